package org.seloste.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in calendar units: years with months and days, or weeks, or hours alone. Never negative, never
 * nothing.
 *
 * <p>In a file it is written {@code 10 years}, {@code 2 years 6 months} or {@code P2Y6M}. Units that do not add up to
 * something a reader can count, such as months with weeks, are refused.
 *
 * @param years the years
 * @param months the months
 * @param weeks the weeks, with no other unit
 * @param days the days
 * @param hours the hours, with no other unit
 */
public record TimeSpan(int years, int months, int weeks, int days, int hours) {

    /** What a span looks like in a file: years with months and days, or weeks alone, or hours alone; never nothing. */
    static final String PATTERN = "(?=[0-9a-z ]*[1-9][0-9]* (?:year|month|week|day|hour))"
            + "(?:(?:[0-9]{1,4} years?)? ?(?:[0-9]{1,4} months?)? ?(?:[0-9]{1,5} days?)?"
            + "|[0-9]{1,4} weeks?|[0-9]{1,5} hours?)"
            + "|(?=P[0-9YMWDTH]*[1-9])(?:P(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,5}D)?|P[0-9]{1,4}W|PT[0-9]{1,5}H)";

    private static final Pattern WHOLE = Pattern.compile(PATTERN);
    private static final String UNITS = "(?:([0-9]{1,4}) years?)?\\s*(?:([0-9]{1,4}) months?)?\\s*"
            + "(?:([0-9]{1,4}) weeks?)?\\s*(?:([0-9]{1,5}) days?)?\\s*(?:([0-9]{1,5}) hours?)?";
    private static final Pattern WORDS = Pattern.compile(UNITS);
    private static final Pattern ISO = Pattern.compile(
            "P(?:([0-9]{1,4})Y)?(?:([0-9]{1,4})M)?(?:([0-9]{1,4})W)?(?:([0-9]{1,5})D)?(?:T([0-9]{1,5})H)?");

    /**
     * Refuses what is no length of time.
     *
     * @param years the years
     * @param months the months
     * @param weeks the weeks, with no other unit
     * @param days the days
     * @param hours the hours, with no other unit
     * @throws IllegalArgumentException when a number is negative, all are zero, or weeks or hours stand with other
     *     units
     */
    public TimeSpan {
        if (Math.min(Math.min(years, months), Math.min(weeks, Math.min(days, hours))) < 0) {
            throw new IllegalArgumentException("A time span is never negative");
        }
        boolean calendar = years > 0 || months > 0 || days > 0;
        int kinds = (calendar ? 1 : 0) + (weeks > 0 ? 1 : 0) + (hours > 0 ? 1 : 0);
        if (kinds != 1) {
            throw new IllegalArgumentException(
                    "A time span has years, months and days, or weeks alone, or hours alone");
        }
    }

    /**
     * A number of years.
     *
     * @param years how many, at least one
     * @return the span
     */
    public static TimeSpan ofYears(int years) {
        return new TimeSpan(years, 0, 0, 0, 0);
    }

    /**
     * A number of months.
     *
     * @param months how many, at least one
     * @return the span
     */
    public static TimeSpan ofMonths(int months) {
        return new TimeSpan(0, months, 0, 0, 0);
    }

    /**
     * A number of days.
     *
     * @param days how many, at least one
     * @return the span
     */
    public static TimeSpan ofDays(int days) {
        return new TimeSpan(0, 0, 0, days, 0);
    }

    /**
     * The span as a file spells it.
     *
     * @param written such as {@code 10 years} or {@code P2Y6M}
     * @return the span
     * @throws IllegalArgumentException when the text is none
     */
    public static TimeSpan of(String written) {
        return parse(written)
                .orElseThrow(() -> new IllegalArgumentException("Not a time span such as '10 years': " + written));
    }

    /**
     * Reads a span as a file spells it.
     *
     * @param written such as {@code 10 years} or {@code P2Y6M}
     * @return the span, or empty when the text is none
     */
    public static Optional<TimeSpan> parse(String written) {
        if (!WHOLE.matcher(written).matches()) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(written);
        Matcher words = WORDS.matcher(written);
        Matcher matcher = iso.matches() ? iso : words;
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int[] units = new int[5];
        for (int unit = 0; unit < units.length; unit++) {
            String digits = matcher.group(unit + 1);
            units[unit] = digits == null ? 0 : Integer.parseInt(digits);
        }
        try {
            return Optional.of(new TimeSpan(units[0], units[1], units[2], units[3], units[4]));
        } catch (IllegalArgumentException noSpan) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, years, "year");
        add(parts, months, "month");
        add(parts, weeks, "week");
        add(parts, days, "day");
        add(parts, hours, "hour");
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, int count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
