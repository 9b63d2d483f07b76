package org.seloste.rules.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A set of small numbers. */
final class Bits {

    static final Bits NONE = new Bits(new long[0]);

    private final long[] words;

    private Bits(long[] words) {
        this.words = words;
    }

    static Bits of(IntStream numbers) {
        int[] all = numbers.filter(number -> number >= 0).toArray();
        if (all.length == 0) {
            return NONE;
        }
        long[] words = new long[(Arrays.stream(all).max().orElseThrow() >> 6) + 1];
        for (int number : all) {
            words[number >> 6] |= 1L << number;
        }
        return new Bits(words);
    }

    /** What is in any of some sets. */
    static Bits union(List<Bits> some) {
        if (some.size() == 1) {
            return some.get(0);
        }
        long[] words =
                new long[some.stream().mapToInt(each -> each.words.length).max().orElse(0)];
        for (Bits each : some) {
            for (int word = 0; word < each.words.length; word++) {
                words[word] |= each.words[word];
            }
        }
        return words.length == 0 ? NONE : new Bits(words);
    }

    boolean has(int number) {
        int word = number >> 6;
        return number >= 0 && word < words.length && (words[word] & (1L << number)) != 0;
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits that && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
