package org.seloste.rules.check;

import java.util.List;

/** Data collected for one purpose are used for another when that is compatible, and people are told. */
final class FurtherProcessing implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("further-processing", "6(4)", "13(3)", "14(4)")
            .covers("AC-COMPAT")
            .wokenBy(Input.ORIGINAL_PURPOSE, Input.COMPATIBILITY)
            .reading(Input.BASIS);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean judgesUndeclared() {
        return true;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean research = purpose.isDeclared() && Reuse.isResearch(purpose);
        if (!Reuse.isAnother(purpose, action) || research || Reuse.isLegalDuty(purpose, action)) {
            return List.of();
        }
        if (action.isUnknown(Input.ORIGINAL_PURPOSE)) {
            return Reason.unknown(this, purpose.path(), Input.ORIGINAL_PURPOSE).only();
        }
        if (!Reuse.isDeclared(purpose, action)) {
            return Reason.denied(this, "purposes")
                    .becauseAbsent()
                    .saying("original")
                    .with("purpose", action.word(Input.ORIGINAL_PURPOSE))
                    .only();
        }
        if (action.isUnknown(Input.COMPATIBILITY)) {
            return Reason.unknown(this, purpose.path(), Input.COMPATIBILITY).only();
        }
        if (action.isWord(Input.COMPATIBILITY, "complete")) {
            return Reason.duty(this, purpose.path())
                    .saying("duty")
                    .with("purpose", purpose.name())
                    .only();
        }
        return Reason.review(this, purpose.path())
                .with("purpose", purpose.name())
                .only();
    }
}
