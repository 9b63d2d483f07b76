package org.seloste.rules.check;

import java.util.List;

/** A transfer to a third country rests on something. */
final class TransferMechanismStated implements CheckRule {

    @Override
    public CheckAbout about() {
        return CheckAbout.law("transfer-mechanism", "44")
                .covers("AC-XFER-NONE")
                .wokenBy(Input.COUNTRY, Input.RECIPIENT, Input.ACTOR)
                .reading(Input.MECHANISM);
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        return TransferGround.reasons(
                this, purpose, action, ground -> ground.mechanism().isEmpty());
    }
}
