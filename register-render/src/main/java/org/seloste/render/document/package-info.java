/**
 * The format-neutral tree of a document: what a notice or a record says, without a word on how it looks.
 *
 * <p>Compositions build a {@link org.seloste.render.document.Document}, writers walk it. The tree has no node for
 * markup of any format, so that words can never become anything but words.
 */
@NullMarked
package org.seloste.render.document;

import org.jspecify.annotations.NullMarked;
