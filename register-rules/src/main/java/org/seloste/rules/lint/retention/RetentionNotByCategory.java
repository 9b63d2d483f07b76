package org.seloste.rules.lint.retention;

import org.seloste.model.Retention;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The record tells the time limits of erasure by category of data, where that is possible. */
final class RetentionNotByCategory implements Rule {

    @Override
    public About about() {
        return About.warning("retention-not-by-category", "30(1)(f)")
                .covers("R-30-F")
                .on(Topic.RETENTION, Topic.DATA);
    }

    @Override
    public Outcome check(Subject register) {
        Places<Retention> statements = register.all(Retention.class);
        boolean several = register.register().getData().items().size() > 1;
        return statements.isEmpty() || !several || register.isLeftEmpty(Topic.RETENTION)
                ? Outcome.doesNotApply()
                : Outcome.of(
                        statements.stream()
                                .noneMatch(statement -> !statement
                                                .value()
                                                .getData()
                                                .isEmpty()
                                        || !statement.value().getPurposes().isEmpty()
                                        || !statement.isUnder("retention")),
                        "retention");
    }
}
