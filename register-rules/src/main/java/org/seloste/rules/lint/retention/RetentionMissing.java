package org.seloste.rules.lint.retention;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Purpose;
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
        List<String> data = register.register().getData().stream()
                .filter(category -> !isTold(category, register))
                .map(DataCategory::getId)
                .toList();
        Stream<Remark> purposes = register.register().getPurposes().stream()
                .filter(purpose -> !isTold(purpose, register))
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

    private static boolean isTold(DataCategory category, Subject register) {
        return Keeping.tellsItsOwn(category)
                || ofRegister(register).anyMatch(statement -> Keeping.reaches(statement, category.getId(), register))
                || register.register().getPurposes().stream()
                        .filter(purpose -> purpose.getRetention().isPresent())
                        .anyMatch(purpose -> Keeping.uses(purpose, category.getId()));
    }

    private static boolean isTold(Purpose purpose, Subject register) {
        return purpose.getRetention().isPresent()
                || ofRegister(register).anyMatch(statement -> Keeping.reaches(statement, purpose))
                || register.register().getData().stream()
                        .filter(category -> Keeping.uses(purpose, category.getId()))
                        .anyMatch(Keeping::tellsItsOwn);
    }

    private static Stream<Retention> ofRegister(Subject register) {
        return register.all(Retention.class).under("retention").values();
    }
}
