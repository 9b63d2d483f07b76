package org.seloste.render.document;

/** For whom a document is made. */
public enum Visibility {
    /** For everybody: a notice. */
    PUBLIC,
    /** For the controller and the supervisory authority: a record of processing activities (GDPR Article 30). */
    INTERNAL
}
