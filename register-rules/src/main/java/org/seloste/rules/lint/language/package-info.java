/** The languages of a notice: that all of them say the same, in words that fit together. */
@NullMarked
package org.seloste.rules.lint.language;

import org.jspecify.annotations.NullMarked;
