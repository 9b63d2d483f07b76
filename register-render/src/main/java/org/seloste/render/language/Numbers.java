package org.seloste.render.language;

import java.math.BigDecimal;

/** What the plural rules of Finnish, English and Swedish need to know of a number. */
final class Numbers {

    private Numbers() {}

    /**
     * A number without loss.
     *
     * @throws IllegalArgumentException for a floating-point number, which has no exact decimal form
     */
    static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof Integer || number instanceof Long) {
            return BigDecimal.valueOf(number.longValue());
        }
        throw new IllegalArgumentException("Numbers are given as int, long or BigDecimal, not as "
                + number.getClass().getSimpleName());
    }

    /** Whether the number takes the form for one: in all three languages the integer 1 and nothing else. */
    static boolean isOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0 && number.scale() <= 0;
    }
}
