package org.seloste.rules.lint.source;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** Where data come from and whether they must be given, Articles 13(2)(e) and 14. */
public final class SourceRules {

    private SourceRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new SourcesMissing(),
                new SourceContradiction(),
                new SourceGeneric(),
                new SourceAccessibilityNotStated(),
                new ProvisionNotStated(),
                new ProvisionConsequenceMissing(),
                new InformedTooLate(),
                new InformingTimeNotStated());
    }
}
