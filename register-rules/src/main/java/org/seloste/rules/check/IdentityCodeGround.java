package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.vocabulary.TermKind;

/** The personal identity code is processed on a ground of section 29 of the Data Protection Act. */
final class IdentityCodeGround implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("identity-code-ground", "87")
            .and("1050/2018 29 §")
            .covers("AC-HETU")
            .wokenBy(Input.DATA)
            .reading(Input.CONSENT);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        for (String name : action.data()) {
            DataFacts facts = purpose.register().data().facts(name);
            if (facts.nationalId()) {
                List<Reason> reasons = judge(name, facts, purpose, action);
                if (!reasons.isEmpty()) {
                    return reasons;
                }
            }
        }
        return List.of();
    }

    private static final String CONSENT = "id-consent";

    private List<Reason> judge(String name, DataFacts facts, PurposeIndex purpose, ProcessingAction action) {
        String path = (facts.nodes().isEmpty() ? "data" : facts.nodes().get(0).path()) + "/grounds";
        List<String> grounds = Grounds.of(facts, purpose, "national-id");
        if (grounds.isEmpty()) {
            return Reason.denied(this, path)
                    .becauseAbsent()
                    .with("data", purpose.register().terms().label(TermKind.DATA, name))
                    .only();
        }
        Answer holds =
                grounds.stream().anyMatch(ground -> !ground.equals(CONSENT)) ? Answer.YES : Consents.given(action);
        return switch (holds) {
            case YES -> List.of();
            case UNKNOWN -> Reason.unknown(this, path, Input.CONSENT).only();
            case NO -> Reason.denied(this, path).saying("consent").only();
        };
    }
}
