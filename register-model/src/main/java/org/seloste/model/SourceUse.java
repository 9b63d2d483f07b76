package org.seloste.model;

/** What a source is used for. */
public enum SourceUse {
    /** Data are collected from it. */
    COLLECT,
    /** Data are brought up to date with it. */
    UPDATE,
    /** Data are completed with it. */
    COMPLETE,
    /** Data are verified with it. */
    VERIFY,
    /** Data are combined with it. */
    COMBINE,
    /** Data are stored as it gives them. */
    STORE
}
