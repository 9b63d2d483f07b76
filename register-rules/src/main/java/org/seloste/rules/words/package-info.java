/** The sentences of rules, checks and comparisons in Finnish, English and Swedish. */
@NullMarked
package org.seloste.rules.words;

import org.jspecify.annotations.NullMarked;
