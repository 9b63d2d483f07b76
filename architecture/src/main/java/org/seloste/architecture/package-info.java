/** What the architecture test of every module asks: arrows between packages, outside libraries, public types. */
@NullMarked
package org.seloste.architecture;

import org.jspecify.annotations.NullMarked;
