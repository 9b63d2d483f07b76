package org.seloste.render.document;

/**
 * One method for each kind of prose: a writer that implements it cannot forget one.
 *
 * @param <R> what the visitor answers
 */
public interface ProseVisitor<R> {

    /**
     * A paragraph.
     *
     * @param paragraph the paragraph
     * @return the answer
     */
    R visit(Paragraph paragraph);

    /**
     * A bulleted or numbered list.
     *
     * @param list the list
     * @return the answer
     */
    R visit(ItemList list);

    /**
     * A list of terms and what is said of them.
     *
     * @param list the list
     * @return the answer
     */
    R visit(DefinitionList list);
}
