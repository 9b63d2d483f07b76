package org.seloste.render.document;

import java.util.Optional;

/**
 * Stressed words.
 *
 * @param text the words; see {@link Words} for what becomes of their characters
 * @param about the path in the register of what they speak of
 */
public record Emphasis(String text, Optional<String> about) implements Inline {

    /**
     * Cleans the characters of the text.
     *
     * @param text the words; see {@link Words} for what becomes of their characters
     * @param about the path in the register of what they speak of
     */
    public Emphasis {
        text = Characters.clean(text);
    }

    /**
     * Stressed words.
     *
     * @param text the words
     * @return the piece of text
     */
    public static Emphasis of(String text) {
        return new Emphasis(text, Optional.empty());
    }

    /**
     * These words, said to speak of something in the register.
     *
     * @param path a path such as {@code purposes/sales}
     * @return a copy with the path
     */
    public Emphasis about(String path) {
        return new Emphasis(text, Optional.of(path));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
