package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seloste.model.Purpose;

/** People have been told of a new purpose before their data are used for it. */
final class NewPurposeInformed implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("new-purpose-told", "13(3)", "14(4)")
            .covers("AC-PURPOSE-NOT-INFORMED")
            .wokenBy(Input.COLLECTED_ON, Input.RETENTION_DAYS, Input.NOTICE_GIVEN_ON)
            .reading(Input.DAY);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.purpose().flatMap(Purpose::getSince).isPresent();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        Purpose declared = purpose.purpose().orElseThrow();
        LocalDate since = declared.getSince().orElseThrow();
        LocalDate day = purpose.register().day(action);
        Optional<LocalDate> collected = Dating.collected(purpose, action);
        if (collected.filter(since::isAfter).isEmpty()
                && !action.isUnknown(Input.COLLECTED_ON)
                && !action.isUnknown(Input.RETENTION_DAYS)) {
            return List.of();
        }
        String path = purpose.path() + "/informed";
        Optional<LocalDate> told =
                action.says(Input.NOTICE_GIVEN_ON) ? action.date(Input.NOTICE_GIVEN_ON) : declared.getInformed();
        if (action.isUnknown(Input.NOTICE_GIVEN_ON)) {
            return Reason.unknown(this, path, Input.NOTICE_GIVEN_ON).only();
        }
        if (told.filter(date -> !date.isAfter(day)).isPresent()) {
            return action.isUnknown(Input.DAY)
                    ? Reason.unknown(this, path, Input.DAY).only()
                    : List.of();
        }
        if (collected.isEmpty()) {
            return Reason.unknown(this, path, Input.COLLECTED_ON).only();
        }
        Reason reason = Reason.denied(this, path).with("purpose", purpose.name());
        return (told.isEmpty() ? reason.becauseAbsent() : reason).only();
    }
}
