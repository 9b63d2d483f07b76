package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.Optional;
import org.seloste.model.TimeSpan;

/** When data were collected. */
final class Dating {

    private Dating() {}

    /** The day of collection; said as such, or by the age of the data. */
    static Optional<LocalDate> collected(PurposeIndex purpose, ProcessingAction action) {
        if (action.isKnown(Input.COLLECTED_ON)) {
            return action.date(Input.COLLECTED_ON);
        }
        return action.isKnown(Input.RETENTION_DAYS)
                ? Optional.of(purpose.register().day(action).minusDays(action.number(Input.RETENTION_DAYS)))
                : Optional.empty();
    }

    /** The end of a time that begins on a day; a month that begins on the 31st ends on the last day of the next. */
    static LocalDate end(LocalDate from, TimeSpan span) {
        return from.plusYears(span.years())
                .plusMonths(span.months())
                .plusWeeks(span.weeks())
                .plusDays(span.days() + (span.hours() + 23L) / 24);
    }
}
