package org.seloste.model;

/** How often data are disclosed. */
public enum Frequency {
    /** Regularly. */
    REGULAR,
    /** At times. */
    OCCASIONAL,
    /** When a single case calls for it. */
    CASE_BY_CASE
}
