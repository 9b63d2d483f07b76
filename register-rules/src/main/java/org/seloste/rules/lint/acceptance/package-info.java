/** Rules on the shortfalls that a register knows of and accepts for a time. */
@NullMarked
package org.seloste.rules.lint.acceptance;

import org.jspecify.annotations.NullMarked;
