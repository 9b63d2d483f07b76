package org.seloste.render.document;

import java.util.List;
import java.util.Optional;

/**
 * What stands in an item of a list, in a cell of a table, under a term or in a callout.
 *
 * @param blocks the prose, in reading order
 * @param about the path in the register of what it speaks of
 */
public record Body(List<Prose> blocks, Optional<String> about) {

    /**
     * Copies the list.
     *
     * @param blocks the prose, in reading order
     * @param about the path in the register of what it speaks of
     * @throws IllegalArgumentException when there is no block
     */
    public Body {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("A body needs at least one block of prose");
        }
    }

    /**
     * A body of plain words.
     *
     * @param text the words
     * @return the body
     */
    public static Body of(String text) {
        return of(Paragraph.of(text));
    }

    /**
     * A body of one phrase.
     *
     * @param words the phrase
     * @return the body
     */
    public static Body of(Phrase words) {
        return of(Paragraph.of(words));
    }

    /**
     * A body of several pieces of text in one paragraph.
     *
     * @param inlines the pieces, in reading order
     * @return the body
     */
    public static Body of(Inline... inlines) {
        return of(Paragraph.of(inlines));
    }

    /**
     * A body of blocks.
     *
     * @param blocks the blocks, at least one
     * @return the body
     */
    public static Body of(Prose... blocks) {
        return new Body(List.of(blocks), Optional.empty());
    }

    /**
     * This body, said to speak of something in the register.
     *
     * @param path a path such as {@code purposes/sales}
     * @return a copy with the path
     */
    public Body about(String path) {
        return new Body(blocks, Optional.of(path));
    }

    /**
     * The words of a body that is a single paragraph, which writers set without the space around a paragraph.
     *
     * @return the words, or empty when there are several blocks or a list
     */
    public Optional<Phrase> words() {
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? Optional.of(paragraph.words())
                : Optional.empty();
    }
}
