package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.vocabulary.TermKind;

/** Data that are processed on a condition are processed when it holds. */
final class DataCondition implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("data-condition", "5(1)(a)", "5(1)(c)")
            .wokenBy(Input.DATA)
            .reading(
                    Input.CONDITIONS,
                    Input.CONSENT,
                    Input.GUARDIAN_CONSENT,
                    Input.OBJECTION,
                    Input.MARKETING_BAN,
                    Input.SOURCE,
                    Input.AUTHORITY_INQUIRY);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        List<Reason> reasons = List.of();
        for (String name : action.data()) {
            DataFacts facts = purpose.register().data().facts(name);
            Answer best = facts.nodes().isEmpty() ? Answer.YES : Answer.NO;
            for (DeclaredData node : facts.nodes()) {
                best = best.or(node.holds(purpose.register().conditions(), purpose, action));
            }
            if (best != Answer.YES) {
                reasons = Reasons.and(reasons, conditional(name, facts.nodes().get(0), best, purpose));
            }
        }
        return reasons;
    }

    private Reason conditional(String name, DeclaredData node, Answer holds, PurposeIndex purpose) {
        Decision decision = holds == Answer.NO ? Decision.DENIED : Decision.NEEDS_REVIEW;
        return Reason.of(this, decision, node.path() + "/when")
                .saying(holds == Answer.NO ? "message" : "review")
                .with("data", purpose.register().terms().label(TermKind.DATA, name));
    }
}
