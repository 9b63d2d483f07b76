package org.seloste.rules.lint.data;

import org.seloste.model.Topic;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A personal identity code (henkilötunnus) is processed on a ground of section 29 of the Data Protection Act. */
final class NationalIdWithoutGround implements Rule {

    @Override
    public About about() {
        return About.error("national-id-without-ground", "87")
                .and("1050/2018 29 §")
                .covers("DAT-004")
                .on(Topic.DATA, Topic.CATEGORIES, Topic.BASES);
    }

    @Override
    public Outcome check(Subject register) {
        return new Grounds(register, "national-id")
                .areMissingFor(data -> Categories.has(register, data, Trait.NATIONAL_ID));
    }
}
