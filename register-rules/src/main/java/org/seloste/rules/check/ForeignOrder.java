package org.seloste.rules.check;

import java.util.List;

/** An order of a third country's court or authority is followed when an agreement carries it. */
final class ForeignOrder implements CheckRule {

    private static final CheckAbout ABOUT =
            CheckAbout.law("foreign-order", "48").covers("AC-XFER-48").wokenBy(Input.FOREIGN_ORDER);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean ordered = action.says(Input.FOREIGN_ORDER) && !action.isNone(Input.FOREIGN_ORDER);
        if (!ordered || action.isWord(Input.FOREIGN_ORDER, "with-agreement")) {
            return List.of();
        }
        return (action.isUnknown(Input.FOREIGN_ORDER)
                        ? Reason.unknown(this, "transfers", Input.FOREIGN_ORDER)
                        : Reason.review(this, "transfers"))
                .only();
    }
}
