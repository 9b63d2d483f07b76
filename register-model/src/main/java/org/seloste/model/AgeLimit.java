package org.seloste.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age, written {@code under 15}, {@code 18 or over} or {@code 13 to 17}; in full years.
 *
 * @param from the youngest, or empty when there is none
 * @param to the oldest, or empty when there is none
 */
public record AgeLimit(Optional<Integer> from, Optional<Integer> to) {

    /** What an age looks like in a file. */
    static final String PATTERN = "^(under [1-9][0-9]{0,2}|[0-9]{1,3} or over|[0-9]{1,3} to [0-9]{1,3})$";

    private static final Pattern UNDER = Pattern.compile("under ([0-9]{1,3})");
    private static final Pattern OVER = Pattern.compile("([0-9]{1,3}) or over");
    private static final Pattern BETWEEN = Pattern.compile("([0-9]{1,3}) to ([0-9]{1,3})");

    /**
     * Refuses an age that nobody has.
     *
     * @param from the youngest, or empty when there is none
     * @param to the oldest, or empty when there is none
     * @throws IllegalArgumentException when neither end is given, or the oldest is younger than the youngest
     */
    public AgeLimit {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("An age limit has at least one end");
        }
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw new IllegalArgumentException("The oldest is younger than the youngest");
        }
    }

    /**
     * Reads an age as a file spells it.
     *
     * @param written such as {@code under 15}
     * @return the age, or empty when the text is none
     */
    public static Optional<AgeLimit> parse(String written) {
        if (!written.matches(PATTERN)) {
            return Optional.empty();
        }
        Matcher under = UNDER.matcher(written);
        if (under.matches()) {
            return Optional.of(new AgeLimit(Optional.empty(), Optional.of(Integer.parseInt(under.group(1)) - 1)));
        }
        Matcher over = OVER.matcher(written);
        if (over.matches()) {
            return Optional.of(new AgeLimit(Optional.of(Integer.parseInt(over.group(1))), Optional.empty()));
        }
        Matcher between = BETWEEN.matcher(written);
        if (between.matches()) {
            int from = Integer.parseInt(between.group(1));
            int to = Integer.parseInt(between.group(2));
            return from <= to ? Optional.of(new AgeLimit(Optional.of(from), Optional.of(to))) : Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        if (from.isEmpty()) {
            return "under " + (to.orElseThrow() + 1);
        }
        return to.map(oldest -> from.get() + " to " + oldest).orElseGet(() -> from.get() + " or over");
    }
}
