/** May this be done with these data, according to what people have been told, and why: policies and their verdicts. */
@NullMarked
package org.seloste.rules.check;

import org.jspecify.annotations.NullMarked;
