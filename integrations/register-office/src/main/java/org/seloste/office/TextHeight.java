package org.seloste.office;

/** How many lines a text takes in a column. A spreadsheet need not find that out for itself when it opens a file. */
final class TextHeight {

    private TextHeight() {}

    /** The lines of a text that is broken between words, and within a word that is longer than a line. */
    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> broken(line, width)).sum();
    }

    private static int broken(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += word.length() + (used > 0 ? 1 : 0);
            lines += Math.max(0, used - 1) / width;
            used = used > width ? (used - 1) % width + 1 : used;
        }
        return lines;
    }
}
