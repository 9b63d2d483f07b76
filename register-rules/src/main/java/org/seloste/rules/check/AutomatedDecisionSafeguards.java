package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.DecisionGround;

/** Somebody reviews the decision, hears the person and takes a contested one up again. */
final class AutomatedDecisionSafeguards implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("automated-decision-safeguards", "22(3)")
            .covers("AC-ADM-SAFEGUARD")
            .wokenBy(Input.AUTOMATED)
            .at(Operation.DECIDE)
            .reading(Input.AUTOMATED_GROUND, Input.AUTOMATED_SAFEGUARDS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        Answer automated = Automation.is(action);
        Answer guarded =
                action.says(Input.AUTOMATED_SAFEGUARDS) ? action.flag(Input.AUTOMATED_SAFEGUARDS) : stated(purpose);
        if (automated == Answer.NO || guarded == Answer.YES || action.isWord(Input.AUTOMATED_GROUND, "law")) {
            return List.of();
        }
        String path = Automation.path(purpose) + "/human-review";
        if (automated == Answer.UNKNOWN || guarded == Answer.UNKNOWN || action.isUnknown(Input.AUTOMATED_GROUND)) {
            Input input = automated == Answer.UNKNOWN ? Input.AUTOMATED : Input.AUTOMATED_SAFEGUARDS;
            return Reason.unknown(this, path, input).only();
        }
        return Reason.denied(this, path)
                .becauseAbsent()
                .with("purpose", purpose.name())
                .only();
    }

    private static Answer stated(PurposeIndex purpose) {
        boolean reviewed = Automation.declared(purpose).stream()
                .anyMatch(each ->
                        each.getHumanReview().isPresent() || each.getGrounds().equals(List.of(DecisionGround.LAW)));
        return reviewed ? Answer.YES : Answer.UNKNOWN;
    }
}
