package org.seloste.rules.lint.record;

import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.RecordSubject;

/** The record says whether data are transferred to third countries. */
final class RecordTransfersNotStated implements RecordRule {

    @Override
    public About about() {
        return About.warning("record-transfers-not-stated", "30(2)(c)").covers("R-30-2");
    }

    @Override
    public Outcome check(RecordSubject asked) {
        return Outcome.of(!asked.stated().getTransfers().isStated(), "transfers");
    }
}
