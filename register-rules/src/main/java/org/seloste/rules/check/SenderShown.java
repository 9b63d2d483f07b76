package org.seloste.rules.check;

import java.util.List;

/** A marketing message shows who sends it and that it is marketing. */
final class SenderShown implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("sender-shown")
            .and("917/2014 203 §")
            .covers("AC-EMARK-IDENT")
            .wokenBy(Input.CHANNEL)
            .at(Operation.SEND)
            .reading(Input.SENDER_IDENTIFIABLE);

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
        return !Messaging.isMarketing(action)
                        || Messaging.isElectronic(purpose, action) == Answer.NO
                        || action.flag(Input.SENDER_IDENTIFIABLE) == Answer.YES
                ? List.of()
                : Reason.duty(this, purpose.path()).only();
    }
}
