package org.seloste.rules.lint.transfer;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The register says whether the Commission has decided that the country protects data adequately. */
final class AdequacyNotStated implements Rule {

    @Override
    public About about() {
        return About.error("adequacy-not-stated", "13(1)(f)", "14(1)(f)")
                .covers("N-XFER-ADEQ")
                .on(Topic.TRANSFERS, Topic.SAFEGUARDS);
    }

    @Override
    public Outcome check(Subject register) {
        return Transfers.of(register)
                .areWrongWhen(
                        transfer -> transfer.getAdequacy().isEmpty() && !Transfers.claimsAdequacy(register, transfer));
    }
}
