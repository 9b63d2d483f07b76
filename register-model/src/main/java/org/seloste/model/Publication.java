package org.seloste.model;

/** On what terms data are published. */
public enum Publication {
    /** Always. */
    ALWAYS,
    /** When the person chooses so. */
    BY_CHOICE,
    /** Unless the person forbids it. */
    UNLESS_FORBIDDEN
}
