package org.seloste.rules.lint.document;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A register has a name, by which people and other registers speak of it; no law demands one any longer. */
final class RegisterNameMissing implements Rule {

    @Override
    public About about() {
        return About.info("register-name-missing", "12(1)").on(Topic.NAME);
    }

    @Override
    public Outcome check(Subject register) {
        return Outcome.of(register.register().getName().isEmpty(), register.gap(Topic.NAME, "name"));
    }
}
