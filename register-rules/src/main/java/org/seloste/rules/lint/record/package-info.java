/** What the record of a processor holds, Article 30(2). */
@NullMarked
package org.seloste.rules.lint.record;

import org.jspecify.annotations.NullMarked;
