package org.seloste.render.document;

/**
 * One method for each kind of block: a writer that implements it cannot forget one.
 *
 * @param <R> what the visitor answers
 */
public interface BlockVisitor<R> extends ProseVisitor<R> {

    /**
     * A section.
     *
     * @param section the section
     * @return the answer
     */
    R visit(Section section);

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
