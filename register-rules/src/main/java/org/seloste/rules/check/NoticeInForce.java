package org.seloste.rules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.seloste.model.Dates;
import org.seloste.model.Purpose;

/** The notice is in force on the day of the action, and already tells of the purpose. */
final class NoticeInForce implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.declaration("notice-in-force", "12(1)", "13(1)", "14(1)")
            .covers("AC-NOTICE-INFORCE")
            .wokenBy(Input.DAY);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.purpose().flatMap(Purpose::getSince).isPresent()
                || purpose.register()
                        .register()
                        .getDates()
                        .flatMap(Dates::getValidFrom)
                        .isPresent();
    }

    @Override
    public Set<Operation> awakeAt(PurposeIndex purpose) {
        LocalDate asOf = purpose.register().asOf();
        boolean awake = purpose.purpose()
                        .flatMap(Purpose::getSince)
                        .filter(asOf::isBefore)
                        .isPresent()
                || purpose.register()
                        .register()
                        .getDates()
                        .flatMap(Dates::getValidFrom)
                        .filter(asOf::isBefore)
                        .isPresent();
        return awake ? Operation.ANY : Set.of();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        LocalDate day = purpose.register().day(action);
        LocalDate from = purpose.register()
                .register()
                .getDates()
                .flatMap(Dates::getValidFrom)
                .orElse(LocalDate.MIN);
        LocalDate since = purpose.purpose().flatMap(Purpose::getSince).orElse(LocalDate.MIN);
        if (action.isUnknown(Input.DAY)) {
            return from.equals(LocalDate.MIN) && since.equals(LocalDate.MIN)
                    ? List.of()
                    : Reason.unknown(this, "dates/valid-from", Input.DAY).only();
        }
        if (day.isBefore(from)) {
            return Reason.denied(this, "dates/valid-from")
                    .with("from", from.toString())
                    .only();
        }
        return day.isBefore(since)
                ? Reason.denied(this, purpose.path() + "/since")
                        .with("from", since.toString())
                        .only()
                : List.of();
    }
}
