package org.seloste.rules.check;

import java.util.List;

/** Data that are inaccurate are put right before they are used. */
final class AccuracyRestored implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("accuracy-restored", "5(1)(d)", "16")
            .covers("AC-ACCURACY")
            .wokenBy(Input.INACCURATE);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean mending = action.operation() == Operation.CORRECT
                || action.operation() == Operation.ERASE
                || action.operation() == Operation.STORE;
        boolean inaccurate = action.says(Input.INACCURATE) && action.flag(Input.INACCURATE) != Answer.NO;
        if (mending || !inaccurate) {
            return List.of();
        }
        return (action.isUnknown(Input.INACCURATE)
                        ? Reason.unknown(this, purpose.path() + "/data", Input.INACCURATE)
                        : Reason.review(this, purpose.path() + "/data"))
                .only();
    }
}
