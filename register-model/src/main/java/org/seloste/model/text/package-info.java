/** Words for people, in the languages in which Seloste writes. */
@NullMarked
package org.seloste.model.text;

import org.jspecify.annotations.NullMarked;
