package org.seloste.render.document;

import java.util.Optional;

/**
 * A block of a document: a section, a table, a callout, or prose.
 *
 * <p>Sections hold any block. Everything else holds {@link Prose} only, so that a table within a table or a callout
 * within a list cannot be built.
 */
public sealed interface Block permits Section, Table, Callout, Prose {

    /**
     * The path in the register of what the block speaks of, such as {@code purposes/sales}; never printed as prose.
     *
     * @return the path, or empty when the block speaks of nothing in particular
     */
    Optional<String> about();

    /**
     * Calls the method of the visitor that is meant for this kind of block.
     *
     * @param visitor the visitor
     * @param <R> what the visitor answers
     * @return the visitor's answer
     */
    <R> R accept(BlockVisitor<R> visitor);
}
