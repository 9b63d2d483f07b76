package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.seloste.model.Register;
import org.seloste.model.law.LawData;
import org.seloste.rules.compare.RegisterHistory;

/**
 * The policies of all versions of a register: an action is answered by what people had been told on its day. Immutable,
 * and shared between threads.
 */
public final class PolicyHistory {

    private final NavigableMap<LocalDate, Policy> byStart;

    private PolicyHistory(NavigableMap<LocalDate, Policy> byStart) {
        this.byStart = byStart;
    }

    /**
     * Compiles every version.
     *
     * @param history the versions of a register
     * @param law the law as dated data
     * @return their policies, each for actions from the first day of its version on
     */
    public static PolicyHistory compile(RegisterHistory history, LawData law) {
        NavigableMap<LocalDate, Policy> byStart = new TreeMap<>();
        for (Register version : history.versions()) {
            RegisterHistory.startOf(version)
                    .ifPresent(start -> byStart.put(start, Policy.compile(version, law, start)));
        }
        return new PolicyHistory(byStart);
    }

    /**
     * The policy that was in force on a day.
     *
     * @param day the day
     * @return the policy of the version that held on it, or empty for a day before the first version
     */
    public Optional<Policy> inForceOn(LocalDate day) {
        return Optional.ofNullable(byStart.floorEntry(day)).map(Map.Entry::getValue);
    }

    /**
     * Whether an action was covered on its day.
     *
     * @param action an action that says on what day it took place ({@link Input#DAY})
     * @return the answer of the policy then in force, or empty when no version had yet been published
     * @throws IllegalArgumentException when the action does not say its day
     */
    public Optional<Verdict> check(ProcessingAction action) {
        LocalDate day = action.date(Input.DAY)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The action does not say on what day it took place, so no version can be chosen"));
        return inForceOn(day).map(policy -> policy.check(action));
    }
}
