package org.seloste.rules.lint.document;

import java.util.stream.Stream;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * A notice is looked at every now and then.
 *
 * <p>It is old on the day after the months have passed since its latest date; where that month has no such day, since
 * the last day of the month. One that is older than the Data Protection Act is another rule's.
 */
final class NoticeOld implements Rule {

    private final int months;

    NoticeOld(int months) {
        this.months = months;
    }

    @Override
    public About about() {
        return About.warning("notice-old", "5(2)", "12(1)").covers("FRM-002").on(Topic.DATES);
    }

    @Override
    public Outcome check(Subject register) {
        return NoticeDate.of(register)
                .map(date -> Outcome.of(Stream.of(date)
                        .filter(day -> !NoticeDate.isBefore(day, NoticeDate.DATA_PROTECTION_ACT, register))
                        .filter(day -> day.plusMonths(months).isBefore(register.asOf()))
                        .map(day -> Remark.at("dates")
                                .with("date", NoticeDate.written(day))
                                .with("months", String.valueOf(months)))))
                .orElseGet(Outcome::doesNotApply);
    }
}
