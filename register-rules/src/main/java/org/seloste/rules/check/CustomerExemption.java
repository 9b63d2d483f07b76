package org.seloste.rules.check;

import java.util.List;

/** The exemption for one's own customers has all of its conditions. */
final class CustomerExemption implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("customer-exemption")
            .and("917/2014 200 §")
            .covers("AC-EMARK-CUSTOMER")
            .wokenBy(Input.CUSTOMER_EXEMPTION)
            .reading(
                    Input.CONSENT,
                    Input.CHANNEL,
                    Input.ADDRESSEE,
                    Input.CONTACT_FROM_SALE,
                    Input.SIMILAR_PRODUCTS,
                    Input.OPT_OUT_OFFERED);

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
                || action.flag(Input.CUSTOMER_EXEMPTION) != Answer.YES
                || Consents.given(action) == Answer.YES
                || Messaging.isElectronic(purpose, action) == Answer.NO
                || Messaging.isToPerson(action) == Answer.NO) {
            return List.of();
        }
        Answer met = action.flag(Input.CONTACT_FROM_SALE)
                .and(action.flag(Input.SIMILAR_PRODUCTS))
                .and(action.flag(Input.OPT_OUT_OFFERED));
        boolean sure = Messaging.isElectronic(purpose, action) == Answer.YES
                && Messaging.isToPerson(action) == Answer.YES
                && !action.isUnknown(Input.CONSENT);
        if (met == Answer.YES) {
            return List.of();
        }
        return (met == Answer.NO && sure
                        ? Reason.denied(this, purpose.path())
                        : Reason.unknown(
                                this,
                                purpose.path(),
                                Input.CONTACT_FROM_SALE,
                                Input.SIMILAR_PRODUCTS,
                                Input.OPT_OUT_OFFERED))
                .only();
    }
}
