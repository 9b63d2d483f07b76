package org.seloste.model;

/** What an outside party is to the data under the Regulation. */
public enum PartyRole {
    /** Handles data on the controller's behalf, Article 28. */
    PROCESSOR,
    /** Decides together with the controller, Article 26. */
    JOINT_CONTROLLER,
    /** Decides on its own use of what it receives, Article 4(7). */
    INDEPENDENT_CONTROLLER,
    /** An authority in its task; in a particular inquiry it is no recipient, Article 4(9). */
    AUTHORITY,
    /** The people themselves or other data subjects. */
    DATA_SUBJECTS,
    /** Everybody. */
    PUBLIC,
    /** The notice does not say which. */
    UNCLEAR
}
