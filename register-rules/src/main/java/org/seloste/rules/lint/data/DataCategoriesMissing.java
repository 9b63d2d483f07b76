package org.seloste.rules.lint.data;

import org.seloste.model.DataCategory;
import org.seloste.model.Topic;
import org.seloste.model.statement.Listing;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The register says which data it holds; a list that is announced has something in it. */
final class DataCategoriesMissing implements Rule {

    @Override
    public About about() {
        return About.error("data-categories-missing", "14(1)(d)", "30(1)(c)")
                .covers("DAT-001", "N-CAT", "R-30-C")
                .on(Topic.DATA, Topic.CATEGORIES);
    }

    @Override
    public Outcome check(Subject register) {
        Topic heading = register.isLeftEmpty(Topic.CATEGORIES) ? Topic.CATEGORIES : Topic.DATA;
        return register.register().getData().items().isEmpty()
                ? Outcome.of(true, register.gap(heading, "data"))
                : Categories.of(register).areWrongWhen(DataCategoriesMissing::isAnnouncedOnly);
    }

    private static boolean isAnnouncedOnly(DataCategory category) {
        return category.getItems().items().isEmpty() && category.getItems().closure() == Listing.Closure.OPEN;
    }
}
