package org.seloste.render.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param words what it says
 * @param about the path in the register of what it speaks of
 */
public record Paragraph(Phrase words, Optional<String> about) implements Prose {

    /**
     * A paragraph of plain words.
     *
     * @param text the words
     * @return the paragraph
     */
    public static Paragraph of(String text) {
        return of(Phrase.of(text));
    }

    /**
     * A paragraph of several pieces of text.
     *
     * @param inlines the pieces, in reading order
     * @return the paragraph
     */
    public static Paragraph of(Inline... inlines) {
        return of(Phrase.of(inlines));
    }

    /**
     * A paragraph of a phrase.
     *
     * @param words the phrase
     * @return the paragraph
     */
    public static Paragraph of(Phrase words) {
        return new Paragraph(words, Optional.empty());
    }

    /**
     * The paragraphs of a longer text, in which empty lines part one from the next.
     *
     * @param text the text, as written in several lines
     * @return a paragraph for each part that is not blank
     */
    public static List<Paragraph> each(String text) {
        return Arrays.stream(text.split("\\R[ \\t]*\\R"))
                .filter(part -> !part.isBlank())
                .map(part -> of(part.strip()))
                .toList();
    }

    /**
     * This paragraph, said to speak of something in the register.
     *
     * @param path a path such as {@code purposes/sales}
     * @return a copy with the path
     */
    public Paragraph about(String path) {
        return new Paragraph(words, Optional.of(path));
    }

    @Override
    public <R> R accept(ProseVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
