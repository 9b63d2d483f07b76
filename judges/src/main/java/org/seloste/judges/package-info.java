/** What judges pages in tests: the Nu HTML checker, and Chromium with axe-core. */
@NullMarked
package org.seloste.judges;

import org.jspecify.annotations.NullMarked;
