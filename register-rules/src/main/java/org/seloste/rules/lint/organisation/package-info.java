/** Who is responsible and how to reach them, Articles 13(1)(a) and (b), 26, 27 and 37. */
@NullMarked
package org.seloste.rules.lint.organisation;

import org.jspecify.annotations.NullMarked;
