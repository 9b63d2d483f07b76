package org.seloste.model;

/** What kind of organisation or person a controller is. */
public enum ControllerKind {
    /** A company. */
    COMPANY,
    /** An authority or other public body. */
    AUTHORITY,
    /** A unit of an organisation. */
    UNIT,
    /** An organ that acts for an organisation, as a board. */
    ACTING_ORGAN,
    /** An association or foundation. */
    ASSOCIATION,
    /** A natural person. */
    NATURAL_PERSON
}
