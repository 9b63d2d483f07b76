/** Who receives data, and whether it is as promised, Articles 5(1)(a), 13(1)(e) and 28. */
@NullMarked
package org.seloste.rules.lint.recipient;

import org.jspecify.annotations.NullMarked;
