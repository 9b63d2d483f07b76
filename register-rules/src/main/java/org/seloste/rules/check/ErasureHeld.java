package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Purpose;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;

/** Data that a law demands to be kept are not erased before its time. */
final class ErasureHeld implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("erasure-held", "17(3)(b)")
            .at(Operation.ERASE)
            .reading(Input.DATA, Input.COLLECTED_ON, Input.RETENTION_DAYS, Input.EVENTS, Input.CONDITIONS, Input.DAY);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.register().retention().stream()
                        .anyMatch(each ->
                                each.getAtLeast().isPresent() || !each.getLaws().isEmpty())
                || purpose.purpose().flatMap(Purpose::getRetention).isPresent()
                || purpose.register().data().hasOwnRetention();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (action.operation() != Operation.ERASE) {
            return List.of();
        }
        Keeping keeping = new Keeping(purpose, action);
        List<Reason> reasons = List.of();
        for (String name : action.data()) {
            Text data = purpose.register().terms().label(TermKind.DATA, name);
            for (Keeping.Statement each : keeping.holding(name)) {
                Keeping.State state = action.isUnknown(Input.DAY) ? Keeping.State.UNKNOWN : keeping.floor(each.value());
                if (state == Keeping.State.WITHIN) {
                    boolean law = !each.value().getLaws().isEmpty();
                    reasons = Reasons.and(
                            reasons,
                            (law
                                            ? Reason.denied(this, each.path())
                                            : Reason.review(this, each.path()).saying("floor"))
                                    .with("data", data));
                } else if (state == Keeping.State.UNKNOWN) {
                    reasons = Reasons.and(reasons, Reason.unknown(this, each.path(), Input.EVENTS, Input.COLLECTED_ON));
                }
            }
        }
        return reasons;
    }
}
