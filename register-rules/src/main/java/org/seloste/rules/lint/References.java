package org.seloste.rules.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Many references, of which one asks at once whether any of them meets another: is it, is within it, or holds it. */
public final class References {

    private final Set<String> named = new HashSet<>();
    private final Set<String> around = new HashSet<>();

    /**
     * Collects references.
     *
     * @param references such as {@code billing} and {@code orders/invoice}
     */
    public References(Stream<String> references) {
        references.filter(named::add).forEach(reference -> upwards(reference).forEach(around::add));
    }

    /**
     * Whether a reference can be about the same as one of these.
     *
     * @param reference such as {@code billing/invoice}
     * @return true as soon as {@link Paths#meet} holds for one of them
     */
    public boolean meet(String reference) {
        return around.contains(reference) || upwards(reference).anyMatch(named::contains);
    }

    private static Stream<String> upwards(String reference) {
        return Stream.iterate(
                reference, each -> !each.isEmpty(), each -> each.substring(0, Math.max(0, each.lastIndexOf('/'))));
    }
}
