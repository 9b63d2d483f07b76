package org.seloste.model.vocabulary;

import java.util.Arrays;

/** How many letters must be added, dropped, changed or swapped with their neighbour to turn a word into another. */
final class EditDistance {

    private EditDistance() {}

    static int between(String from, String to, int tooMany) {
        if (Math.abs(from.length() - to.length()) >= tooMany) {
            return tooMany;
        }
        int[] beforePrevious = new int[to.length() + 1];
        int[] previous = new int[to.length() + 1];
        Arrays.setAll(previous, column -> column);
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                char left = from.charAt(row - 1);
                char right = to.charAt(column - 1);
                int change = previous[column - 1] + (left == right ? 0 : 1);
                int fewest = Math.min(change, 1 + Math.min(previous[column], current[column - 1]));
                if (row > 1 && column > 1 && left == to.charAt(column - 2) && from.charAt(row - 2) == right) {
                    fewest = Math.min(fewest, beforePrevious[column - 2] + 1);
                }
                current[column] = fewest;
            }
            beforePrevious = previous;
            previous = current;
        }
        return previous[to.length()];
    }
}
