package org.seloste.rules.lint.purpose;

import java.util.stream.Stream;
import org.seloste.model.AutomatedDecision;
import org.seloste.model.DataCategory;
import org.seloste.model.Purpose;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * Where the risk is high, people are told of it (recital 39): where the controller has assessed it, decides
 * automatically, or holds special categories of data.
 */
final class RisksNotTold implements Rule {

    @Override
    public About about() {
        return About.warning("risks-not-told", "5(1)(a)", "12(1)").covers("N-RISK");
    }

    @Override
    public Outcome check(Subject register) {
        return isRisky(register)
                ? Outcome.of(register.register().getRisks().isEmpty(), "risks")
                : Outcome.doesNotApply();
    }

    private static boolean isRisky(Subject register) {
        return Stream.of(
                        register.all(AutomatedDecision.class).values(),
                        register.all(DataCategory.class)
                                .values()
                                .filter(data -> !data.getSpecial().isEmpty() || data.isCriminal()),
                        register.all(Purpose.class)
                                .values()
                                .filter(purpose -> purpose.getImpactAssessment().isPresent()))
                .flatMap(risks -> risks)
                .findAny()
                .isPresent();
    }
}
