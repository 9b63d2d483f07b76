package org.seloste.rules.lint.recipient;

import java.util.Set;
import java.util.stream.Collectors;
import org.seloste.model.PromisedAct;
import org.seloste.model.PromisedUse;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Deed;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A promise that nobody else gets the data for marketing is kept. */
final class MarketingDisclosureContradiction implements Rule {

    @Override
    public About about() {
        return About.error("marketing-disclosure-contradiction", "5(1)(a)", "12(1)")
                .covers("RCP-005")
                .on(Topic.RECIPIENTS, Topic.DISCLOSURES);
    }

    @Override
    public Outcome check(Subject register) {
        Set<String> marketing =
                Recipients.disclosures(register).where(disclosure -> MarketingUse.isOf(register, disclosure)).stream()
                        .map(Place::path)
                        .collect(Collectors.toSet());
        return Promises.on(register, PromisedAct.DISCLOSE)
                .where(promise -> promise.getUses().stream()
                        .anyMatch(use -> use == PromisedUse.OTHERS_MARKETING || use == PromisedUse.OTHERS_PURPOSES))
                .judge(place -> Promises.contradicted(
                        place,
                        Deed.disclosures(register).stream()
                                .filter(deed -> marketing.contains(deed.path()))
                                .filter(deed -> Promises.ruleOut(register, place.value(), deed))));
    }
}
