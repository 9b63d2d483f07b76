package org.seloste.rules.check;

import java.util.List;

/** Electronic direct marketing to a person has prior consent, or goes to one's own customer. */
final class MarketingConsent implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("marketing-consent", "4(11)")
            .and("917/2014 200 §")
            .covers("AC-EMARK-NATURAL")
            .wokenBy(Input.CHANNEL)
            .at(Operation.SEND)
            .reading(Input.ADDRESSEE, Input.CONSENT, Input.CUSTOMER_EXEMPTION);

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
                || Messaging.isElectronic(purpose, action) == Answer.NO
                || Messaging.isToPerson(action) == Answer.NO
                || Consents.given(action) == Answer.YES
                || action.flag(Input.CUSTOMER_EXEMPTION) == Answer.YES) {
            return List.of();
        }
        if (Messaging.isElectronic(purpose, action) == Answer.UNKNOWN) {
            return Reason.unknown(this, purpose.path() + "/channels", Input.CHANNEL)
                    .only();
        }
        if (Messaging.isToPerson(action) == Answer.UNKNOWN) {
            return Reason.unknown(this, purpose.path(), Input.ADDRESSEE).only();
        }
        if (action.isUnknown(Input.CUSTOMER_EXEMPTION) || Consents.given(action) == Answer.UNKNOWN) {
            return Reason.unknown(this, purpose.path(), Input.CONSENT, Input.CUSTOMER_EXEMPTION)
                    .only();
        }
        return Reason.denied(this, purpose.path())
                .with("purpose", purpose.name())
                .only();
    }
}
