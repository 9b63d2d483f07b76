@NullMarked
package org.seloste.render.write;

import org.jspecify.annotations.NullMarked;
