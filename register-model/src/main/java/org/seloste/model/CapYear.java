package org.seloste.model;

/** The year of a calendar day that ends retention. */
public enum CapYear {
    /** The year in which the period would begin. */
    SAME,
    /** The year after it. */
    FOLLOWING
}
