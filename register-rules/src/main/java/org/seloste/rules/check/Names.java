package org.seloste.rules.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A number for each name of one kind. */
final class Names {

    private final Map<String, Integer> numbers = new HashMap<>();

    void add(String name) {
        numbers.putIfAbsent(name, numbers.size());
    }

    /** The number of a name, or -1 when it has none. */
    int number(String name) {
        Integer number = numbers.get(name);
        return number == null ? -1 : number;
    }

    Bits bits(Collection<String> names) {
        return Bits.of(names.stream().mapToInt(this::number));
    }
}
