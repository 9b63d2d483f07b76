package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;

/** The data are among those that the register declares, as a category or by themselves. */
final class DataDeclared implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("data-declared", "5(1)(c)", "25(2)")
            .covers("AC-CATEGORY-UNDECLARED")
            .wokenBy(Input.DATA);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (action.isNone(Input.DATA)) {
            return List.of();
        }
        if (action.data().length == 0) {
            return action.isUnknown(Input.DATA) || action.operation() != Operation.ACCESS_TERMINAL
                    ? Reason.unknown(this, purpose.path() + "/data", Input.DATA).only()
                    : List.of();
        }
        List<Reason> reasons = List.of();
        for (String name : action.data()) {
            if (!purpose.declaresData(name) && !purpose.register().data().isDeclared(name)) {
                reasons = Reasons.and(reasons, undeclared(name, purpose));
            }
        }
        return reasons.isEmpty() && !purpose.isDataPaired()
                ? Reason.review(this, "data")
                        .saying("unpaired")
                        .with("purpose", purpose.name())
                        .only()
                : reasons;
    }

    private Reason undeclared(String name, PurposeIndex purpose) {
        Decision decision =
                purpose.register().outside(purpose.register().register().getData(), Topic.DATA);
        if (purpose.mayHold(name)) {
            decision = Decision.NEEDS_REVIEW;
        }
        boolean partly = purpose.register().data().isPartlyDeclared(name);
        return Reason.of(this, decision, purpose.isDataPaired() ? purpose.path() + "/data" : "data")
                .becauseAbsent()
                .saying(decision == Decision.NEEDS_REVIEW ? "open" : partly ? "partly" : "message")
                .with("data", purpose.register().terms().label(TermKind.DATA, name))
                .with("purpose", purpose.name());
    }
}
