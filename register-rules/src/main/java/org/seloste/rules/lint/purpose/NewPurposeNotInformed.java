package org.seloste.rules.lint.purpose;

import org.seloste.model.Purpose;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** People are told of a new purpose before it begins. */
final class NewPurposeNotInformed implements Rule {

    @Override
    public About about() {
        return About.error("new-purpose-not-informed", "13(3)", "14(4)")
                .covers("N-FURTHER")
                .on(Topic.PURPOSES);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Purpose.class)
                .where(purpose -> purpose.getSince().isPresent())
                .areWrongWhen(purpose -> purpose.getInformed()
                        .filter(told -> !told.isAfter(purpose.getSince().orElseThrow()))
                        .isEmpty());
    }
}
