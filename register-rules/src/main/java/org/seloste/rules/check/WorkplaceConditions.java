package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;

/** Health, credit, aptitude, camera and e-mail data at work meet the conditions of their chapters. */
final class WorkplaceConditions implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("workplace-conditions")
            .and("759/2004")
            .covers("AC-EMPLOYEE-SPECIAL")
            .wokenBy(Input.DATA)
            .reading(Input.SUBJECTS, Input.WORKPLACE_CONDITIONS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.declaredPeople().stream().anyMatch(purpose.register().people()::isWorker);
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (!purpose.concerns(action, purpose.register().people()::isWorker)) {
            return List.of();
        }
        for (String name : action.data()) {
            DataFacts facts = purpose.register().data().facts(name);
            Text label = purpose.register().terms().label(TermKind.DATA, name);
            if (facts.special().contains("genetic")) {
                return Reason.denied(this, purpose.path() + "/data")
                        .saying("genetic")
                        .only();
            }
            if (facts.workplace() && action.flag(Input.WORKPLACE_CONDITIONS) != Answer.YES) {
                return (action.flag(Input.WORKPLACE_CONDITIONS) == Answer.NO
                                ? Reason.review(this, purpose.path() + "/data").with("data", label)
                                : Reason.unknown(this, purpose.path() + "/data", Input.WORKPLACE_CONDITIONS))
                        .only();
            }
        }
        return List.of();
    }
}
