package org.seloste.model;

import org.immutables.value.Value;

/** A day of the calendar after which nothing is kept. */
@Value.Immutable
@ModelStyle
public interface CalendarCap {
    /** {@return the day of the month} */
    Integer getDay();

    /** {@return the month} */
    Integer getMonth();

    /** {@return of the same or of the following year} */
    CapYear getYear();

    /**
     * Starts a calendar cap.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a calendar cap; what is not given is not stated. */
    final class Builder extends ImmutableCalendarCap.Builder {
        Builder() {}
    }
}
