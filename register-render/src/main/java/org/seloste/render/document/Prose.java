package org.seloste.render.document;

/** A block that may stand anywhere: in a section, in a cell of a table, in a list and in a callout. */
public sealed interface Prose extends Block permits Paragraph, ItemList, DefinitionList {

    /**
     * Calls the method of the visitor that is meant for this kind of prose.
     *
     * @param visitor the visitor
     * @param <R> what the visitor answers
     * @return the visitor's answer
     */
    <R> R accept(ProseVisitor<R> visitor);

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return accept((ProseVisitor<R>) visitor);
    }
}
