package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.vocabulary.TermKind;

/** Data that are declared are declared for this purpose, and not for others only. */
final class DataOfPurpose implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("data-of-purpose", "5(1)(b)", "5(1)(c)")
            .covers("AC-CATEGORY-OTHER-PURPOSE")
            .wokenBy(Input.DATA);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        List<Reason> reasons = List.of();
        for (String name : action.data()) {
            if (!purpose.declaresData(name) && purpose.register().data().isDeclared(name)) {
                reasons = Reasons.and(
                        reasons,
                        Reason.denied(this, purpose.path() + "/data")
                                .becauseAbsent()
                                .with("data", purpose.register().terms().label(TermKind.DATA, name))
                                .with("purpose", purpose.name()));
            }
        }
        return reasons;
    }
}
