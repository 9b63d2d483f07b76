package org.seloste.rules.lint.organisation;

import org.seloste.model.Controller;
import org.seloste.model.Topic;
import org.seloste.model.law.Standing;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A controller outside the European Economic Area names its representative in the Union. */
final class RepresentativeMissing implements Rule {

    @Override
    public About about() {
        return About.error("representative-missing", "13(1)(a)", "27")
                .covers("CTL-006", "N-REP")
                .on(Topic.CONTROLLERS);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(Controller.class)
                .where(controller -> controller
                        .getCountry()
                        .filter(country -> register.law().standing(country.code(), register.asOf()) == Standing.OUTSIDE)
                        .isPresent())
                .areWrongWhen(controller -> register.register().getContacts().stream()
                        .noneMatch(contact -> contact.getRoles().contains("representative")));
    }
}
