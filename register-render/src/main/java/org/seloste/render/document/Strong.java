package org.seloste.render.document;

import java.util.Optional;

/**
 * Words of importance, such as a label before its value.
 *
 * @param text the words; see {@link Words} for what becomes of their characters
 * @param about the path in the register of what they speak of
 */
public record Strong(String text, Optional<String> about) implements Inline {

    /**
     * Cleans the characters of the text.
     *
     * @param text the words; see {@link Words} for what becomes of their characters
     * @param about the path in the register of what they speak of
     */
    public Strong {
        text = Characters.clean(text);
    }

    /**
     * Words of importance.
     *
     * @param text the words
     * @return the piece of text
     */
    public static Strong of(String text) {
        return new Strong(text, Optional.empty());
    }

    /**
     * These words, said to speak of something in the register.
     *
     * @param path a path such as {@code purposes/sales}
     * @return a copy with the path
     */
    public Strong about(String path) {
        return new Strong(text, Optional.of(path));
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
