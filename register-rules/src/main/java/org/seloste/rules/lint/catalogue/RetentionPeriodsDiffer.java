package org.seloste.rules.lint.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Retention;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The same data, kept for the same purposes and people, are kept equally long in all registers. */
final class RetentionPeriodsDiffer implements Rule {

    @Override
    public About about() {
        return About.warning("retention-differs-between-registers", "5(1)(e)", "13(2)(a)");
    }

    @Override
    public Outcome check(Subject register) {
        return register.others().isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(register.all(Retention.class).under("retention").stream()
                        .flatMap(statement -> register.others().stream().flatMap(other -> judge(statement, other))));
    }

    private static Stream<Remark> judge(Place<Retention> statement, Subject other) {
        return other.all(Retention.class).under("retention").stream()
                .filter(same -> areAboutTheSame(statement.value(), same.value()))
                .filter(same -> statement.value().getKeep().isPresent()
                        && same.value().getKeep().isPresent()
                        && !statement.value().getKeep().equals(same.value().getKeep()))
                .limit(1)
                .map(same -> Remark.at(statement.path())
                        .with("register", other.register().getId())
                        .with(
                                "stated",
                                statement.value().getKeep().orElseThrow().toString())
                        .with("other", same.value().getKeep().orElseThrow().toString())
                        .against("registers/" + other.register().getId() + "/" + same.path()));
    }

    private static boolean areAboutTheSame(Retention one, Retention other) {
        return !one.getData().isEmpty()
                && isSame(one.getData(), other.getData())
                && isSame(one.getPurposes(), other.getPurposes())
                && isSame(one.getPeople(), other.getPeople())
                && one.getWhen().equals(other.getWhen());
    }

    private static boolean isSame(List<String> some, List<String> others) {
        return new HashSet<>(some).equals(new HashSet<>(others));
    }
}
