/**
 * Composes documents from registers: the notice that people read, its short forms, the old register description, and
 * the record of processing activities.
 *
 * <p>A composition knows what is not stated and marks it where it would stand. It does not know the rules: whether a
 * document may go out is decided where it is written.
 */
@NullMarked
package org.seloste.render;

import org.jspecify.annotations.NullMarked;
