package org.seloste.rules.lint.transfer;

import java.util.List;
import org.seloste.model.Party;
import org.seloste.model.Topic;
import org.seloste.model.Transfer;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Where a decision covers only some recipients, the register shows that the recipient is one of them. */
final class AdequacyConditionNotMet implements Rule {

    @Override
    public About about() {
        return About.warning("adequacy-condition-not-met", "45")
                .covers("TRF-004")
                .on(Topic.TRANSFERS, Topic.SAFEGUARDS);
    }

    @Override
    public Outcome check(Subject register) {
        return Transfers.of(register)
                .where(transfer -> Transfers.claimsAdequacy(register, transfer))
                .judge(place -> Transfers.decisions(register, place.value()).stream()
                        .flatMap(decision -> decision.condition().stream())
                        .filter(condition -> !isMet(register, place.value(), condition.key()))
                        .map(condition -> Remark.at(place.path()).with("condition", condition.text())));
    }

    private static boolean isMet(Subject register, Transfer transfer, String key) {
        List<Party> recipients = Transfers.recipients(register, transfer);
        return !recipients.isEmpty()
                && recipients.stream()
                        .allMatch(party -> party.getCertifications().contains(key));
    }
}
