/** Words and procedures of the law before the GDPR. */
@NullMarked
package org.seloste.rules.lint.legacy;

import org.jspecify.annotations.NullMarked;
