package org.seloste.model;

/** Whether answering a request is free. */
public enum FreeOfCharge {
    /** Always, as Article 12(5) has it. */
    ALWAYS,
    /** Once in twelve months or a calendar year, as the repealed Act had it. */
    ONCE_A_YEAR,
    /** Never. */
    NEVER
}
