package org.seloste.rules.check;

import java.util.Collection;

/**
 * A number for each name of one kind, in the order in which they are added.
 *
 * <p>Every name of every action is looked up here, so this is a bare table, three quarters empty, in which a name
 * stands at the first free place from the one that its hash code gives; other hash codes are told apart at once.
 */
final class Names {

    private String[] table = new String[16];
    private int[] hashes = new int[16];
    private int[] numbers = new int[16];
    private int size;

    void add(String name) {
        if (number(name) >= 0) {
            return;
        }
        if (4 * (size + 1) > table.length) {
            grow();
        }
        put(name, size);
        size++;
    }

    private void grow() {
        String[] names = table;
        int[] before = numbers;
        table = new String[2 * names.length];
        hashes = new int[table.length];
        numbers = new int[table.length];
        for (int index = 0; index < names.length; index++) {
            if (names[index] != null) {
                put(names[index], before[index]);
            }
        }
    }

    private void put(String name, int number) {
        int hash = name.hashCode();
        int at = start(hash);
        while (table[at] != null) {
            at = next(at);
        }
        table[at] = name;
        hashes[at] = hash;
        numbers[at] = number;
    }

    private int start(int hash) {
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (table.length - 1);
    }

    /** The number of a name, or -1 when it has none. */
    int number(String name) {
        int hash = name.hashCode();
        for (int at = start(hash); table[at] != null; at = next(at)) {
            if (hashes[at] == hash && name.equals(table[at])) {
                return numbers[at];
            }
        }
        return -1;
    }

    int size() {
        return size;
    }

    Bits bits(Collection<String> names) {
        return Bits.of(names.stream().mapToInt(this::number));
    }
}
