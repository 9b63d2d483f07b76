package org.seloste.rules.lint;

/** How much weight the source of a rule has; how certain a finding is, is another matter ({@link Confidence}). */
public enum Severity {
    /** The law demands it. */
    ERROR,
    /** Guidance of the authorities asks for it, or it is practice that a careful lawyer would keep to. */
    WARNING,
    /** Worth knowing; nothing demands a change. */
    INFO
}
