package org.seloste.rules.lint.transfer;

import org.seloste.model.Mechanism;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The ground of a transfer is the one on which it rests, and not an example. */
final class MechanismOnlyExample implements Rule {

    @Override
    public About about() {
        return About.warning("transfer-mechanism-only-example", "46", "13(1)(f)")
                .covers("TRF-003")
                .on(Topic.TRANSFERS, Topic.SAFEGUARDS);
    }

    @Override
    public Outcome check(Subject register) {
        return Transfers.of(register)
                .where(transfer -> !transfer.getMechanisms().isEmpty())
                .areWrongWhen(transfer -> transfer.getMechanisms().stream().allMatch(Mechanism::isExample));
    }
}
