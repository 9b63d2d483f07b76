package org.seloste.rules.lint.transfer;

import java.util.stream.Stream;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Where a decision of the Commission is in force, the register does not say that there is none. */
final class AdequacyOverlooked implements Rule {

    @Override
    public About about() {
        return About.warning("adequacy-overlooked", "13(1)(f)", "45")
                .covers("N-XFER-ADEQ")
                .on(Topic.TRANSFERS, Topic.SAFEGUARDS);
    }

    @Override
    public Outcome check(Subject register) {
        return Transfers.of(register)
                .where(transfer -> transfer.getAdequacy().isPresent())
                .judge(place -> place.value().getAdequacy().orElseThrow()
                        ? Stream.empty()
                        : Transfers.decisions(register, place.value()).stream()
                                .filter(decision -> decision.condition().isEmpty())
                                .map(decision -> Remark.at(place.at("adequacy")).with("place", decision.name())));
    }
}
