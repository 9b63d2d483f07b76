package org.seloste.rules.check;

import java.util.List;

/** An authority that asks in a particular inquiry names the law under which it asks. */
final class AuthorityInquiry implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("authority-inquiry", "4(9)", "6(1)(c)")
            .covers("AC-RECIPIENT-AUTH")
            .wokenBy(Input.AUTHORITY_INQUIRY)
            .reading(Input.RECIPIENT, Input.INQUIRY_LAW);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        boolean asked = action.says(Input.AUTHORITY_INQUIRY) && action.flag(Input.AUTHORITY_INQUIRY) != Answer.NO;
        Answer law = action.says(Input.INQUIRY_LAW) ? action.flag(Input.INQUIRY_LAW) : stated(purpose, action);
        if (!asked || law == Answer.YES) {
            return List.of();
        }
        return (law == Answer.NO && !action.isUnknown(Input.AUTHORITY_INQUIRY)
                        ? Reason.review(this, "disclosures")
                        : Reason.unknown(this, "disclosures", Input.AUTHORITY_INQUIRY, Input.INQUIRY_LAW))
                .only();
    }

    /** Whether the register cites the law under which the authority receives data. */
    private static Answer stated(PurposeIndex purpose, ProcessingAction action) {
        for (Flow flow : purpose.register().parties().flows(action.word(Input.RECIPIENT))) {
            if (flow.when().stream().anyMatch(condition -> !condition.getLaws().isEmpty())) {
                return Answer.YES;
            }
        }
        return Answer.UNKNOWN;
    }
}
