package org.seloste.rules.lint.document;

import java.util.stream.Stream;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A notice from between the GDPR and the Data Protection Act (1050/2018) may rest on national law that is repealed. */
final class NoticeBeforeDataProtectionAct implements Rule {

    @Override
    public About about() {
        return About.warning("notice-before-data-protection-act", "5(2)", "12(1)")
                .and("1050/2018")
                .covers("FRM-002")
                .on(Topic.DATES);
    }

    @Override
    public Outcome check(Subject register) {
        return NoticeDate.of(register)
                .map(date -> Outcome.of(Stream.of(date)
                        .filter(day -> !NoticeDate.isBefore(day, NoticeDate.GDPR, register))
                        .filter(day -> NoticeDate.isBefore(day, NoticeDate.DATA_PROTECTION_ACT, register))
                        .map(day -> Remark.at("dates").with("date", NoticeDate.written(day)))))
                .orElseGet(Outcome::doesNotApply);
    }
}
