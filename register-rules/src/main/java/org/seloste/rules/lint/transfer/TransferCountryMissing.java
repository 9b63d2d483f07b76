package org.seloste.rules.lint.transfer;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The country to which data are transferred is named. */
final class TransferCountryMissing implements Rule {

    @Override
    public About about() {
        return About.error("transfer-country-missing", "30(1)(e)", "13(1)(f)")
                .covers("TRF-006", "N-XFER-COUNTRY", "R-30-E")
                .on(Topic.TRANSFERS);
    }

    @Override
    public Outcome check(Subject register) {
        return Transfers.of(register)
                .areWrongWhen(
                        transfer -> Transfers.countries(register, transfer).isEmpty()
                                && transfer.getOrganisation().isEmpty());
    }
}
