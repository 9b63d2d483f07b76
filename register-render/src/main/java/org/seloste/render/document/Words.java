package org.seloste.render.document;

import java.util.Optional;

/**
 * Plain words.
 *
 * <p>Any string will do. It is kept in Unicode normalization form C, with each run of spaces, tabs and line ends turned
 * into one space (no-break spaces stay), and with a U+FFFD in place of each character that no page may carry: control
 * characters, halves of surrogate pairs, noncharacters, and the controls that override the direction of writing. Words
 * with letters written from right to left are wrapped in an isolate (U+2068, U+2069), so that they cannot reorder what
 * stands around them.
 *
 * @param text the words
 * @param about the path in the register of what they speak of
 */
public record Words(String text, Optional<String> about) implements Inline {

    /**
     * Cleans the characters of the text.
     *
     * @param text the words
     * @param about the path in the register of what they speak of
     */
    public Words {
        text = Characters.clean(text);
    }

    /**
     * Plain words.
     *
     * @param text the words
     * @return the piece of text
     */
    public static Words of(String text) {
        return new Words(text, Optional.empty());
    }

    /**
     * These words, said to speak of something in the register.
     *
     * @param path a path such as {@code purposes/sales}
     * @return a copy with the path
     */
    public Words about(String path) {
        return new Words(text, Optional.of(path));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
