package org.seloste.rules.lint.transfer;

import java.util.stream.Stream;
import org.seloste.model.Topic;
import org.seloste.model.Transfer;
import org.seloste.model.law.TransferMechanism;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Where a transfer rests on safeguards, people learn how to get a copy of them. */
final class SafeguardsCopyMissing implements Rule {

    @Override
    public About about() {
        return About.error("safeguards-copy-missing", "13(1)(f)", "14(1)(f)")
                .covers("TRF-005", "N-XFER-SAFE")
                .on(Topic.TRANSFERS, Topic.SAFEGUARDS);
    }

    @Override
    public Outcome check(Subject register) {
        return Transfers.of(register)
                .where(transfer -> rests(register, transfer))
                .areWrongWhen(transfer ->
                        transfer.getCopyFrom().isEmpty() && transfer.getCopy().isEmpty());
    }

    private static boolean rests(Subject register, Transfer transfer) {
        return transfer.getMechanisms().stream()
                .flatMap(mechanism -> Stream.concat(
                        Transfers.mechanism(register, mechanism.getIs()),
                        Transfers.mechanism(register, mechanism.getLike())))
                .anyMatch(TransferMechanism::needsCopy);
    }
}
