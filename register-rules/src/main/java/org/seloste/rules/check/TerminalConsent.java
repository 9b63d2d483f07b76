package org.seloste.rules.check;

import java.util.List;
import java.util.Optional;
import org.seloste.model.Cookie;

/** What is stored or read on a device is necessary for the service, or has active consent. */
final class TerminalConsent implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("terminal-consent", "4(11)", "7(1)")
            .and("917/2014 205 §")
            .covers("AC-COOKIE")
            .at(Operation.ACCESS_TERMINAL)
            .reading(Input.STRICTLY_NECESSARY, Input.CONSENT);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (action.operation() != Operation.ACCESS_TERMINAL || Consents.given(action) == Answer.YES) {
            return List.of();
        }
        Answer necessary =
                action.says(Input.STRICTLY_NECESSARY) ? action.flag(Input.STRICTLY_NECESSARY) : declared(purpose);
        if (necessary == Answer.YES) {
            return List.of();
        }
        if (necessary == Answer.UNKNOWN || Consents.given(action) == Answer.UNKNOWN) {
            Input input = necessary == Answer.UNKNOWN ? Input.STRICTLY_NECESSARY : Input.CONSENT;
            return Reason.unknown(this, "cookies", input).only();
        }
        return Reason.denied(this, "cookies").with("purpose", purpose.name()).only();
    }

    /** What the register says of its cookies for the purpose, when it says the same of all. */
    private static Answer declared(PurposeIndex purpose) {
        List<Optional<Boolean>> stated = purpose.register().register().getCookies().stream()
                .filter(cookie -> cookie.getPurposes().contains(purpose.id()))
                .map(Cookie::getNecessary)
                .distinct()
                .toList();
        return stated.size() == 1 ? stated.get(0).map(Answer::of).orElse(Answer.UNKNOWN) : Answer.UNKNOWN;
    }
}
