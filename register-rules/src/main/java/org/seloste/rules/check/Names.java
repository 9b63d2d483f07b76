package org.seloste.rules.check;

import java.util.Arrays;
import java.util.Collection;

/**
 * A number for each name of one kind, in the order in which they are added.
 *
 * <p>Every name of every action is looked up here, so this is a bare table, three quarters empty. An entry stands at
 * the first free place from the one that its name's hash code gives, and is that hash code with the number beside it,
 * so that other names are told apart without being looked at.
 */
final class Names {

    private static final long NUMBER = 0xffff_ffffL;

    /** The hash code of a name above its number and one; zero where nothing stands. */
    private long[] entries = new long[16];

    private String[] names = new String[4];
    private int size;

    void add(String name) {
        if (number(name) >= 0) {
            return;
        }
        if (size == names.length) {
            grow();
        }
        names[size] = name;
        size++;
        put(entry(name, size));
    }

    private void grow() {
        long[] before = entries;
        names = Arrays.copyOf(names, 2 * names.length);
        entries = new long[2 * before.length];
        for (long entry : before) {
            if (entry != 0) {
                put(entry);
            }
        }
    }

    private static long entry(String name, int place) {
        return (long) name.hashCode() << Integer.SIZE | place;
    }

    private void put(long entry) {
        int at = start(hash(entry));
        while (entries[at] != 0) {
            at = next(at);
        }
        entries[at] = entry;
    }

    private static int hash(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private int start(int hash) {
        return (hash ^ (hash >>> 16)) & (entries.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (entries.length - 1);
    }

    /** The number of a name, or -1 when it has none. */
    int number(String name) {
        int hash = name.hashCode();
        int at = start(hash);
        for (long entry = entries[at]; entry != 0; entry = entries[at]) {
            int number = (int) (entry & NUMBER) - 1;
            if (hash(entry) == hash && name.equals(names[number])) {
                return number;
            }
            at = next(at);
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
