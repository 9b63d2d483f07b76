package org.seloste.rules.lint.data;

import org.seloste.model.Topic;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Data that may reveal a special category are looked at with Article 9 in mind. */
final class SpecialCategoryRevealed implements Rule {

    @Override
    public About about() {
        return About.info("special-category-revealed", "9(1)")
                .covers("DAT-003")
                .on(Topic.DATA, Topic.CATEGORIES, Topic.BASES);
    }

    @Override
    public Outcome check(Subject register) {
        return new Grounds(register, "special")
                .areMissingFor(data -> !SpecialCategoryWithoutGround.isSpecial(register, data)
                        && (!data.getMayReveal().isEmpty() || Categories.has(register, data, Trait.MAY_REVEAL)));
    }
}
