package org.seloste.rules.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.law.Article6;

/** Consent is given freely. */
final class ConsentFree implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("consent-free", "7(4)", "4(11)")
            .covers("AC-CONSENT-FREE")
            .wokenBy(Input.CONSENT_FREE)
            .reading(Input.BASIS, Input.SUBJECTS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public Set<Operation> awakeAt(PurposeIndex purpose) {
        boolean awake =
                Stream.of(purpose.bases()).anyMatch(basis -> BasisFit.isOf(basis, Article6.CONSENT) != Answer.NO)
                        && (purpose.register().isAuthority()
                                || purpose.declaredPeople().stream()
                                        .anyMatch(purpose.register().people()::isWorker));
        return awake ? Operation.ANY : Set.of();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        Answer rests = BasisFit.restsOn(purpose, action, Article6.CONSENT);
        if (rests == Answer.NO || action.flag(Input.CONSENT_FREE) == Answer.YES) {
            return List.of();
        }
        if (action.flag(Input.CONSENT_FREE) == Answer.NO) {
            return Reason.review(this, purpose.path() + "/bases")
                    .with("purpose", purpose.name())
                    .only();
        }
        boolean asked = action.isUnknown(Input.CONSENT_FREE) || (rests == Answer.YES && isUnequal(purpose, action));
        return asked
                ? Reason.unknown(this, purpose.path() + "/bases", Input.CONSENT_FREE)
                        .only()
                : List.of();
    }

    /** Whether the controller is an authority or the person's employer, so that a free choice is in doubt. */
    private static boolean isUnequal(PurposeIndex purpose, ProcessingAction action) {
        return purpose.register().isAuthority()
                || purpose.concerns(action, purpose.register().people()::isWorker);
    }
}
