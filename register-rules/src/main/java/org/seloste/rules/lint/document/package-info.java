/** The notice as a document: its dates, headings, leftovers and plainness, Article 12(1). */
@NullMarked
package org.seloste.rules.lint.document;

import org.jspecify.annotations.NullMarked;
