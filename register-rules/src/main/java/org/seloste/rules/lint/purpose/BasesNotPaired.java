package org.seloste.rules.lint.purpose;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Legal bases are told purpose by purpose. */
final class BasesNotPaired implements Rule {

    @Override
    public About about() {
        return About.warning("bases-not-paired", "13(1)(c)").covers("BAS-002").on(Topic.BASES, Topic.PURPOSES);
    }

    @Override
    public Outcome check(Subject register) {
        boolean listed = register.register().getBases().stream()
                .anyMatch(basis -> basis.getBasis().isPresent());
        boolean unpaired = register.register().getPurposes().stream()
                .anyMatch(purpose -> purpose.getBases().isEmpty());
        return listed ? Outcome.of(unpaired, "bases") : Outcome.doesNotApply();
    }
}
