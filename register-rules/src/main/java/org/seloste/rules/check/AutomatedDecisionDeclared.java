package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.AutomatedDecision;
import org.seloste.model.Topic;
import org.seloste.model.statement.Listing;

/** A decision by automated means alone is declared. */
final class AutomatedDecisionDeclared implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("automated-decision-declared", "13(2)(f)", "22(1)")
            .covers("AC-ADM-UNDECLARED")
            .wokenBy(Input.AUTOMATED)
            .at(Operation.DECIDE)
            .reading(Input.CONDITIONS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        Answer automated = Automation.is(action);
        if (automated == Answer.NO) {
            return List.of();
        }
        Listing<AutomatedDecision> list = purpose.register().register().getAutomatedDecisions();
        Decision best = purpose.register().outside(list, Topic.AUTOMATED_DECISIONS);
        for (AutomatedDecision each : Automation.declared(purpose)) {
            Answer holds = purpose.register().conditions().hold(each.getWhen(), purpose, action);
            if (each.getPurposes().isEmpty() && !purpose.register().isOnly(purpose)) {
                holds = holds.and(Answer.UNKNOWN);
            }
            best = best.orBetter(
                    holds == Answer.YES
                            ? Decision.ALLOWED
                            : holds == Answer.UNKNOWN ? Decision.NEEDS_REVIEW : Decision.DENIED);
        }
        if (best == Decision.ALLOWED) {
            return List.of();
        }
        if (automated == Answer.UNKNOWN) {
            return Reason.unknown(this, Automation.path(purpose), Input.AUTOMATED)
                    .only();
        }
        Reason reason = Reason.of(this, best, Automation.path(purpose)).with("purpose", purpose.name());
        return (best == Decision.NEEDS_REVIEW ? reason.saying("review") : reason.becauseAbsent()).only();
    }
}
