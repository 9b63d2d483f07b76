package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.LegalBasis;
import org.seloste.model.Purpose;
import org.seloste.model.law.Article6;

/** Data given with consent are not used for another purpose without a new one. */
final class FurtherProcessingOfConsent implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("further-processing-of-consent", "6(4)")
            .covers("AC-COMPAT-CONSENT")
            .wokenBy(Input.ORIGINAL_PURPOSE, Input.ORIGINAL_BASIS)
            .reading(Input.CONSENT, Input.BASIS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean judgesUndeclared() {
        return true;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean another = Reuse.isAnother(purpose, action) || action.says(Input.ORIGINAL_BASIS);
        if (!another || Consents.given(action) == Answer.YES || Reuse.isLegalDuty(purpose, action)) {
            return List.of();
        }
        return switch (onConsent(purpose, action)) {
            case NO -> List.of();
            case UNKNOWN ->
                Reason.unknown(this, purpose.path(), Input.ORIGINAL_BASIS).only();
            case YES ->
                Consents.given(action) == Answer.NO || !action.says(Input.CONSENT)
                        ? Reason.denied(this, purpose.path())
                                .with("purpose", purpose.name())
                                .only()
                        : Reason.unknown(this, purpose.path(), Input.CONSENT).only();
        };
    }

    private static Answer onConsent(PurposeIndex purpose, ProcessingAction action) {
        if (action.isKnown(Input.ORIGINAL_BASIS)) {
            return Answer.of(action.isWord(Input.ORIGINAL_BASIS, Article6.CONSENT.word()));
        }
        if (action.says(Input.ORIGINAL_BASIS)) {
            return action.isNone(Input.ORIGINAL_BASIS) ? Answer.NO : Answer.UNKNOWN;
        }
        if (action.isUnknown(Input.ORIGINAL_PURPOSE)) {
            return Answer.UNKNOWN;
        }
        Answer consent = Answer.NO;
        boolean other = false;
        for (Purpose each : purpose.register().purposes()) {
            if (each.getId().equals(action.word(Input.ORIGINAL_PURPOSE))) {
                for (LegalBasis basis : each.getBases()) {
                    consent = consent.or(BasisFit.isOf(basis, Article6.CONSENT));
                    other |= BasisFit.isOf(basis, Article6.CONSENT) == Answer.NO;
                }
            }
        }
        return consent == Answer.YES && other ? Answer.UNKNOWN : consent;
    }
}
