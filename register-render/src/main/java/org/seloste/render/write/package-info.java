/** Writers that walk the tree of a document: HTML, Markdown, plain text and CSV, the same bytes on every machine. */
@NullMarked
package org.seloste.render.write;

import org.jspecify.annotations.NullMarked;
