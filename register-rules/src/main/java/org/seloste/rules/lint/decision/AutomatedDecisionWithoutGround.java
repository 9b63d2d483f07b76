package org.seloste.rules.lint.decision;

import org.seloste.model.AutomatedDecision;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** An automated decision rests on a contract, a law or explicit consent. */
final class AutomatedDecisionWithoutGround implements Rule {

    @Override
    public About about() {
        return About.error("automated-decision-without-ground", "22(2)")
                .covers("ADM-002")
                .on(Topic.AUTOMATED_DECISIONS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(AutomatedDecision.class)
                .areWrongWhen(decision -> decision.getGrounds().isEmpty());
    }
}
