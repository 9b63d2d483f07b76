package org.seloste.rules.lint.document;

import java.util.stream.Stream;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A notice that is older than the application of the GDPR cannot tell what the GDPR demands. */
final class NoticeBeforeGdpr implements Rule {

    @Override
    public About about() {
        return About.error("notice-before-gdpr", "5(2)", "12(1)", "13")
                .covers("FRM-002")
                .on(Topic.DATES);
    }

    @Override
    public Outcome check(Subject register) {
        return NoticeDate.of(register)
                .map(date -> Outcome.of(Stream.of(date)
                        .filter(day -> NoticeDate.isBefore(day, NoticeDate.GDPR, register))
                        .map(day -> Remark.at("dates").with("date", NoticeDate.written(day)))))
                .orElseGet(Outcome::doesNotApply);
    }
}
