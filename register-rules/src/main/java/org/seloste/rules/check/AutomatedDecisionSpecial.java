package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.law.Article9;

/** Special categories go into such a decision only with explicit consent or by law, and measures. */
final class AutomatedDecisionSpecial implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("automated-decision-special", "22(4)")
            .covers("AC-ADM-SPECIAL")
            .wokenBy(Input.AUTOMATED)
            .at(Operation.DECIDE)
            .reading(Input.DATA, Input.SPECIAL_SAFEGUARDS, Input.CONSENT);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        Answer automated = Automation.is(action);
        if (automated == Answer.NO) {
            return List.of();
        }
        for (String name : action.data()) {
            DataFacts facts = purpose.register().data().facts(name);
            if (!facts.special().isEmpty()) {
                return judge(facts, automated, purpose, action);
            }
        }
        return List.of();
    }

    private List<Reason> judge(DataFacts facts, Answer automated, PurposeIndex purpose, ProcessingAction action) {
        Answer ground = Answer.NO;
        for (String each : Grounds.of(facts, purpose, "special")) {
            if (each.equals(Article9.SUBSTANTIAL_PUBLIC_INTEREST.word())) {
                ground = Answer.YES;
            } else if (each.equals(Article9.EXPLICIT_CONSENT.word())) {
                ground = ground.or(Consents.explicit(action));
            }
        }
        String path = Automation.path(purpose);
        return switch (ground.and(action.flag(Input.SPECIAL_SAFEGUARDS))) {
            case YES -> List.of();
            case UNKNOWN -> Reason.unknown(this, path, Input.SPECIAL_SAFEGUARDS).only();
            case NO ->
                (automated == Answer.YES
                                ? Reason.denied(this, path).with("purpose", purpose.name())
                                : Reason.unknown(this, path, Input.AUTOMATED))
                        .only();
        };
    }
}
