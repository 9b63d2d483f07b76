package org.seloste.rules.lint.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.AutomatedDecision;
import org.seloste.model.Topic;
import org.seloste.model.text.Text;
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
            List<Text> missing = missing(place.value());
            return missing.isEmpty()
                    ? Stream.empty()
                    : Stream.of(Remark.at(place.path()).with("missing", missing));
        });
    }

    private static List<Text> missing(AutomatedDecision decision) {
        List<Text> missing = new ArrayList<>();
        if (decision.getLogic().isEmpty()) {
            missing.add(Text.of("logiikka", "logic", "logiken"));
        }
        if (decision.getSignificance().isEmpty()) {
            missing.add(Text.of("merkitys", "significance", "betydelsen"));
        }
        if (decision.getConsequences().isEmpty()) {
            missing.add(Text.of("seuraukset", "consequences", "följderna"));
        }
        return missing;
    }
}
