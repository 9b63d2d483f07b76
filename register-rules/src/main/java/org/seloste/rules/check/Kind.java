package org.seloste.rules.check;

/** Which of two questions a rule asks. */
public enum Kind {
    /** Whether the register declares what is done. */
    DECLARATION,
    /** Whether the law forbids it or sets a condition. */
    LAW
}
