package org.seloste.rules.lint.decision;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.AutomatedDecision;
import org.seloste.model.DecisionGround;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A person can have an automated decision looked at by a human, say what he or she thinks, and contest it. */
final class AutomatedDecisionWithoutReview implements Rule {

    @Override
    public About about() {
        return About.error("automated-decision-without-review", "22(3)")
                .covers("ADM-002")
                .on(Topic.AUTOMATED_DECISIONS, Topic.RIGHTS);
    }

    /** Where a law allows the decision, the law lays down the safeguards too. */
    @Override
    public Outcome check(Subject register) {
        boolean given = Stream.concat(
                        register.register().getRightsStated().stream(),
                        register.register().getRights().stream().map(right -> right.getId()))
                .anyMatch(right -> right.equals("human-review"));
        return register.all(AutomatedDecision.class)
                .where(decision -> !decision.getGrounds().equals(List.of(DecisionGround.LAW)))
                .areWrongWhen(decision -> !given && decision.getHumanReview().isEmpty());
    }
}
