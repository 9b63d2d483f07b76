/** What data are processed for, and on what legal basis, Articles 5(1)(b), 6 and 13(1)(c) and (d). */
@NullMarked
package org.seloste.rules.lint.purpose;

import org.jspecify.annotations.NullMarked;
