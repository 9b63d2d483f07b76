package org.seloste.rules.lint.security;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** How data are protected, Articles 30(1)(g) and 32, and what the register of an employer adds. */
public final class SecurityRules {

    private SecurityRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new SecurityNotStated(),
                new SecurityClaimAbsolute(),
                new SecurityTooDetailed(),
                new EmploymentNecessityNotTold());
    }
}
