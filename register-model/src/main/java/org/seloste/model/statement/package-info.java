/** What a register can say of a list: nothing yet, that there is none, or what there is and whether that is all. */
@NullMarked
package org.seloste.model.statement;

import org.jspecify.annotations.NullMarked;
