package org.seloste.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Finds the known word that somebody most likely meant. */
final class Nearest {

    private Nearest() {}

    static Optional<String> to(String word, Collection<String> known) {
        int tolerance = Math.min(Math.max(2, word.length() / 3), word.length() - 1);
        return known.stream()
                .map(candidate -> Map.entry(candidate, edits(word, candidate)))
                .filter(candidate -> candidate.getValue() <= tolerance)
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
