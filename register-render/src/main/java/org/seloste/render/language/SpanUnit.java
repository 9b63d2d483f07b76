package org.seloste.render.language;

import org.seloste.model.TimeSpan;

/** A unit in which spans of time are counted, the longest first. */
enum SpanUnit {
    YEARS,
    MONTHS,
    WEEKS,
    DAYS,
    HOURS;

    int in(TimeSpan span) {
        return switch (this) {
            case YEARS -> span.years();
            case MONTHS -> span.months();
            case WEEKS -> span.weeks();
            case DAYS -> span.days();
            case HOURS -> span.hours();
        };
    }
}
