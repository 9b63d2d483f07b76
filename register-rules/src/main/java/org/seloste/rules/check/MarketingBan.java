package org.seloste.rules.check;

import java.util.List;

/** Nobody who has prohibited marketing is sent any. */
final class MarketingBan implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("marketing-ban", "21(3)")
            .and("917/2014 200 §")
            .covers("AC-TELEMARK")
            .wokenBy(Input.MARKETING_BAN)
            .reading(Input.CHANNEL, Input.ADDRESSEE);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.isDirectMarketing();
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (!Messaging.isMarketing(action)
                || !action.says(Input.MARKETING_BAN)
                || action.flag(Input.MARKETING_BAN) == Answer.NO
                || Messaging.isToPerson(action) == Answer.NO) {
            return List.of();
        }
        return (action.isUnknown(Input.MARKETING_BAN) || Messaging.isToPerson(action) == Answer.UNKNOWN
                        ? Reason.unknown(this, purpose.path(), Input.MARKETING_BAN)
                        : Reason.denied(this, purpose.path()).with("purpose", purpose.name()))
                .only();
    }
}
