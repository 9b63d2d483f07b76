package org.seloste.rules.lint.transfer;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The record holds the assessment behind a transfer for compelling legitimate interests. */
final class CompellingInterestUndocumented implements Rule {

    @Override
    public About about() {
        return About.error("compelling-interest-undocumented", "30(1)(e)", "49(6)")
                .covers("R-30-E", "N-XFER-49")
                .on(Topic.TRANSFERS, Topic.SAFEGUARDS);
    }

    @Override
    public Outcome check(Subject register) {
        return Compelling.transfers(register)
                .areWrongWhen(transfer -> transfer.getAssessment().isEmpty());
    }
}
