package org.seloste.model.form;

/** Whether a statement is for everybody or for the controller's own use. */
public enum Visibility {
    /** May stand in a notice, a site or a public download. */
    PUBLIC,
    /** Stays inside: balancing tests, agreements, risks. Only the record of processing activities may hold it. */
    INTERNAL
}
