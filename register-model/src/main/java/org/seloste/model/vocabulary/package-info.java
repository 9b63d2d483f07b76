/** The standard vocabulary: the terms that registers share, with labels in three languages. */
@NullMarked
package org.seloste.model.vocabulary;

import org.jspecify.annotations.NullMarked;
