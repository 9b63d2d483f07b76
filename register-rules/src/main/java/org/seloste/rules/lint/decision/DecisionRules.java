package org.seloste.rules.lint.decision;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** Automated decisions and profiling, Articles 13(2)(f) and 22. */
public final class DecisionRules {

    private DecisionRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new AutomatedDecisionIncomplete(),
                new AutomatedDecisionWithoutGround(),
                new AutomatedDecisionWithoutReview(),
                new AutomatedDecisionsNotStated(),
                new ProfilingNotStated(),
                new ProfilingIncomplete());
    }
}
