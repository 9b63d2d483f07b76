/** Rules on how long data are kept. */
@NullMarked
package org.seloste.rules.lint.retention;

import org.jspecify.annotations.NullMarked;
