package org.seloste.rules.lint.purpose;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The notice says what the data are processed for. */
final class PurposeMissing implements Rule {

    @Override
    public About about() {
        return About.error("purpose-missing", "13(1)(c)", "14(1)(c)", "30(1)(b)")
                .covers("PUR-001", "N-PURPOSE", "R-30-B")
                .on(Topic.PURPOSES);
    }

    @Override
    public Outcome check(Subject register) {
        return Outcome.of(
                register.register().getPurposes().items().isEmpty(), register.gap(Topic.PURPOSES, "purposes"));
    }
}
