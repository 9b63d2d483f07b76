package org.seloste.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.seloste.model.Acceptance;
import org.seloste.rules.lint.Accepted;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** What a register accepts of the findings of its rules, by rule and path. */
final class Acceptances {

    private final Subject subject;
    private final List<Place<Acceptance>> places;

    Acceptances(Subject subject) {
        this.subject = subject;
        places = subject.all(Acceptance.class).stream().toList();
    }

    /** The finding with the reason for which it is accepted, when it is. */
    Optional<Suppressed> of(Finding finding) {
        return places.stream()
                .map(Place::value)
                .filter(acceptance -> isAbout(acceptance, finding))
                .filter(acceptance -> !isPast(acceptance) && !isTooLong(acceptance))
                .findFirst()
                .map(acceptance -> new Suppressed(finding, acceptance.getReason(), acceptance.getUntil()));
    }

    private static boolean isAbout(Acceptance acceptance, Finding finding) {
        return acceptance.getRule().equals(finding.rule().id())
                && acceptance.getPath().orElse("").equals(finding.path());
    }

    private boolean isPast(Acceptance acceptance) {
        return acceptance.getUntil().isBefore(subject.asOf());
    }

    private boolean isTooLong(Acceptance acceptance) {
        return acceptance.getUntil().isAfter(subject.asOf().plusYears(1));
    }

    /**
     * What became of each.
     *
     * @param judge all that a rule finds in the register, accepted or not; empty when it does not judge the register
     */
    List<Accepted> states(Function<Rule, Optional<List<Finding>>> judge) {
        return places.stream()
                .map(place -> new Accepted(place.path(), place.value(), state(place.value(), judge)))
                .toList();
    }

    private Accepted.State state(Acceptance acceptance, Function<Rule, Optional<List<Finding>>> judge) {
        return Rules.find(acceptance.getRule())
                .map(rule -> judge.apply(rule)
                        .map(findings -> state(acceptance, findings))
                        .orElse(Accepted.State.NOT_JUDGED))
                .orElse(Accepted.State.RULE_UNKNOWN);
    }

    private Accepted.State state(Acceptance acceptance, List<Finding> findings) {
        if (findings.stream().noneMatch(finding -> isAbout(acceptance, finding))) {
            return subject.has(acceptance.getPath().orElse("")) ? Accepted.State.UNUSED : Accepted.State.PATH_UNKNOWN;
        }
        if (isPast(acceptance)) {
            return Accepted.State.EXPIRED;
        }
        return isTooLong(acceptance) ? Accepted.State.TOO_LONG : Accepted.State.IN_USE;
    }
}
