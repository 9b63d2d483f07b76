package org.seloste.rules.lint.transfer;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Safeguards are those of Article 46, and not something that is said to be like them. */
final class SafeguardsLikeClauses implements Rule {

    @Override
    public About about() {
        return About.error("safeguards-like-clauses", "46(2)(c)", "46(2)")
                .covers("TRF-009")
                .on(Topic.TRANSFERS, Topic.SAFEGUARDS);
    }

    @Override
    public Outcome check(Subject register) {
        return Transfers.of(register)
                .where(transfer -> !transfer.getMechanisms().isEmpty())
                .areWrongWhen(transfer -> transfer.getMechanisms().stream()
                                .anyMatch(mechanism -> mechanism.getLike().isPresent())
                        && transfer.getMechanisms().stream()
                                .allMatch(mechanism -> mechanism.getIs().isEmpty()));
    }
}
