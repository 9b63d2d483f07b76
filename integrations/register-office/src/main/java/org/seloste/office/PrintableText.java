package org.seloste.office;

import java.util.stream.Collectors;

/** Text as it goes onto paper: without the characters that have no picture by their nature. */
final class PrintableText {

    /** What the tree puts before words that are written from right to left. */
    static final String ISOLATE = "\u2068";

    private PrintableText() {}

    /**
     * The text without format characters: isolates and marks of direction, which the layout of a paragraph finds out
     * for itself, joiners, and soft hyphens.
     */
    static String of(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
