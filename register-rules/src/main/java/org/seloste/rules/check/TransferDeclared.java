package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.law.Standing;

/** Data leave the European Economic Area only for countries that the register declares. */
final class TransferDeclared implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("transfer-declared", "13(1)(f)", "30(1)(e)")
            .covers("AC-XFER-UNDECLARED")
            .wokenBy(Input.COUNTRY, Input.RECIPIENT, Input.ACTOR)
            .at(Operation.TRANSFER)
            .reading(Input.DATA, Input.CONDITIONS, Input.DAY);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        List<Reason> reasons = List.of();
        for (String country : Destinations.outside(purpose, action)) {
            if (country.equals(Destinations.UNKNOWN)) {
                return Reason.unknown(this, "transfers", Input.COUNTRY).only();
            }
            if (purpose.register().standing(country, action) == Standing.REVIEW) {
                reasons = Reasons.and(
                        reasons,
                        Reason.review(this, "transfers").saying("territory").with("country", country));
                continue;
            }
            Decision best = Transfers.declared(purpose, action, country);
            if (best != Decision.ALLOWED) {
                boolean stated = !Transfers.to(purpose, action, country).isEmpty();
                Reason reason = Reason.of(this, best, "transfers")
                        .saying(best == Decision.NEEDS_REVIEW ? "review" : stated ? "other" : "message")
                        .with("country", country);
                reasons = Reasons.and(reasons, stated ? reason : reason.becauseAbsent());
            }
        }
        return reasons;
    }
}
