package org.seloste.rules.lint.decision;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.AutomatedDecision;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Of an automated decision people are told the logic, what it means and what may follow. */
final class AutomatedDecisionIncomplete implements Rule {

    @Override
    public About about() {
        return About.error("automated-decision-incomplete", "13(2)(f)", "14(2)(g)", "22")
                .covers("ADM-001", "N-ADM")
                .on(Topic.AUTOMATED_DECISIONS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(AutomatedDecision.class).judge(place -> {
            String missing = missing(place.value());
            return missing.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Remark.at(place.path()).with("missing", missing));
        });
    }

    /** The keys of the file form under which the words would stand. */
    private static String missing(AutomatedDecision decision) {
        return Stream.of(
                        decision.getLogic().isEmpty() ? "logic" : "",
                        decision.getSignificance().isEmpty() ? "significance" : "",
                        decision.getConsequences().isEmpty() ? "consequences" : "")
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
