/** The check of an action, measured beside what a user would write or pick instead. */
@NullMarked
package org.seloste.benchmarks;

import org.jspecify.annotations.NullMarked;
