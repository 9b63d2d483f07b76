package org.seloste.model;

/** What a statement on publicity is. */
public enum PublicityKind {
    /** A duty to give public documents on request. */
    DUTY_TO_GIVE,
    /** Data are published. */
    PUBLISHED,
    /** Data are secret. */
    SECRET
}
