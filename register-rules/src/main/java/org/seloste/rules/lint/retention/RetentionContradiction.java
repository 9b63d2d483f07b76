package org.seloste.rules.lint.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.Retention;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Paths;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Places;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * Two statements on the same data do not set two ends.
 *
 * <p>An end does not go with use that has none; and of two ends that hold in every case a reader cannot tell which is
 * meant. What holds only in some case, or replaces another statement, contradicts nothing.
 */
final class RetentionContradiction implements Rule {

    /** What a statement is about; only statements on the same can set it two ends. */
    private record Scope(Set<String> data, Set<String> purposes, Set<String> people) {

        static Scope of(Retention statement) {
            return new Scope(
                    new HashSet<>(statement.getData()),
                    new HashSet<>(statement.getPurposes()),
                    new HashSet<>(statement.getPeople()));
        }
    }

    @Override
    public About about() {
        return About.error("retention-contradiction", "5(1)(e)", "5(1)(a)", "13(2)(a)")
                .sure(Confidence.HIGH)
                .covers("RET-004")
                .on(Topic.RETENTION);
    }

    @Override
    public Outcome check(Subject register) {
        Places<Retention> statements = register.all(Retention.class)
                .under("retention")
                .where(statement -> statement.getInsteadOf().isEmpty());
        return statements.size() < 2 ? Outcome.doesNotApply() : judge(statements, register);
    }

    private static Outcome judge(Places<Retention> statements, Subject register) {
        Map<Scope, List<Place<Retention>>> byScope =
                statements.stream().collect(Collectors.groupingBy(place -> Scope.of(place.value())));
        List<Place<Retention>> all = statements.stream().toList();
        return statements.judge(statement -> judge(
                statement,
                goesOn(statement.value()) ? all : byScope.getOrDefault(Scope.of(statement.value()), List.of()),
                register));
    }

    private static Stream<Remark> judge(Place<Retention> statement, List<Place<Retention>> all, Subject register) {
        List<String> against = all.stream()
                .filter(other -> contradicts(statement, other, register))
                .map(Place::path)
                .toList();
        return against.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.at(statement.path()).against(against));
    }

    private static boolean contradicts(Place<Retention> one, Place<Retention> other, Subject register) {
        if (other.value().getWhen().isEmpty() && goesOn(one.value()) && !goesOn(other.value())) {
            return overlap(one.value(), other.value())
                    && (Keeping.ends(other.value()) || Vague.isNeed(other, register));
        }
        return holdInEveryCase(one.value(), other.value())
                && Scope.of(one.value()).equals(Scope.of(other.value()))
                && setsAnotherEnd(one.value(), other.value());
    }

    private static boolean goesOn(Retention statement) {
        return !Keeping.ends(statement)
                && (statement.isIndefinite()
                        || !statement.getAfter().isEmpty()
                        || !statement.getUsedFor().isEmpty());
    }

    private static boolean overlap(Retention one, Retention other) {
        return Paths.overlap(one.getData(), other.getData())
                && Paths.overlap(one.getPurposes(), other.getPurposes())
                && Paths.overlap(one.getPeople(), other.getPeople());
    }

    private static boolean holdInEveryCase(Retention one, Retention other) {
        return Stream.of(one, other)
                .allMatch(statement -> statement.getWhen().isEmpty()
                        && statement.getUnless().isEmpty()
                        && statement.getModality().isEmpty());
    }

    /** Of two periods the remark stands at the one whose id comes first, so that a pair is remarked on once. */
    private static boolean setsAnotherEnd(Retention one, Retention other) {
        boolean twoPeriods = one.getKeep().isPresent()
                && other.getKeep().isPresent()
                && !one.getKeep().equals(other.getKeep())
                && one.getId().compareTo(other.getId()) < 0;
        boolean eventAndAnother = !one.getUntil().isEmpty()
                && Keeping.ends(one)
                && one.getKeep().isEmpty()
                && other.getUntil().isEmpty()
                && (other.getKeep().isPresent() || (other.getCriteria().isPresent() && !Keeping.ends(other)));
        return twoPeriods || eventAndAnother;
    }
}
