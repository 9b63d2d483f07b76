package org.seloste.render.document;

import java.util.Optional;

/** A piece of running text. */
public sealed interface Inline permits Words, Strong, Emphasis, Link, InLanguage, Gap, LineBreak {

    /**
     * The path in the register of what the piece speaks of, such as {@code purposes/sales}; never printed as prose.
     *
     * @return the path, or empty when the piece speaks of nothing in particular
     */
    Optional<String> about();

    /**
     * The words that a reader sees.
     *
     * @return the words without any mark-up; a line break reads as a space
     */
    String text();

    /**
     * Calls the method of the visitor that is meant for this kind of piece.
     *
     * @param visitor the visitor
     * @param <R> what the visitor answers
     * @return the visitor's answer
     */
    <R> R accept(InlineVisitor<R> visitor);
}
