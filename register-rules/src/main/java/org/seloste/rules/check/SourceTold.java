package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seloste.model.Source;

/** People are told of data that come from elsewhere within a month, or sooner when the data are used. */
final class SourceTold implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("source-told", "14(3)")
            .covers("AC-14-TIMING")
            .wokenBy(Input.SOURCE, Input.SOURCE_INFORMED_ON)
            .reading(Input.COLLECTED_ON, Input.RETENTION_DAYS, Input.DAY);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (!action.isKnown(Input.SOURCE) || !purpose.register().isIndirect(action.word(Input.SOURCE))) {
            return List.of();
        }
        String path = path(purpose, action.word(Input.SOURCE));
        LocalDate day = purpose.register().day(action);
        Optional<LocalDate> obtained = action.operation() == Operation.COLLECT && !says(action)
                ? Optional.of(day)
                : Dating.collected(purpose, action);
        Optional<LocalDate> told = action.date(Input.SOURCE_INFORMED_ON);
        if (unclear(action)) {
            return Reason.unknown(this, path, Input.COLLECTED_ON, Input.DAY).only();
        }
        if (obtained.isEmpty()) {
            return told.isPresent()
                    ? List.of()
                    : Reason.duty(this, path).saying("duty").only();
        }
        LocalDate last = obtained.get().plusMonths(1);
        if (told.isPresent()) {
            return told.get().isAfter(last)
                    ? Reason.denied(this, path).with("last", last.toString()).only()
                    : List.of();
        }
        if (!day.isAfter(last)) {
            return Reason.duty(this, path).saying("duty").only();
        }
        return action.isNone(Input.SOURCE_INFORMED_ON)
                ? Reason.denied(this, path).with("last", last.toString()).only()
                : Reason.unknown(this, path, Input.SOURCE_INFORMED_ON).only();
    }

    private static boolean says(ProcessingAction action) {
        return action.says(Input.COLLECTED_ON) || action.says(Input.RETENTION_DAYS);
    }

    private static boolean unclear(ProcessingAction action) {
        return action.isUnknown(Input.COLLECTED_ON)
                || action.isUnknown(Input.RETENTION_DAYS)
                || action.isUnknown(Input.DAY);
    }

    private static String path(PurposeIndex purpose, String name) {
        Source[] sources = purpose.register().sources(name);
        return sources.length == 0 ? "sources" : "sources/" + sources[0].getId();
    }
}
