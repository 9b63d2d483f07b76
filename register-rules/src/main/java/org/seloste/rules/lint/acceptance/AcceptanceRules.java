package org.seloste.rules.lint.acceptance;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** What those who keep the register accept of its shortfalls, and for how long, Articles 5(2) and 24(1). */
public final class AcceptanceRules {

    private AcceptanceRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new AcceptanceExpired(),
                new AcceptanceTooLong(),
                new AcceptanceUnused(),
                new AcceptanceRuleUnknown(),
                new AcceptancePathUnknown());
    }
}
