package org.seloste.rules.lint.purpose;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Each purpose says whose data it is about. */
final class PurposeWithoutPeople implements Rule {

    @Override
    public About about() {
        return About.warning("purpose-without-people", "30(1)(c)")
                .covers("PUR-005")
                .on(Topic.PURPOSES, Topic.PEOPLE);
    }

    @Override
    public Outcome check(Subject register) {
        return Pairing.judge(register, purpose -> !purpose.getPeople().isEmpty());
    }
}
