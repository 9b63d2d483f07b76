package org.seloste.render.document;

/**
 * One method for each kind of running text: a writer that implements it cannot forget one.
 *
 * @param <R> what the visitor answers
 */
public interface InlineVisitor<R> {

    /**
     * Plain words.
     *
     * @param words the words
     * @return the answer
     */
    R visit(Words words);

    /**
     * Words of importance.
     *
     * @param strong the words
     * @return the answer
     */
    R visit(Strong strong);

    /**
     * Stressed words.
     *
     * @param emphasis the words
     * @return the answer
     */
    R visit(Emphasis emphasis);

    /**
     * A link.
     *
     * @param link the link
     * @return the answer
     */
    R visit(Link link);

    /**
     * Words in a language that is not the document's.
     *
     * @param span the words and their language
     * @return the answer
     */
    R visit(InLanguage span);

    /**
     * A mark for what is not stated.
     *
     * @param gap the mark
     * @return the answer
     */
    R visit(Gap gap);

    /**
     * A line break.
     *
     * @param lineBreak the break
     * @return the answer
     */
    R visit(LineBreak lineBreak);
}
