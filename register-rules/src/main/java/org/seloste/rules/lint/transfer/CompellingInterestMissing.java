package org.seloste.rules.lint.transfer;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** People are told of the compelling legitimate interests for which their data are transferred. */
final class CompellingInterestMissing implements Rule {

    @Override
    public About about() {
        return About.error("compelling-interest-missing", "49(1)", "13(1)(f)")
                .covers("N-XFER-49")
                .on(Topic.TRANSFERS, Topic.SAFEGUARDS);
    }

    @Override
    public Outcome check(Subject register) {
        return Compelling.transfers(register)
                .areWrongWhen(transfer -> transfer.getCompellingInterest().isEmpty());
    }
}
