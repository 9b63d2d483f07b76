package org.seloste.rules.lint;

/** How sure it is that a finding is one. */
public enum Confidence {
    /** The register states, or leaves out, exactly what the rule is about. */
    CERTAIN,
    /** Words were recognised that nearly always mean it. */
    HIGH,
    /** Words were recognised that may mean something else; a person decides. */
    MEDIUM
}
