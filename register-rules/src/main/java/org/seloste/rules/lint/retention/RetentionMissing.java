package org.seloste.rules.lint.retention;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Retention;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** How long data are kept is told of all data and of all purposes. */
final class RetentionMissing implements Rule {

    @Override
    public About about() {
        return About.error("retention-missing", "13(2)(a)", "14(2)(a)")
                .covers("RET-001", "N-RETENTION")
                .on(Topic.RETENTION);
    }

    @Override
    public Outcome check(Subject register) {
        if (register.isLeftEmpty(Topic.RETENTION)
                || register.all(Retention.class).isEmpty()) {
            return Outcome.of(Stream.of(Remark.at(register.gap(Topic.RETENTION, "retention"))));
        }
        Told told = new Told(register);
        Set<String> data = register.register().getData().stream()
                .filter(category -> !told.of(category))
                .map(DataCategory::getId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<Remark> purposes = register.register().getPurposes().stream()
                .filter(purpose -> !told.of(purpose))
                .filter(purpose -> purpose.getData().isEmpty()
                        || !data.containsAll(purpose.getData().stream()
                                .map(RetentionMissing::category)
                                .toList()))
                .map(purpose -> Remark.at("purposes/" + purpose.getId()));
        return Outcome.of(Stream.concat(data.stream().map(id -> Remark.at("data/" + id)), purposes));
    }

    private static String category(String reference) {
        return reference.replaceFirst("/.*", "");
    }
}
