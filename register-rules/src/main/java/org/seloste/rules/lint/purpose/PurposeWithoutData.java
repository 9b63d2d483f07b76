package org.seloste.rules.lint.purpose;

import org.seloste.model.DataCategory;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Each purpose says which data it needs. */
final class PurposeWithoutData implements Rule {

    @Override
    public About about() {
        return About.error("purpose-without-data", "5(1)(c)", "13(1)(c)")
                .covers("PUR-003")
                .on(Topic.PURPOSES, Topic.DATA);
    }

    @Override
    public Outcome check(Subject register) {
        return Pairing.judge(
                register,
                purpose -> !purpose.getData().isEmpty()
                        || register.all(DataCategory.class)
                                .values()
                                .anyMatch(data -> data.getPurposes().contains(purpose.getId())));
    }
}
