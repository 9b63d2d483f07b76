package org.seloste.rules.check;

/** What is known of a person's consent. */
final class Consents {

    private Consents() {}

    /** Whether it has been given and stands. */
    static Answer given(ProcessingAction action) {
        return action.isKnown(Input.CONSENT)
                ? Answer.of(action.isWord(Input.CONSENT, "given") || action.isWord(Input.CONSENT, "explicit"))
                : action.isNone(Input.CONSENT) ? Answer.NO : Answer.UNKNOWN;
    }

    /** Whether it is explicit too. */
    static Answer explicit(ProcessingAction action) {
        return action.isKnown(Input.CONSENT)
                ? Answer.of(action.isWord(Input.CONSENT, "explicit"))
                : action.isNone(Input.CONSENT) ? Answer.NO : Answer.UNKNOWN;
    }
}
