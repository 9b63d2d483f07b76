/**
 * The register description as an immutable typed model.
 *
 * <p>A {@link org.seloste.model.Register} says what a controller does with personal data. Purpose is the hub: legal
 * bases, data, people, recipients and retention hang on it, because Article 13(1)(c) pairs purposes with bases. A
 * register that misses what the law demands can be built; only what cannot exist is refused.
 */
@NullMarked
package org.seloste.model;

import org.jspecify.annotations.NullMarked;
