package org.seloste.model;

/** A guardian's part in what concerns a child. */
public enum GuardianRole {
    /** The guardian gives or authorises the consent, Article 8(1). */
    CONSENTS,
    /** The guardian knows of it. */
    IS_AWARE
}
