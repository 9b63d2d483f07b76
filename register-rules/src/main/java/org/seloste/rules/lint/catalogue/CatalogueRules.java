package org.seloste.rules.lint.catalogue;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** What the registers of one organisation say of the same party and the same data, Articles 5(1)(a), 5(2) and 26. */
public final class CatalogueRules {

    private CatalogueRules() {}

    /**
     * The rules of this package; a register that stands alone gives them nothing to look at.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(new PartyRolesDiffer(), new RetentionPeriodsDiffer(), new JointControllerMissing());
    }
}
