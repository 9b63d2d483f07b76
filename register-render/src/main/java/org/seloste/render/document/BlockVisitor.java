package org.seloste.render.document;

/**
 * One method for each kind of block: a writer that implements it cannot forget one.
 *
 * @param <R> what the visitor answers
 */
public interface BlockVisitor<R> {

    /**
     * A section.
     *
     * @param section the section
     * @return the answer
     */
    R visit(Section section);

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

    /**
     * A table.
     *
     * @param table the table
     * @return the answer
     */
    R visit(Table table);

    /**
     * A callout.
     *
     * @param callout the callout
     * @return the answer
     */
    R visit(Callout callout);
}
