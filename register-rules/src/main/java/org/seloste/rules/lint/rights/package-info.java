/** Rules on the rights of people and on how they are used. */
@NullMarked
package org.seloste.rules.lint.rights;

import org.jspecify.annotations.NullMarked;
