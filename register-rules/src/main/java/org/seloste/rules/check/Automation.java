package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.AutomatedDecision;

/** What is known of a decision by automated means alone. */
final class Automation {

    private Automation() {}

    /** Whether the action is one; what decides without saying how may be one. */
    static Answer is(ProcessingAction action) {
        return action.says(Input.AUTOMATED)
                ? action.flag(Input.AUTOMATED)
                : Answer.of(action.operation() == Operation.DECIDE).and(Answer.UNKNOWN);
    }

    /** The declared decisions that serve the purpose. */
    static List<AutomatedDecision> declared(PurposeIndex purpose) {
        return purpose.register().register().getAutomatedDecisions().stream()
                .filter(each ->
                        each.getPurposes().isEmpty() || each.getPurposes().contains(purpose.id()))
                .toList();
    }

    static String path(PurposeIndex purpose) {
        List<AutomatedDecision> declared = declared(purpose);
        return declared.isEmpty()
                ? "automated-decisions"
                : "automated-decisions/" + declared.get(0).getId();
    }
}
