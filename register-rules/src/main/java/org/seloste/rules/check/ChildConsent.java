package org.seloste.rules.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.law.Article6;

/** For a child under 13 the holder of parental responsibility consents to a service. */
final class ChildConsent implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("child-consent", "8(1)")
            .and("1050/2018 5 §")
            .covers("AC-CHILD")
            .wokenBy(Input.ONLINE_SERVICE, Input.AGE)
            .reading(Input.BASIS, Input.GUARDIAN_CONSENT, Input.SUBJECTS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public Set<Operation> awakeAt(PurposeIndex purpose) {
        boolean awake =
                Stream.of(purpose.bases()).anyMatch(basis -> BasisFit.isOf(basis, Article6.CONSENT) != Answer.NO)
                        && (purpose.register().register().isForChildren()
                                || purpose.declaredPeople().stream()
                                        .anyMatch(purpose.register().people()::isChild));
        return awake ? Operation.ANY : Set.of();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (BasisFit.restsOn(purpose, action, Article6.CONSENT) == Answer.NO
                || service(purpose, action) == Answer.NO
                || action.number(Input.AGE) >= AGE_LIMIT
                || action.flag(Input.GUARDIAN_CONSENT) == Answer.YES) {
            return List.of();
        }
        String path = purpose.path() + "/bases";
        if (!action.isKnown(Input.AGE)) {
            return Reason.unknown(this, path, Input.AGE).only();
        }
        if (service(purpose, action) == Answer.UNKNOWN) {
            return Reason.unknown(this, path, Input.ONLINE_SERVICE).only();
        }
        return action.isUnknown(Input.GUARDIAN_CONSENT) || action.isUnknown(Input.BASIS)
                ? Reason.unknown(this, path, Input.GUARDIAN_CONSENT).only()
                : Reason.denied(this, path).with("purpose", purpose.name()).only();
    }

    /** The age in section 5 of the Data Protection Act. */
    private static final int AGE_LIMIT = 13;

    private static Answer service(PurposeIndex purpose, ProcessingAction action) {
        if (action.says(Input.ONLINE_SERVICE)) {
            return action.flag(Input.ONLINE_SERVICE);
        }
        return purpose.register().register().isForChildren()
                        || action.says(Input.AGE)
                        || purpose.concerns(action, purpose.register().people()::isChild)
                ? Answer.UNKNOWN
                : Answer.NO;
    }
}
