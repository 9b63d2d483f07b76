package org.seloste.rules.check;

import java.util.List;
import java.util.Set;

/** Data of an employee are directly necessary for the employment; consent does not change that. */
final class EmploymentNeed implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("employment-need")
            .and("759/2004 3 §")
            .covers("AC-EMPLOYEE-NEED")
            .wokenBy(Input.EMPLOYMENT_NEED)
            .reading(Input.SUBJECTS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.declaredPeople().stream().anyMatch(purpose.register().people()::isWorker);
    }

    @Override
    public Set<Operation> awakeAt(PurposeIndex purpose) {
        boolean awake =
                purpose.declaredPeople().stream().anyMatch(purpose.register().people()::isWorker);
        return awake ? Operation.ANY : Set.of();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (!purpose.concerns(action, purpose.register().people()::isWorker)
                || action.flag(Input.EMPLOYMENT_NEED) == Answer.YES) {
            return List.of();
        }
        return (action.flag(Input.EMPLOYMENT_NEED) == Answer.NO
                        ? Reason.denied(this, purpose.path() + "/data").with("purpose", purpose.name())
                        : Reason.unknown(this, purpose.path() + "/data", Input.EMPLOYMENT_NEED))
                .only();
    }
}
