package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.law.TransferMechanism.Family;

/** Safeguards carry a transfer when the instrument is in place and the country has been assessed. */
final class TransferSafeguard implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("transfer-safeguard", "46", "47")
            .covers("AC-XFER-46")
            .wokenBy(Input.COUNTRY, Input.RECIPIENT, Input.ACTOR)
            .reading(Input.MECHANISM, Input.INSTRUMENT, Input.TRANSFER_ASSESSMENT);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        return TransferGround.reasons(this, purpose, action, ground -> ground.isOf(Family.SAFEGUARD));
    }
}
