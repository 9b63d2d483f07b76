package org.seloste.rules.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.law.Article6;

/** An authority does not perform its tasks on legitimate interests. */
final class AuthorityInterests implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("authority-interests", "6(1)")
            .covers("AC-BASIS-LI-AUTHORITY")
            .reading(Input.BASIS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.register().isAuthority()
                && Stream.of(purpose.bases())
                        .anyMatch(basis -> BasisFit.isOf(basis, Article6.LEGITIMATE_INTERESTS) != Answer.NO);
    }

    @Override
    public Set<Operation> awakeAt(PurposeIndex purpose) {
        boolean awake = purpose.register().isAuthority()
                && Stream.of(purpose.bases())
                        .anyMatch(basis -> BasisFit.isOf(basis, Article6.LEGITIMATE_INTERESTS) != Answer.NO);
        return awake ? Operation.ANY : Set.of();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        return switch (BasisFit.restsOn(purpose, action, Article6.LEGITIMATE_INTERESTS)) {
            case NO -> List.of();
            case YES ->
                Reason.denied(this, purpose.path() + "/bases")
                        .with("purpose", purpose.name())
                        .only();
            case UNKNOWN ->
                Reason.unknown(this, purpose.path() + "/bases", Input.BASIS).only();
        };
    }
}
