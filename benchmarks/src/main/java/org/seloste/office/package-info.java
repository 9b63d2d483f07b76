/** What can be measured only from within the package of the writers. */
@NullMarked
package org.seloste.office;

import org.jspecify.annotations.NullMarked;
