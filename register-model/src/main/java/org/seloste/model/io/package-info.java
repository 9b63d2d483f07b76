/** Registers in files: strict reading with every fault and its place, writing as YAML and JSON, the JSON Schema. */
@NullMarked
package org.seloste.model.io;

import org.jspecify.annotations.NullMarked;
