package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.vocabulary.TermKind;

/** How long data are kept can be counted. */
final class RetentionKnown implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("retention-known", "5(1)(e)", "13(2)(a)")
            .covers("AC-RETENTION-UNKNOWN")
            .wokenBy(Input.COLLECTED_ON, Input.RETENTION_DAYS, Input.EVENTS)
            .at(Operation.STORE)
            .reading(Input.DATA);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean asked = action.operation() == Operation.STORE
                || action.says(Input.COLLECTED_ON)
                || action.says(Input.RETENTION_DAYS)
                || action.says(Input.EVENTS);
        if (!asked || action.operation() == Operation.ERASE) {
            return List.of();
        }
        Keeping keeping = new Keeping(purpose, action);
        for (String name : action.data()) {
            List<Keeping.Statement> deciding = keeping.deciding(name);
            boolean countable =
                    deciding.stream().anyMatch(each -> keeping.state(each.value()) != Keeping.State.UNCOUNTABLE);
            if (!countable) {
                Reason reason = Reason.review(
                                this,
                                deciding.isEmpty()
                                        ? "retention"
                                        : deciding.get(0).path())
                        .with("data", purpose.register().terms().label(TermKind.DATA, name))
                        .with("purpose", purpose.name());
                return (deciding.isEmpty() ? reason.becauseAbsent() : reason).only();
            }
        }
        return List.of();
    }
}
