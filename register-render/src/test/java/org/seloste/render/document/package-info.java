@NullMarked
package org.seloste.render.document;

import org.jspecify.annotations.NullMarked;
