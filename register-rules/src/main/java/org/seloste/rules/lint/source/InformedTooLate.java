package org.seloste.rules.lint.source;

import org.seloste.model.TimeSpan;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Whoever gets data from elsewhere tells the people within a month. */
final class InformedTooLate implements Rule {

    private static final int LONGEST_MONTH = 31;

    @Override
    public About about() {
        return About.error("informed-too-late", "14(3)").covers("N-14-TIME").on(Topic.SOURCES);
    }

    @Override
    public Outcome check(Subject register) {
        return Sources.of(register)
                .where(source -> source.getInformedWithin().isPresent() && Sources.isIndirect(register, source))
                .judge(place -> place.value().getInformedWithin().stream()
                        .filter(InformedTooLate::isLongerThanAMonth)
                        .map(span -> Remark.at(place.at("informed-within")).with("time", span.toString())));
    }

    private static boolean isLongerThanAMonth(TimeSpan span) {
        int days = span.weeks() * 7 + span.days();
        return span.years() > 0
                || span.months() > 1
                || (span.months() == 1 && days > 0)
                || days > LONGEST_MONTH
                || span.hours() > LONGEST_MONTH * 24;
    }
}
