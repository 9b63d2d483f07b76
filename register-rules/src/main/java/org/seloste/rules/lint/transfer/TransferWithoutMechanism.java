package org.seloste.rules.lint.transfer;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A transfer rests on a ground of Chapter V. */
final class TransferWithoutMechanism implements Rule {

    @Override
    public About about() {
        return About.error("transfer-without-mechanism", "44", "46", "13(1)(f)")
                .covers("TRF-003")
                .on(Topic.TRANSFERS, Topic.SAFEGUARDS);
    }

    @Override
    public Outcome check(Subject register) {
        return Transfers.of(register)
                .areWrongWhen(transfer ->
                        transfer.getMechanisms().isEmpty() && !Transfers.claimsAdequacy(register, transfer));
    }
}
