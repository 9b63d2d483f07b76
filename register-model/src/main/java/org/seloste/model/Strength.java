package org.seloste.model;

/** How firmly a promise is made. */
public enum Strength {
    /** Without any exception but those named. */
    NEVER,
    /** As a rule. */
    AS_A_RULE
}
