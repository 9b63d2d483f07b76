package org.seloste.rules.lint.purpose;

import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Each purpose has its legal basis, unless the register states bases for all of them together. */
final class LegalBasisMissing implements Rule {

    @Override
    public About about() {
        return About.error("legal-basis-missing", "13(1)(c)", "6(1)")
                .covers("BAS-001", "N-BASIS")
                .on(Topic.BASES, Topic.PURPOSES);
    }

    @Override
    public Outcome check(Subject register) {
        return register.register().getBases().stream()
                        .anyMatch(basis -> basis.getBasis().isPresent())
                ? Outcome.doesNotApply()
                : register.all(Purpose.class)
                        .areWrongWhen(purpose -> purpose.getBases().stream()
                                .noneMatch(basis -> basis.getBasis().isPresent()));
    }
}
