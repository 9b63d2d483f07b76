package org.seloste.rules.lint.record;

import java.util.List;
import org.seloste.model.ProcessorTransfer;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.RecordSubject;
import org.seloste.rules.lint.Remark;

/** The record identifies the third country or international organisation of each transfer. */
final class RecordTransferCountryMissing implements RecordRule {

    @Override
    public About about() {
        return About.error("record-transfer-country-missing", "30(2)(c)").covers("R-30-2");
    }

    @Override
    public Outcome check(RecordSubject asked) {
        List<ProcessorTransfer> transfers = asked.stated().getTransfers().items();
        return transfers.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(transfers.stream()
                        .filter(transfer -> !isIdentified(asked, transfer))
                        .map(transfer -> Remark.at("transfers/" + transfer.getId())));
    }

    /** By its own country or organisation, or else by the country of a recipient. */
    private static boolean isIdentified(RecordSubject asked, ProcessorTransfer transfer) {
        return !transfer.getCountries().isEmpty()
                || transfer.getOrganisation().isPresent()
                || asked.stated().getParties().stream()
                        .filter(party -> transfer.getTo().contains(party.getId()))
                        .anyMatch(party -> party.getCountry().isPresent());
    }
}
