package org.seloste.model;

/** How firmly a statement is made. */
public enum Modality {
    /** It is so. */
    DOES,
    /** It may be so. */
    MAY,
    /** It is so and not otherwise. */
    ONLY,
    /** It is so at times. */
    OCCASIONALLY,
    /** It is so in the main. */
    MAINLY
}
