package org.seloste.rules.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.BalancingStatus;
import org.seloste.model.LegalBasis;
import org.seloste.model.law.Article6;

/** A legitimate interest has been weighed against the interests of people. */
final class InterestWeighed implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("interest-weighed", "6(1)(f)")
            .covers("AC-LI-TEST")
            .wokenBy(Input.BALANCING)
            .reading(Input.BASIS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public Set<Operation> awakeAt(PurposeIndex purpose) {
        boolean awake = Stream.of(purpose.bases())
                .anyMatch(
                        basis -> BasisFit.isOf(basis, Article6.LEGITIMATE_INTERESTS) != Answer.NO && !isWeighed(basis));
        return awake ? Operation.ANY : Set.of();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (BasisFit.restsOn(purpose, action, Article6.LEGITIMATE_INTERESTS) != Answer.YES
                || action.flag(Input.BALANCING) == Answer.YES
                || (!action.says(Input.BALANCING) && isWeighed(purpose))) {
            return List.of();
        }
        return Reason.duty(this, purpose.path() + "/bases")
                .becauseAbsent()
                .with("purpose", purpose.name())
                .only();
    }

    private static boolean isWeighed(PurposeIndex purpose) {
        return Stream.of(purpose.bases())
                .filter(basis -> BasisFit.isOf(basis, Article6.LEGITIMATE_INTERESTS) != Answer.NO)
                .allMatch(InterestWeighed::isWeighed);
    }

    private static boolean isWeighed(LegalBasis basis) {
        return basis.getBalancing()
                .filter(balancing -> balancing.getAssessment().isPresent()
                        || balancing
                                .getStatus()
                                .filter(status -> status != BalancingStatus.NOT_DONE)
                                .isPresent())
                .isPresent();
    }
}
