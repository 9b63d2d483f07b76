/** Marketing, cookies and what passes for consent to them, Articles 4(11) and 7 and Act 917/2014. */
@NullMarked
package org.seloste.rules.lint.marketing;

import org.jspecify.annotations.NullMarked;
