package org.seloste.benchmarks;

import java.util.Locale;

/**
 * What was aimed at, and what came of it.
 *
 * @param what the goal in words
 * @param limit the number to reach
 * @param atMost whether the number must not be exceeded, else it must be reached
 * @param measured what was measured
 * @param cause why it is missed when it is missed, as far as that is known
 */
record Goal(String what, double limit, boolean atMost, double measured, String cause) {

    private static final String UNKNOWN = "the cause is not known yet";

    static Goal atMost(String what, double limit, double measured) {
        return new Goal(what, limit, true, measured, UNKNOWN);
    }

    static Goal atLeast(String what, double limit, double measured) {
        return new Goal(what, limit, false, measured, UNKNOWN);
    }

    Goal because(String reason) {
        return new Goal(what, limit, atMost, measured, reason);
    }

    boolean isMet() {
        return atMost ? measured <= limit : measured >= limit;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s | %s |",
                what,
                atMost ? "at most" : "at least",
                number(limit),
                number(measured),
                isMet() ? "met" : "**missed**");
    }

    String shortfall() {
        return "- **" + what + "**: " + number(measured) + " instead of " + (atMost ? "at most " : "at least ")
                + number(limit) + "; " + cause + ".";
    }

    static String number(double value) {
        return value >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
