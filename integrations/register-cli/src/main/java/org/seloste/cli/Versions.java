package org.seloste.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.Register;
import org.seloste.model.form.SourceMap;
import org.seloste.model.io.RegisterFile.Sourced;
import org.seloste.model.law.LawData;
import org.seloste.rules.check.Input;
import org.seloste.rules.check.Policy;
import org.seloste.rules.check.PolicyHistory;
import org.seloste.rules.check.ProcessingAction;
import org.seloste.rules.compare.RegisterHistory;

/** The versions of a register that actions are held against: each by the one in force on its day. */
final class Versions {

    private final Version now;
    private final Optional<PolicyHistory> history;
    private final Map<LocalDate, SourceMap> positions;
    private final LocalDate first;

    private Versions(
            Version now, Optional<PolicyHistory> history, Map<LocalDate, SourceMap> positions, LocalDate first) {
        this.now = now;
        this.history = history;
        this.positions = Map.copyOf(positions);
        this.first = first;
    }

    /**
     * What answers an action.
     *
     * @param policy the policy of the version
     * @param positions where the parts of the version stand
     * @param start the day from which the version holds, where there are several
     */
    record Version(Policy policy, SourceMap positions, Optional<LocalDate> start) {}

    /** A register of which there is one version, whatever the day of an action. */
    static Versions of(Sourced<Register> only, LocalDate asOf) {
        Policy policy = Policy.compile(only.value(), LawData.builtIn(), asOf);
        return new Versions(
                new Version(policy, only.positions(), Optional.empty()), Optional.empty(), Map.of(), LocalDate.MIN);
    }

    /**
     * Several versions; an action without a day is held against the one in force on the day of the answer.
     *
     * @throws WrongUseException when they are no history, or none is in force yet on the day of the answer
     */
    static Versions of(List<Sourced<Register>> all, LocalDate asOf) {
        RegisterHistory history;
        try {
            history = RegisterHistory.of(all.stream().map(Sourced::value).toList());
        } catch (IllegalArgumentException none) {
            throw new WrongUseException("REGISTER: " + none.getMessage());
        }
        LocalDate first = RegisterHistory.startOf(history.versions().get(0)).orElseThrow();
        Register current = history.inForceOn(asOf)
                .orElseThrow(() -> new WrongUseException("REGISTER: no version of '" + history.id() + "' holds yet on "
                        + asOf + "; the first holds from " + first));
        Map<LocalDate, SourceMap> positions = new HashMap<>();
        all.forEach(version ->
                positions.put(RegisterHistory.startOf(version.value()).orElseThrow(), version.positions()));
        LocalDate start = RegisterHistory.startOf(current).orElseThrow();
        Version now = new Version(
                Policy.compile(current, LawData.builtIn(), asOf),
                positions.getOrDefault(start, SourceMap.none()),
                Optional.of(start));
        return new Versions(now, Optional.of(PolicyHistory.compile(history, LawData.builtIn())), positions, first);
    }

    /** The version in force on the day of the answer. */
    Version now() {
        return now;
    }

    /** The day from which the first version holds. */
    LocalDate first() {
        return first;
    }

    /** The version in force on the day of an action; empty when none was in force yet. */
    Optional<Version> inForceAt(ProcessingAction action) {
        Optional<LocalDate> day =
                action.value(Input.DAY).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
        if (history.isEmpty() || day.isEmpty()) {
            return Optional.of(now);
        }
        return history.get().inForceOn(day.get()).map(this::version);
    }

    private Version version(Policy policy) {
        Optional<LocalDate> start = RegisterHistory.startOf(policy.register());
        return new Version(policy, start.map(positions::get).orElse(SourceMap.none()), start);
    }
}
