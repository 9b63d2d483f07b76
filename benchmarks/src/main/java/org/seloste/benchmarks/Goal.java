package org.seloste.benchmarks;

import java.util.Locale;

/**
 * What was aimed at, and what came of it.
 *
 * @param what the goal in words
 * @param limit the number to reach
 * @param atMost whether the number must not be exceeded, else it must be reached
 * @param measured what was measured
 */
record Goal(String what, double limit, boolean atMost, double measured) {

    static Goal atMost(String what, double limit, double measured) {
        return new Goal(what, limit, true, measured);
    }

    static Goal atLeast(String what, double limit, double measured) {
        return new Goal(what, limit, false, measured);
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

    static String number(double value) {
        return value >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
