package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.vocabulary.TermKind;

/** Data on convictions and offences have a ground of Article 10. */
final class CriminalGround implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("criminal-ground", "10")
            .and("1050/2018 7 §")
            .covers("AC-CRIMINAL")
            .wokenBy(Input.DATA);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        List<Reason> reasons = List.of();
        for (String name : action.data()) {
            DataFacts facts = purpose.register().data().facts(name);
            if (facts.criminal() && Grounds.of(facts, purpose, "criminal").isEmpty()) {
                String path =
                        facts.nodes().isEmpty() ? "data" : facts.nodes().get(0).path();
                reasons = Reasons.and(
                        reasons,
                        Reason.denied(this, path + "/grounds")
                                .becauseAbsent()
                                .with("data", purpose.register().terms().label(TermKind.DATA, name)));
            }
        }
        return reasons;
    }
}
