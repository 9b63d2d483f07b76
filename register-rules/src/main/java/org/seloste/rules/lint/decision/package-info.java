/** Automated decisions and profiling, Articles 13(2)(f) and 22. */
@NullMarked
package org.seloste.rules.lint.decision;

import org.jspecify.annotations.NullMarked;
