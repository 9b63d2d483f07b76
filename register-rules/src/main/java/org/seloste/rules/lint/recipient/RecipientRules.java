package org.seloste.rules.lint.recipient;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** Who receives data, and whether it is as promised, Articles 5(1)(a), 13(1)(e) and 28. */
public final class RecipientRules {

    private RecipientRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new RecipientsNotStated(),
                new UsualRecipientMissing(),
                new RecipientsNotNamed(),
                new RecipientRoleUnclear(),
                new ProcessorWithoutAgreement(),
                new ProcessorAgreementNotStated(),
                new ThirdPartyMarketingWithoutBasis(),
                new PublicationWithoutBasis(),
                new DisclosureContradictsPromise(),
                new MarketingDisclosureContradiction(),
                new UseContradictsPromise(),
                new CombiningContradictsPromise(),
                new IdentificationContradictsPromise(),
                new PracticeContradictsPromise(),
                new AccessContradictsDisclosure(),
                new StoreHolderContradiction());
    }
}
