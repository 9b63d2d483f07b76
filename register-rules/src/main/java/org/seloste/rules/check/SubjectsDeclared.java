package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;

/** The people are among those whose data the register declares for the purpose. */
final class SubjectsDeclared implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("subjects-declared", "30(1)(c)", "5(1)(a)")
            .covers("AC-SUBJECT-UNDECLARED")
            .wokenBy(Input.SUBJECTS)
            .reading(Input.CONDITIONS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (action.isUnknown(Input.SUBJECTS)) {
            return Reason.unknown(this, purpose.path() + "/people", Input.SUBJECTS)
                    .only();
        }
        List<Reason> reasons = List.of();
        for (String group : action.subjects()) {
            if (!purpose.declaresPeople(group)) {
                reasons = Reasons.and(reasons, undeclared(group, purpose));
            }
        }
        return !reasons.isEmpty() || action.subjects().length == 0 || purpose.arePeoplePaired()
                ? reasons
                : Reason.review(this, "people")
                        .saying("unpaired")
                        .with("purpose", purpose.name())
                        .only();
    }

    private Reason undeclared(String group, PurposeIndex purpose) {
        boolean stated = purpose.register().register().getPeople().isStated();
        Decision decision =
                purpose.register().outside(purpose.register().register().getPeople(), Topic.PEOPLE);
        if (purpose.arePeoplePaired() && purpose.register().people().number(group) >= 0) {
            decision = Decision.DENIED;
        }
        return Reason.of(this, decision, stated ? purpose.path() + "/people" : "people")
                .becauseAbsent()
                .with("people", purpose.register().terms().label(TermKind.PEOPLE, group))
                .with("purpose", purpose.name());
    }
}
