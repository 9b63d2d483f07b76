package org.seloste.model;

/** What kind of protection a measure is. */
public enum MeasureKind {
    /** Of paper and other material kept by hand. */
    MANUAL,
    /** Of systems and networks. */
    ELECTRONIC,
    /** Of people and ways of working. */
    ORGANISATIONAL,
    /** Of premises and devices. */
    PHYSICAL
}
