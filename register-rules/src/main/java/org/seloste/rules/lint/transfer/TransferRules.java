package org.seloste.rules.lint.transfer;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** Transfers to third countries, Articles 13(1)(f) and 44 to 49. */
public final class TransferRules {

    private TransferRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new TransfersNotStated(),
                new TransferNotDeclared(),
                new TransferContradictsPromise(),
                new TransferPromiseHedged(),
                new TransferWithoutMechanism(),
                new MechanismOnlyExample(),
                new SafeguardsLikeClauses(),
                new SafeguardsCopyMissing(),
                new AdequacyNotStated(),
                new AdequacyNotInForce(),
                new AdequacyConditionNotMet(),
                new AdequacyOverlooked(),
                new CompellingInterestMissing(),
                new CompellingInterestUndocumented(),
                new TransferCountryMissing(),
                new TerritoryInDoubt(),
                new EuNotEea(),
                new DisclosedForTransferred(),
                new UsPlatformAndNoTransfers());
    }
}
