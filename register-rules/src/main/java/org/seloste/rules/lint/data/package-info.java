/** Which data are processed, and whether they may be, Articles 5(1)(c), 9, 10 and 14(1)(d). */
@NullMarked
package org.seloste.rules.lint.data;

import org.jspecify.annotations.NullMarked;
