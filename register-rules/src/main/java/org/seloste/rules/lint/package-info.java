/** What a rule is, what it looks at, and how it says what it found. */
@NullMarked
package org.seloste.rules.lint;

import org.jspecify.annotations.NullMarked;
