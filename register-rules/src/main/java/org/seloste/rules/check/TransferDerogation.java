package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.law.TransferMechanism.Family;

/** A derogation carries a transfer that does not recur and meets its conditions. */
final class TransferDerogation implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("transfer-derogation", "49(1)")
            .covers("AC-XFER-49")
            .wokenBy(Input.COUNTRY, Input.RECIPIENT, Input.ACTOR)
            .reading(Input.MECHANISM, Input.REPETITIVE, Input.DEROGATION_MET);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        return TransferGround.reasons(this, purpose, action, ground -> ground.isOf(Family.DEROGATION));
    }
}
