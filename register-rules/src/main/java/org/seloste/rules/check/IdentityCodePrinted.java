package org.seloste.rules.check;

import java.util.List;

/** The personal identity code stands on a document only where it is needed. */
final class IdentityCodePrinted implements CheckRule {

    private static final CheckAbout ABOUT = CheckAbout.law("identity-code-printed", "87")
            .and("1050/2018 29 §")
            .covers("AC-HETU-PRINT")
            .at(Operation.PRINT)
            .reading(Input.DATA, Input.IDENTITY_CODE_NEEDED);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        if (action.operation() != Operation.PRINT || action.flag(Input.IDENTITY_CODE_NEEDED) == Answer.YES) {
            return List.of();
        }
        for (String name : action.data()) {
            if (purpose.register().data().facts(name).nationalId()) {
                return Reason.duty(this, purpose.path() + "/data").only();
            }
        }
        return List.of();
    }
}
