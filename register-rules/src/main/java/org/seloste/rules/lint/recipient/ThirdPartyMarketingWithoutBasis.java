package org.seloste.rules.lint.recipient;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Data are given to others for their marketing only on a basis of its own. */
final class ThirdPartyMarketingWithoutBasis implements Rule {

    @Override
    public About about() {
        return About.error("third-party-marketing-without-basis", "6(1)", "5(1)(b)")
                .covers("PUR-006")
                .on(Topic.DISCLOSURES, Topic.RECIPIENTS, Topic.BASES);
    }

    @Override
    public Outcome check(Subject register) {
        return Recipients.disclosures(register)
                .where(disclosure -> MarketingUse.isForOthers(register, disclosure))
                .areWrongWhen(disclosure -> !OwnBasis.isStated(register, disclosure));
    }
}
