package org.seloste.rules.lint;

import org.seloste.model.Acceptance;

/**
 * What became of something that a register accepts.
 *
 * @param path where the acceptance stands, by keys and ids
 * @param acceptance what the register accepts
 * @param state what became of it
 */
public record Accepted(String path, Acceptance acceptance, State state) {

    /** What became of an acceptance. */
    public enum State {
        /** It covers a finding. */
        IN_USE,
        /** Its rule looked and found nothing at its path. */
        UNUSED,
        /** Its last day has passed, and the finding is there. */
        EXPIRED,
        /** Its last day is more than a year away. */
        TOO_LONG,
        /** There is no rule of its id. */
        RULE_UNKNOWN,
        /** Nothing in the register is at its path. */
        PATH_UNKNOWN,
        /** Its rule does not judge the register, whose topic nobody has transcribed. */
        NOT_JUDGED
    }
}
