/** What must hold of every register, tried on arbitrary ones that are made from the forms of the model. */
@NullMarked
package org.seloste.conformance;

import org.jspecify.annotations.NullMarked;
