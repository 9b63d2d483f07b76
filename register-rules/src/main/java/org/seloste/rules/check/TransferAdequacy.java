package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.law.TransferMechanism.Family;

/** An adequacy decision carries a transfer while it is in force and covers the recipient. */
final class TransferAdequacy implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("transfer-adequacy", "45")
            .covers("AC-XFER-ADEQ")
            .wokenBy(Input.COUNTRY, Input.RECIPIENT, Input.ACTOR)
            .reading(Input.MECHANISM, Input.CERTIFICATIONS, Input.DAY);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        return TransferGround.reasons(this, purpose, action, ground -> ground.isOf(Family.ADEQUACY));
    }
}
