package org.seloste.rules.check;

/** A question that may have no answer. */
enum Answer {
    YES,
    NO,
    UNKNOWN;

    static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    Answer or(Answer other) {
        return this == YES || other == YES ? YES : this == NO && other == NO ? NO : UNKNOWN;
    }

    Answer and(Answer other) {
        return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNKNOWN;
    }

    /** This answer, or another one where this one is unknown. */
    Answer orElse(Answer other) {
        return this == UNKNOWN ? other : this;
    }
}
