package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.Register;
import org.seloste.model.Topic;
import org.seloste.model.law.LawData;

/**
 * A register made ready to answer: may this be done with these data, according to what people have been told, and why?
 *
 * <p>Compiling resolves every reference once; checking then looks up a few names and compares bits. A policy is
 * immutable and shared between threads. Its answers hold for the day for which it was compiled, or for the day that an
 * action states; they say what the register covers and that no rule objects, never more.
 */
public final class Policy {

    private final RegisterIndex register;
    private final Places places;
    private final Map<String, PurposeIndex> purposes;
    private final List<CheckRule> rules;

    private Policy(RegisterIndex register, Places places, Map<String, PurposeIndex> purposes, List<CheckRule> rules) {
        this.register = register;
        this.places = places;
        this.purposes = purposes;
        this.rules = rules;
    }

    /**
     * Compiles a register.
     *
     * @param register the register
     * @param law the law as dated data
     * @param asOf the day for which the answers hold, where an action states none
     * @return a policy
     */
    public static Policy compile(Register register, LawData law, LocalDate asOf) {
        RegisterIndex index = new RegisterIndex(register, law, asOf);
        Places places = new Places(index);
        List<CheckRule> rules = CheckRules.rules();
        Map<String, PurposeIndex> purposes = new HashMap<>();
        register.getPurposes()
                .forEach(purpose ->
                        purposes.put(purpose.getId(), new PurposeIndex(index, purpose).compiled(rules, places)));
        return new Policy(index, places, purposes, rules);
    }

    /**
     * Whether an action is covered, and why not.
     *
     * @param action the action
     * @return the decision with all reasons
     */
    public Verdict check(ProcessingAction action) {
        PurposeIndex purpose = purposes.get(action.purpose());
        return purpose == null ? undeclared(action) : answer(purpose.row().answer(action, places), purpose, action);
    }

    /**
     * Looks the names of an action up, for checking it often.
     *
     * @param action the action
     * @return the action for this policy
     */
    public PreparedAction prepare(ProcessingAction action) {
        return new PreparedAction(this, purpose(action), action, places);
    }

    /**
     * Whether a prepared action is covered, and why not.
     *
     * @param action an action that this policy has prepared
     * @return the decision with all reasons
     * @throws IllegalArgumentException when another policy has prepared it
     */
    public Verdict check(PreparedAction action) {
        if (action.policy() != this) {
            throw new IllegalArgumentException("The action was prepared by another policy");
        }
        return action.isDeclared()
                ? answer(action.quick(), action.purpose(), action.action())
                : undeclared(action.action());
    }

    /**
     * What carries an action, as far as the register declares it: its purpose, bases, data, people, recipient, source
     * and transfers.
     *
     * @param action the action
     * @return the paths of the declared elements; empty when the purpose is not declared
     */
    public List<String> grounds(ProcessingAction action) {
        return Optional.ofNullable(purposes.get(action.purpose()))
                .map(purpose -> Carrying.paths(purpose, action))
                .orElse(List.of());
    }

    /**
     * The day up to which the law data were checked, when this policy answers for a later one; the law may have changed
     * since.
     *
     * @return the day, or empty when the data cover the day of this policy
     */
    public Optional<LocalDate> horizonPassed() {
        return register.law().isPastHorizon(register.asOf())
                ? Optional.of(register.law().horizon())
                : Optional.empty();
    }

    /**
     * The register that was compiled.
     *
     * @return the register
     */
    public Register register() {
        return register.register();
    }

    private PurposeIndex purpose(ProcessingAction action) {
        PurposeIndex declared = purposes.get(action.purpose());
        return declared != null ? declared : PurposeIndex.undeclared(register, action.purpose());
    }

    /** A purpose that a closed list does not name is denied, unless its compatibility has been looked at. */
    private Verdict undeclared(ProcessingAction action) {
        return register.isClosed(Topic.PURPOSES) && !action.says(Input.COMPATIBILITY)
                ? Verdict.denied(() -> reasons(purpose(action), action))
                : judge(purpose(action), action);
    }

    private Verdict answer(QuickAnswer quick, PurposeIndex purpose, ProcessingAction action) {
        return switch (quick) {
            case ALLOWED -> Verdict.ALLOWED;
            case UNCLEAR -> judge(purpose, action);
            case DENIED -> Verdict.denied(() -> reasons(purpose, action));
        };
    }

    /** Asks every rule that can object. Whatever {@link #check} answers at once, this answers the same. */
    Verdict judge(PurposeIndex purpose, ProcessingAction action) {
        return Verdict.of(reasons(purpose, action));
    }

    private List<Reason> reasons(PurposeIndex purpose, ProcessingAction action) {
        List<Reason> reasons = List.of();
        for (int index = 0; index < rules.size(); index++) {
            CheckRule rule = rules.get(index);
            boolean asked =
                    purpose.isDeclared() ? purpose.mayAsk(index) : rule.judgesUndeclared() && rule.concerns(purpose);
            if (asked) {
                List<Reason> more = rule.judge(purpose, action);
                if (!more.isEmpty()) {
                    List<Reason> all = new ArrayList<>(reasons);
                    all.addAll(more);
                    reasons = all;
                }
            }
        }
        return reasons;
    }

    /** The answer of all rules, whether it can be seen at once or not. */
    Verdict judgeInFull(ProcessingAction action) {
        return judge(purpose(action), action);
    }
}
