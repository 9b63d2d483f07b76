package org.seloste.rules.check;

import java.util.List;

/** Data of an employee come from elsewhere with consent or by statute, and the employee is told first. */
final class EmployeeSource implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("employee-source")
            .and("759/2004 4 §")
            .covers("AC-EMPLOYEE-SOURCE")
            .wokenBy(Input.SOURCE)
            .reading(Input.SUBJECTS, Input.EMPLOYEE_SOURCE, Input.SOURCE_INFORMED_ON);

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
        boolean elsewhere = action.says(Input.SOURCE)
                && !action.isNone(Input.SOURCE)
                && !action.isWord(Input.SOURCE, "data-subject");
        if (!elsewhere || !purpose.concerns(action, purpose.register().people()::isWorker)) {
            return List.of();
        }
        Answer carried = action.isKnown(Input.EMPLOYEE_SOURCE)
                ? Answer.YES
                : action.isNone(Input.EMPLOYEE_SOURCE) ? Answer.NO : Answer.UNKNOWN;
        Answer told = action.isKnown(Input.SOURCE_INFORMED_ON)
                ? Answer.of(action.date(Input.SOURCE_INFORMED_ON)
                        .filter(date -> !date.isAfter(purpose.register().day(action)))
                        .isPresent())
                : action.isNone(Input.SOURCE_INFORMED_ON) ? Answer.NO : Answer.UNKNOWN;
        return switch (carried.and(told)) {
            case YES ->
                action.isUnknown(Input.SOURCE) || action.isUnknown(Input.DAY)
                        ? Reason.unknown(this, "sources", Input.SOURCE).only()
                        : List.of();
            case UNKNOWN ->
                Reason.unknown(this, "sources", Input.EMPLOYEE_SOURCE, Input.SOURCE_INFORMED_ON)
                        .only();
            case NO -> Reason.denied(this, "sources").only();
        };
    }
}
