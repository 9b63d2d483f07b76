package org.seloste.model;

/** What a promise is about. */
public enum PromisedAct {
    /** Collecting. */
    COLLECT,
    /** Using. */
    USE,
    /** Combining with other data. */
    COMBINE,
    /** Disclosing to others. */
    DISCLOSE,
    /** Publishing. */
    PUBLISH,
    /** Transferring to third countries. */
    TRANSFER,
    /** Identifying people. */
    IDENTIFY,
    /** Profiling. */
    PROFILE,
    /** Deciding by automated means. */
    DECIDE
}
