package org.seloste.model;

/** How data came to be. */
public enum Origin {
    /** Given by the person. */
    GIVEN,
    /** Observed of what the person does. */
    OBSERVED,
    /** Derived or inferred from other data. */
    DERIVED,
    /** Obtained from somebody else. */
    THIRD_PARTY
}
