package org.seloste.model;

/** Whether a legitimate interest has been weighed. */
public enum BalancingStatus {
    /** It has been weighed. */
    DONE,
    /** It has been weighed, and a summary is given on request. */
    ON_REQUEST,
    /** It has not been weighed. */
    NOT_DONE
}
