package org.seloste.rules.check;

import java.util.List;
import java.util.Set;
import org.seloste.model.Purpose;

/** A purpose that the register states on a condition is pursued when it holds. */
final class PurposeCondition implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("purpose-condition", "5(1)(b)")
            .reading(Input.CONDITIONS, Input.CONSENT, Input.OBJECTION);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.purpose().filter(each -> !each.getWhen().isEmpty()).isPresent();
    }

    @Override
    public Set<Operation> awakeAt(PurposeIndex purpose) {
        boolean awake =
                purpose.purpose().filter(each -> !each.getWhen().isEmpty()).isPresent();
        return awake ? Operation.ANY : Set.of();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        Answer holds = purpose.register()
                .conditions()
                .hold(purpose.purpose().map(Purpose::getWhen).orElse(List.of()), purpose, action);
        if (holds == Answer.YES) {
            return List.of();
        }
        return Reason.of(this, holds == Answer.NO ? Decision.DENIED : Decision.NEEDS_REVIEW, purpose.path() + "/when")
                .saying(holds == Answer.NO ? "message" : "review")
                .with("purpose", purpose.name())
                .only();
    }
}
