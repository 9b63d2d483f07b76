package org.seloste.rules.lint.decision;

import java.util.stream.Stream;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The register says whether decisions are made by automated means. */
final class AutomatedDecisionsNotStated implements Rule {

    @Override
    public About about() {
        return About.warning("automated-decisions-not-stated", "13(2)(f)", "14(2)(g)")
                .covers("ADM-003", "N-ADM")
                .on(Topic.AUTOMATED_DECISIONS);
    }

    @Override
    public Outcome check(Subject register) {
        Remark remark = Remark.at(register.gap(Topic.AUTOMATED_DECISIONS, "automated-decisions"));
        for (String hint : Hints.ofDecisions(register)) {
            remark = remark.against(hint);
        }
        return Outcome.of(register.register().getAutomatedDecisions().isStated() ? Stream.empty() : Stream.of(remark));
    }
}
