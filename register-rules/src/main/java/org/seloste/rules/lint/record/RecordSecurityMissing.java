package org.seloste.rules.lint.record;

import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.RecordSubject;

/** The record describes the measures that protect the data, where that is possible. */
final class RecordSecurityMissing implements RecordRule {

    @Override
    public About about() {
        return About.warning("record-security-missing", "30(2)(d)", "32(1)").covers("R-30-2");
    }

    @Override
    public Outcome check(RecordSubject asked) {
        return Outcome.of(asked.stated().getSecurity().items().isEmpty(), "security");
    }
}
