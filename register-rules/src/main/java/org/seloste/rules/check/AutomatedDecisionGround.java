package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.AutomatedDecision;
import org.seloste.model.DecisionGround;

/** A decision by automated means alone rests on a contract, a law or explicit consent. */
final class AutomatedDecisionGround implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("automated-decision-ground", "22(1)", "22(2)")
            .covers("AC-ADM-GROUND")
            .wokenBy(Input.AUTOMATED)
            .at(Operation.DECIDE)
            .reading(Input.AUTOMATED_GROUND, Input.CONSENT);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        Answer automated = Automation.is(action);
        Answer grounded = grounded(purpose, action);
        if (automated == Answer.NO || grounded == Answer.YES) {
            return List.of();
        }
        String path = Automation.path(purpose) + "/grounds";
        if (automated == Answer.UNKNOWN) {
            return Reason.unknown(this, path, Input.AUTOMATED).only();
        }
        return (grounded == Answer.NO
                        ? Reason.denied(this, path).becauseAbsent().with("purpose", purpose.name())
                        : Reason.unknown(this, path, Input.AUTOMATED_GROUND, Input.CONSENT))
                .only();
    }

    private static Answer grounded(PurposeIndex purpose, ProcessingAction action) {
        if (action.isKnown(Input.AUTOMATED_GROUND)) {
            return action.isWord(Input.AUTOMATED_GROUND, "explicit-consent") ? Consents.explicit(action) : Answer.YES;
        }
        if (action.says(Input.AUTOMATED_GROUND)) {
            return action.isNone(Input.AUTOMATED_GROUND) ? Answer.NO : Answer.UNKNOWN;
        }
        Answer best = Answer.UNKNOWN;
        for (AutomatedDecision each : Automation.declared(purpose)) {
            for (DecisionGround ground : each.getGrounds()) {
                Answer holds = ground == DecisionGround.EXPLICIT_CONSENT ? Consents.explicit(action) : Answer.YES;
                best = holds == Answer.YES || best == Answer.YES ? Answer.YES : holds;
            }
        }
        return best;
    }
}
