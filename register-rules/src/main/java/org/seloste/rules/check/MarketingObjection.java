package org.seloste.rules.check;

import java.util.List;

/** Direct marketing ends with an objection. */
final class MarketingObjection implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("marketing-objection", "21(2)", "21(3)")
            .covers("AC-OBJ-DM")
            .wokenBy(Input.OBJECTION);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.isDirectMarketing();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (Rightly.isKeptOnly(action) || !action.says(Input.OBJECTION) || action.isNone(Input.OBJECTION)) {
            return List.of();
        }
        return (action.isUnknown(Input.OBJECTION)
                        ? Reason.unknown(this, purpose.path(), Input.OBJECTION)
                        : Reason.denied(this, purpose.path()).with("purpose", purpose.name()))
                .only();
    }
}
