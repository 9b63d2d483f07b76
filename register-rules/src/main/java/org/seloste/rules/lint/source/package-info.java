/** Where data come from and whether they must be given, Articles 13(2)(e) and 14. */
@NullMarked
package org.seloste.rules.lint.source;

import org.jspecify.annotations.NullMarked;
