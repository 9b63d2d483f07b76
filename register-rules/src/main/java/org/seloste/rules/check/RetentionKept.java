package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.vocabulary.TermKind;

/** Data are not used after the time for which they are kept. */
final class RetentionKept implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("retention-kept", "5(1)(e)")
            .covers("AC-RETENTION")
            .wokenBy(Input.COLLECTED_ON, Input.RETENTION_DAYS, Input.EVENTS)
            .reading(Input.DATA, Input.SUBJECTS, Input.CONDITIONS, Input.CONSENT, Input.DAY);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean asked =
                action.says(Input.COLLECTED_ON) || action.says(Input.RETENTION_DAYS) || action.says(Input.EVENTS);
        if (!asked || action.operation() == Operation.ERASE) {
            return List.of();
        }
        Keeping keeping = new Keeping(purpose, action);
        List<Reason> reasons = List.of();
        for (String name : action.data()) {
            Keeping.State state = keeping.state(name);
            if (state == Keeping.State.OVER) {
                reasons = Reasons.and(
                        reasons,
                        Reason.denied(this, keeping.deciding(name).get(0).path())
                                .with("data", purpose.register().terms().label(TermKind.DATA, name))
                                .with("purpose", purpose.name()));
            } else if (state == Keeping.State.UNKNOWN) {
                String path = keeping.deciding(name).get(0).path();
                reasons = Reasons.and(reasons, Reason.unknown(this, path, Input.EVENTS, Input.COLLECTED_ON));
            }
        }
        return reasons;
    }
}
