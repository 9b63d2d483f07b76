/**
 * Writes documents as the files that offices use: PDF, Word and spreadsheets.
 *
 * <p>The writers take the same {@link org.seloste.render.document.Document} as those of
 * {@code org.seloste.render.write} and show the same words in the same order. The same document gives the same bytes
 * each time.
 */
@NullMarked
package org.seloste.office;

import org.jspecify.annotations.NullMarked;
