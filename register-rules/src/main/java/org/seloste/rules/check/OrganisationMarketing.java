package org.seloste.rules.check;

import java.util.List;

/** Electronic direct marketing to an organisation can be prohibited by it. */
final class OrganisationMarketing implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("organisation-marketing")
            .and("917/2014 202 §")
            .covers("AC-EMARK-LEGAL")
            .wokenBy(Input.ADDRESSEE)
            .reading(Input.CHANNEL, Input.MARKETING_BAN, Input.OPT_OUT_OFFERED);

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
        boolean organisation = Messaging.isToPerson(action) != Answer.YES;
        if (!Messaging.isMarketing(action) || !organisation || Messaging.isElectronic(purpose, action) == Answer.NO) {
            return List.of();
        }
        boolean asked = action.says(Input.MARKETING_BAN) && action.flag(Input.MARKETING_BAN) != Answer.NO;
        if (asked) {
            boolean sure = action.flag(Input.MARKETING_BAN) == Answer.YES
                    && Messaging.isToPerson(action) == Answer.NO
                    && Messaging.isElectronic(purpose, action) == Answer.YES;
            return (sure
                            ? Reason.denied(this, purpose.path())
                            : Reason.unknown(this, purpose.path(), Input.MARKETING_BAN, Input.CHANNEL))
                    .only();
        }
        return action.flag(Input.OPT_OUT_OFFERED) == Answer.YES
                ? List.of()
                : Reason.duty(this, purpose.path()).saying("duty").only();
    }
}
