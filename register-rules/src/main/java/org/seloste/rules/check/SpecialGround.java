package org.seloste.rules.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seloste.model.law.Article9;
import org.seloste.model.vocabulary.TermKind;

/** Special categories of data have a condition of Article 9(2), and stay within its limits. */
final class SpecialGround implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("special-ground", "9(1)", "9(2)")
            .and("1050/2018 6 §")
            .covers("AC-SPECIAL", "AC-SPECIAL-CONSENT")
            .wokenBy(Input.DATA)
            .reading(Input.CONSENT);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        List<Reason> reasons = List.of();
        for (String name : action.data()) {
            DataFacts facts = purpose.register().data().facts(name);
            if (!facts.special().isEmpty() || !facts.mayReveal().isEmpty()) {
                Reason reason = judge(facts, purpose, action);
                if (reason != null) {
                    reasons = Reasons.and(
                            reasons,
                            reason.with("data", purpose.register().terms().label(TermKind.DATA, name)));
                }
            }
        }
        return reasons;
    }

    private @Nullable Reason judge(DataFacts facts, PurposeIndex purpose, ProcessingAction action) {
        Answer best = Answer.NO;
        boolean consent = false;
        boolean any = false;
        for (String ground : Grounds.of(facts, purpose, "special")) {
            boolean onConsent = ground.equals(Article9.EXPLICIT_CONSENT.word());
            consent |= onConsent;
            any = true;
            best = best.or(onConsent ? Consents.explicit(action) : within(ground, action));
        }
        String path = facts.nodes().isEmpty() ? "data" : facts.nodes().get(0).path();
        if (best == Answer.YES) {
            return null;
        }
        if (best == Answer.UNKNOWN) {
            return Reason.unknown(this, path + "/grounds", Input.CONSENT);
        }
        if (facts.special().isEmpty()) {
            return any
                    ? null
                    : Reason.review(this, path + "/grounds").becauseAbsent().saying("reveal");
        }
        Reason reason = Reason.denied(this, path + "/grounds");
        return any ? reason.saying(consent ? "explicit" : "limits") : reason.becauseAbsent();
    }

    /** An association does not give its members' data to others without their consent, Article 9(2)(d). */
    private static Answer within(String ground, ProcessingAction action) {
        boolean outside = action.operation() == Operation.DISCLOSE || action.operation() == Operation.PUBLISH;
        return ground.equals(Article9.NON_PROFIT_BODY.word()) && outside ? Consents.given(action) : Answer.YES;
    }
}
