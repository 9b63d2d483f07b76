package org.seloste.model;

/** A use by others that a promise rules out. */
public enum PromisedUse {
    /** The marketing of others. */
    OTHERS_MARKETING,
    /** Sale of the data. */
    SALE,
    /** Any purposes of others. */
    OTHERS_PURPOSES
}
