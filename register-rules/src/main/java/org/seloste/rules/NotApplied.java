package org.seloste.rules;

import org.seloste.rules.lint.About;

/**
 * A rule that judged nothing, so that a report without its findings says nothing either way.
 *
 * @param rule the rule
 * @param register the id of the register
 * @param why why it judged nothing
 */
public record NotApplied(About rule, String register, Why why) {

    /** Why a rule judged nothing. */
    public enum Why {
        /** The register has nothing that the rule is about. */
        NOTHING_TO_LOOK_AT,
        /** The register says that nobody has looked at the rule's topic in the notice that it was written after. */
        NOT_TRANSCRIBED
    }
}
