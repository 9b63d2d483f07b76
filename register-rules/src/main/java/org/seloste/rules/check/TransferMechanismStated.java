package org.seloste.rules.check;

import java.util.List;

/** A transfer to a third country rests on something. */
final class TransferMechanismStated implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("transfer-mechanism", "44")
            .covers("AC-XFER-NONE")
            .wokenBy(Input.COUNTRY, Input.RECIPIENT, Input.ACTOR)
            .reading(Input.MECHANISM);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        return TransferGround.reasons(
                this, purpose, action, ground -> ground.mechanism().isEmpty());
    }
}
