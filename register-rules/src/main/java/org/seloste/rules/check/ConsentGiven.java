package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.List;
import org.seloste.model.Consent;
import org.seloste.model.LegalBasis;
import org.seloste.model.law.Article6;

/** What rests on consent is done while the consent stands. */
final class ConsentGiven implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("consent-given", "4(11)", "7(1)", "7(3)")
            .covers("AC-CONSENT-STATE")
            .wokenBy(Input.CONSENT, Input.BASIS)
            .reading(Input.DAY);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        Answer rests = BasisFit.restsOn(purpose, action, Article6.CONSENT);
        if (rests == Answer.NO || action.operation() == Operation.ERASE) {
            return List.of();
        }
        String path = purpose.path() + "/bases/consent";
        Answer given = Consents.given(action);
        if (given == Answer.YES) {
            return hasEnded(purpose, action) && rests == Answer.YES
                    ? Reason.denied(this, path)
                            .saying("ended")
                            .with("purpose", purpose.name())
                            .only()
                    : List.of();
        }
        if (rests == Answer.UNKNOWN && !action.says(Input.CONSENT) && !action.isUnknown(Input.BASIS)) {
            return List.of();
        }
        if (given == Answer.UNKNOWN) {
            return Reason.unknown(this, path, Input.CONSENT).only();
        }
        return Reason.of(this, rests == Answer.YES ? Decision.DENIED : Decision.NEEDS_REVIEW, path)
                .saying(rests == Answer.YES ? "message" : "other")
                .with("purpose", purpose.name())
                .only();
    }

    /** Whether the register says that consents no longer hold, or do not yet. */
    private static boolean hasEnded(PurposeIndex purpose, ProcessingAction action) {
        LocalDate day = purpose.register().day(action);
        boolean holds = false;
        boolean dated = false;
        for (LegalBasis basis : purpose.bases()) {
            if (BasisFit.isOf(basis, Article6.CONSENT) != Answer.NO) {
                boolean over = basis.getConsent()
                        .flatMap(Consent::getValidUntil)
                        .filter(day::isAfter)
                        .isPresent();
                boolean early = basis.getConsent()
                        .flatMap(Consent::getValidFrom)
                        .filter(day::isBefore)
                        .isPresent();
                dated = true;
                holds |= !over && !early;
            }
        }
        return dated && !holds;
    }
}
