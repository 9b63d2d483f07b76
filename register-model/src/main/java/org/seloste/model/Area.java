package org.seloste.model;

/** An area of countries; the Union is not the EEA. */
public enum Area {
    /** Finland. */
    FINLAND,
    /** The European Union. */
    EU,
    /** The European Economic Area. */
    EEA
}
