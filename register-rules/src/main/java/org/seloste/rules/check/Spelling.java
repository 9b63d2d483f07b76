package org.seloste.rules.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The known word that somebody probably meant. */
final class Spelling {

    private Spelling() {}

    static Optional<String> nearest(String word, List<String> known) {
        int tolerance = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(each -> distance(word, each) <= tolerance)
                .min(Comparator.<String>comparingInt(each -> distance(word, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int column = 0; column < before.length; column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int column = 1; column < now.length; column++) {
                int same = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(same, Math.min(before[column], now[column - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
