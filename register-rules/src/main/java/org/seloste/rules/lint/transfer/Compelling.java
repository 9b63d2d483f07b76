package org.seloste.rules.lint.transfer;

import org.seloste.model.Transfer;
import org.seloste.model.law.TransferMechanism;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Subject;

/** Transfers for compelling legitimate interests of the controller, Article 49(1), second subparagraph. */
final class Compelling {

    private Compelling() {}

    static Places<Transfer> transfers(Subject register) {
        return Transfers.of(register)
                .where(transfer -> Transfers.mechanisms(register, transfer)
                        .anyMatch(TransferMechanism.COMPELLING_INTERESTS::equals));
    }
}
