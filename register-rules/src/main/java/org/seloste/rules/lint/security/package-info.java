/** Rules on how data are protected and on what the record of processing activities adds. */
@NullMarked
package org.seloste.rules.lint.security;

import org.jspecify.annotations.NullMarked;
