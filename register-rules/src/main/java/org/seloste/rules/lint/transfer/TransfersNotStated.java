package org.seloste.rules.lint.transfer;

import org.seloste.model.PromisedAct;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The register says whether data are transferred to third countries. */
final class TransfersNotStated implements Rule {

    @Override
    public About about() {
        return About.error("transfers-not-stated", "13(1)(f)", "14(1)(f)", "30(1)(e)")
                .covers("TRF-001", "N-XFER", "R-30-E")
                .on(Topic.TRANSFERS);
    }

    @Override
    public Outcome check(Subject register) {
        boolean promised = Promises.on(register, PromisedAct.TRANSFER)
                .values()
                .anyMatch(promise -> promise.getNot().isPresent());
        boolean stated = register.register().getTransfers().isStated() || promised;
        return Outcome.of(!stated, register.gap(Topic.TRANSFERS, "transfers"));
    }
}
