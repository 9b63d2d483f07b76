package org.seloste.rules.lint.data;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The record describes the groups of people whose data are processed. */
final class PeopleMissing implements Rule {

    @Override
    public About about() {
        return About.error("people-missing", "30(1)(c)").covers("R-30-C").on(Topic.PEOPLE);
    }

    @Override
    public Outcome check(Subject register) {
        return Outcome.of(register.register().getPeople().items().isEmpty(), register.gap(Topic.PEOPLE, "people"));
    }
}
