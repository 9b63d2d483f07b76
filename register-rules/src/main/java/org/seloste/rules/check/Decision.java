package org.seloste.rules.check;

/**
 * What a policy answers, from the best to the worst. An answer says what the register covers and what no rule objects
 * to; it never says more.
 */
public enum Decision {
    /** The register covers it, and no rule objects. */
    ALLOWED,
    /** As allowed, when what the duties say is done too. */
    ALLOWED_WITH_DUTIES,
    /** Something is not known, or a person must judge it. */
    NEEDS_REVIEW,
    /** The register does not cover it, or the law forbids it. */
    DENIED;

    Decision orWorse(Decision other) {
        return other.compareTo(this) > 0 ? other : this;
    }

    Decision orBetter(Decision other) {
        return other.compareTo(this) < 0 ? other : this;
    }
}
