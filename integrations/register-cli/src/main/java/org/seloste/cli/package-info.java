/** The command {@code seloste}. */
@NullMarked
package org.seloste.cli;

import org.jspecify.annotations.NullMarked;
