/** Rules on what the registers of one catalogue say beside each other. */
@NullMarked
package org.seloste.rules.lint.catalogue;

import org.jspecify.annotations.NullMarked;
