/**
 * Whether a register says what the law demands, and says nothing that the law or the register itself contradicts.
 *
 * <p>{@link org.seloste.rules.Linter} applies all {@link org.seloste.rules.Rules} to a register and answers with a
 * {@link org.seloste.rules.Report}.
 */
@NullMarked
package org.seloste.rules;

import org.jspecify.annotations.NullMarked;
