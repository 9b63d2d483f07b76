/**
 * What has changed between two versions of a register, and who must be told.
 *
 * <p>{@link org.seloste.rules.compare.RegisterComparison} classifies each change;
 * {@link org.seloste.rules.compare.RegisterHistory} says which version held on a day, and
 * {@link org.seloste.rules.compare.ContentHash} whether two versions say the same.
 */
@NullMarked
package org.seloste.rules.compare;

import org.jspecify.annotations.NullMarked;
