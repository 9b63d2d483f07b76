package org.seloste.model;

import java.util.Optional;

/**
 * A length of time and the event from which it runs, written {@code 10 years after customer-relationship-end}.
 *
 * @param span how long
 * @param after the event from which it runs, a standard event or one of the register's own terms; empty when not stated
 */
public record TimeLimit(TimeSpan span, Optional<String> after) {

    private static final String AFTER = " after ";

    /**
     * A limit that runs from an event.
     *
     * @param span how long
     * @param event the event
     * @return the limit
     */
    public static TimeLimit after(TimeSpan span, String event) {
        return new TimeLimit(span, Optional.of(event));
    }

    /**
     * A limit that does not say from when it runs.
     *
     * @param span how long
     * @return the limit
     */
    public static TimeLimit of(TimeSpan span) {
        return new TimeLimit(span, Optional.empty());
    }

    /**
     * The limit as a file spells it.
     *
     * @param written such as {@code 10 years after customer-relationship-end}
     * @return the limit
     * @throws IllegalArgumentException when the text is none
     */
    public static TimeLimit of(String written) {
        return parse(written)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not a time limit such as '10 years after customer-relationship-end': " + written));
    }

    /**
     * Reads a limit as a file spells it.
     *
     * @param written such as {@code 10 years after customer-relationship-end}
     * @return the limit, or empty when the text is none
     */
    public static Optional<TimeLimit> parse(String written) {
        int cut = written.indexOf(AFTER);
        if (cut < 0) {
            return TimeSpan.parse(written).map(TimeLimit::of);
        }
        String event = written.substring(cut + AFTER.length());
        return event.isBlank()
                ? Optional.empty()
                : TimeSpan.parse(written.substring(0, cut)).map(span -> after(span, event));
    }

    @Override
    public String toString() {
        return span + after.map(event -> AFTER + event).orElse("");
    }
}
