package org.seloste.model;

/** The ground of an automated decision, Article 22(2). */
public enum DecisionGround {
    /** Necessary for a contract, point (a). */
    CONTRACT,
    /** Authorised by law, point (b). */
    LAW,
    /** Explicit consent, point (c). */
    EXPLICIT_CONSENT
}
