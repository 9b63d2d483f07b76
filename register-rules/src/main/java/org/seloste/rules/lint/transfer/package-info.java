/** Transfers to third countries, Articles 13(1)(f) and 44 to 49. */
@NullMarked
package org.seloste.rules.lint.transfer;

import org.jspecify.annotations.NullMarked;
