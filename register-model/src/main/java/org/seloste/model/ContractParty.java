package org.seloste.model;

/** Whose contract a processing rests on. */
public enum ContractParty {
    /** A contract to which the person is party, Article 6(1)(b). */
    DATA_SUBJECT,
    /** A contract with the organisation that the person represents; not Article 6(1)(b) for that person. */
    ORGANISATION
}
