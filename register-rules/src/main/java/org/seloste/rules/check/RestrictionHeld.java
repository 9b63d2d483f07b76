package org.seloste.rules.check;

import java.util.List;

/** Restricted data are stored, and used only as Article 18(2) allows. */
final class RestrictionHeld implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("restriction-held", "18(2)")
            .covers("AC-RESTRICTED")
            .wokenBy(Input.RESTRICTION)
            .reading(Input.RESTRICTED_USE);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean restricted = action.says(Input.RESTRICTION) && action.flag(Input.RESTRICTION) != Answer.NO;
        if (!restricted || action.operation() == Operation.STORE || action.isKnown(Input.RESTRICTED_USE)) {
            return List.of();
        }
        if (action.isUnknown(Input.RESTRICTION) || action.isUnknown(Input.RESTRICTED_USE)) {
            Input input = action.isUnknown(Input.RESTRICTION) ? Input.RESTRICTION : Input.RESTRICTED_USE;
            return Reason.unknown(this, purpose.path(), input).only();
        }
        return Reason.denied(this, purpose.path())
                .with("purpose", purpose.name())
                .only();
    }
}
