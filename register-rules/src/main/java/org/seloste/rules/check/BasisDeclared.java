package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.LegalBasis;
import org.seloste.model.Topic;
import org.seloste.model.law.Article6;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;

/** The legal basis on which somebody acts is one that the register declares for the purpose. */
final class BasisDeclared implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("basis-declared", "6(1)", "13(1)(c)")
            .covers("AC-BASIS-UNDECLARED")
            .wokenBy(Input.BASIS)
            .reading(Input.SUBJECTS, Input.DATA, Input.CHANNEL, Input.CONDITIONS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (action.isUnknown(Input.BASIS)) {
            return Reason.unknown(this, purpose.path() + "/bases", Input.BASIS).only();
        }
        if (purpose.bases().length == 0 && !hasOwn(purpose, action)) {
            boolean gap = !action.says(Input.BASIS) || purpose.isNotTranscribed(Topic.BASES);
            return Reason.of(this, gap ? Decision.NEEDS_REVIEW : Decision.DENIED, purpose.path() + "/bases")
                    .becauseAbsent()
                    .saying("absent")
                    .with("purpose", purpose.name())
                    .only();
        }
        if (action.isNone(Input.BASIS)) {
            return Reason.denied(this, purpose.path() + "/bases")
                    .saying("none")
                    .with("purpose", purpose.name())
                    .only();
        }
        Decision best = Decision.DENIED;
        for (LegalBasis basis : purpose.bases()) {
            best = best.orBetter(judge(basis, purpose, action));
        }
        if (best != Decision.ALLOWED) {
            best = best.orBetter(ownOfData(purpose, action));
        }
        if (best == Decision.ALLOWED) {
            return List.of();
        }
        String path = purpose.areBasesPaired() ? purpose.path() + "/bases" : "bases";
        Reason reason =
                Reason.of(this, best, path).with("purpose", purpose.name()).with("basis", claimed(purpose, action));
        return (best == Decision.DENIED ? reason.becauseAbsent() : reason.saying(reasonFor(purpose))).only();
    }

    private static String reasonFor(PurposeIndex purpose) {
        return purpose.areBasesPaired() ? "review" : "unpaired";
    }

    private static Text claimed(PurposeIndex purpose, ProcessingAction action) {
        return action.isKnown(Input.BASIS)
                ? purpose.register().terms().label(TermKind.BASIS, action.word(Input.BASIS))
                : Text.everywhere("–");
    }

    private static Decision judge(LegalBasis basis, PurposeIndex purpose, ProcessingAction action) {
        Answer fits = action.isKnown(Input.BASIS)
                ? BasisFit.isOf(basis, Article6.of(action.word(Input.BASIS)).orElseThrow())
                : basis.getBasis().isPresent() && !basis.isInferred() ? Answer.YES : Answer.UNKNOWN;
        fits = fits.and(BasisFit.holds(basis, purpose, action));
        if (fits == Answer.YES && !purpose.areBasesPaired()) {
            fits = Answer.UNKNOWN;
        }
        return switch (fits) {
            case YES -> Decision.ALLOWED;
            case UNKNOWN -> Decision.NEEDS_REVIEW;
            case NO -> Decision.DENIED;
        };
    }

    private static boolean hasOwn(PurposeIndex purpose, ProcessingAction action) {
        return action.data().length > 0
                && purpose.nodes(action).stream()
                        .anyMatch(node -> !node.value().getBases().isEmpty());
    }

    /** Data may have a basis of their own; it carries the action when all of its data have one. */
    private static Decision ownOfData(PurposeIndex purpose, ProcessingAction action) {
        Decision worst = action.data().length == 0 ? Decision.DENIED : Decision.ALLOWED;
        for (String name : action.data()) {
            Decision best = Decision.DENIED;
            for (DeclaredData node : purpose.register().data().facts(name).nodes()) {
                for (LegalBasis basis : node.value().getBases()) {
                    best = best.orBetter(judge(basis, purpose, action));
                }
            }
            worst = worst.orWorse(best);
        }
        return worst;
    }
}
