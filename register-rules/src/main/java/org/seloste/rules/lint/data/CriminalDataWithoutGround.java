package org.seloste.rules.lint.data;

import org.seloste.model.Topic;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Data on criminal convictions and offences are processed on a ground of Article 10 and section 7 of the Act. */
final class CriminalDataWithoutGround implements Rule {

    @Override
    public About about() {
        return About.error("criminal-data-without-ground", "10")
                .and("1050/2018 7 §")
                .covers("DAT-005")
                .on(Topic.DATA, Topic.CATEGORIES, Topic.BASES);
    }

    @Override
    public Outcome check(Subject register) {
        return new Grounds(register, "criminal")
                .areMissingFor(data -> data.isCriminal() || Categories.has(register, data, Trait.CRIMINAL));
    }
}
