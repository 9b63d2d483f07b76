package org.seloste.rules.lint.data;

import org.seloste.model.DataCategory;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Special categories of data are processed on a condition of Article 9(2), and it is told. */
final class SpecialCategoryWithoutGround implements Rule {

    @Override
    public About about() {
        return About.error("special-category-without-ground", "9(2)", "13(1)(c)")
                .covers("DAT-003", "N-BASIS-9")
                .on(Topic.DATA, Topic.CATEGORIES, Topic.BASES);
    }

    @Override
    public Outcome check(Subject register) {
        return new Grounds(register, "special").areMissingFor(data -> isSpecial(register, data));
    }

    static boolean isSpecial(Subject register, DataCategory data) {
        return !data.getSpecial().isEmpty() || Categories.has(register, data, Trait.SPECIAL);
    }
}
