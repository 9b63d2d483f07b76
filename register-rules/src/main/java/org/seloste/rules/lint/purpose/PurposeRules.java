package org.seloste.rules.lint.purpose;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** What data are processed for, and on what legal basis, Articles 5(1)(b), 6 and 13(1)(c) and (d). */
public final class PurposeRules {

    private PurposeRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new PurposeMissing(),
                new PurposeWithoutData(),
                new PurposeWithoutPeople(),
                new PurposeVague(),
                new LegalBasisMissing(),
                new BasesNotPaired(),
                new ConsentWithdrawalMissing(),
                new LegitimateInterestMissing(),
                new BalancingNotTold(),
                new LawNotCited(),
                new ConsentAndContract(),
                new ConsentForService(),
                new NewPurposeNotInformed(),
                new RisksNotTold());
    }
}
