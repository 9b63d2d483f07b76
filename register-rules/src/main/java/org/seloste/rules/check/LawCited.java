package org.seloste.rules.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.law.Article6;

/** A legal obligation or a public task rests on a law that the register cites. */
final class LawCited implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("law-cited", "6(3)")
            .and("1050/2018 4 §")
            .covers("AC-BASIS-CE-LAW")
            .reading(Input.BASIS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return Stream.of(purpose.bases())
                .anyMatch(basis -> basis.getLaws().isEmpty()
                        && (BasisFit.isOf(basis, Article6.LEGAL_OBLIGATION)
                                        .or(BasisFit.isOf(basis, Article6.PUBLIC_TASK))
                                != Answer.NO));
    }

    @Override
    public Set<Operation> awakeAt(PurposeIndex purpose) {
        boolean awake = Stream.of(purpose.bases())
                .anyMatch(basis -> basis.getLaws().isEmpty()
                        && (BasisFit.isOf(basis, Article6.LEGAL_OBLIGATION)
                                        .or(BasisFit.isOf(basis, Article6.PUBLIC_TASK))
                                != Answer.NO));
        return awake ? Operation.ANY : Set.of();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (BasisFit.restsOn(purpose, action, Article6.LEGAL_OBLIGATION, Article6.PUBLIC_TASK) != Answer.YES) {
            return List.of();
        }
        boolean cited = Stream.of(purpose.bases())
                .filter(basis -> !action.isKnown(Input.BASIS)
                        || BasisFit.isOf(
                                        basis,
                                        Article6.of(action.word(Input.BASIS)).orElseThrow())
                                != Answer.NO)
                .anyMatch(basis -> !basis.getLaws().isEmpty());
        return cited
                ? List.of()
                : Reason.review(this, purpose.path() + "/bases")
                        .becauseAbsent()
                        .with("purpose", purpose.name())
                        .only();
    }
}
