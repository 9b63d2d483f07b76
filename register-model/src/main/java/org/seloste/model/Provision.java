package org.seloste.model;

/** Whether a person must give data, Article 13(2)(e). */
public enum Provision {
    /** The law demands it. */
    STATUTORY,
    /** A contract demands it. */
    CONTRACTUAL,
    /** It is needed to enter into a contract. */
    REQUIRED_BY_CONTRACT,
    /** It is voluntary. */
    VOLUNTARY
}
