package org.seloste.render.document;

/** A block that may stand anywhere: in a section, in a cell of a table, in a list and in a callout. */
public sealed interface Prose extends Block permits Paragraph, ItemList, DefinitionList {}
