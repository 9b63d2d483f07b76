package org.seloste.rules.lint.recipient;

import org.seloste.model.PromisedAct;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Deed;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Promises;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Nothing is disclosed that the register promises not to disclose, beyond the exceptions that the promise names. */
final class DisclosureContradictsPromise implements Rule {

    @Override
    public About about() {
        return About.error("disclosure-contradicts-promise", "5(1)(a)", "12(1)")
                .covers("RCP-002")
                .on(Topic.RECIPIENTS, Topic.DISCLOSURES);
    }

    /** Promises on certain uses by others are the matter of {@link MarketingDisclosureContradiction}. */
    @Override
    public Outcome check(Subject register) {
        return Promises.on(register, PromisedAct.DISCLOSE)
                .where(promise -> promise.getUses().isEmpty())
                .judge(place -> Promises.contradicted(
                        place,
                        Deed.disclosures(register).stream()
                                .filter(deed -> Promises.ruleOut(register, place.value(), deed))));
    }
}
