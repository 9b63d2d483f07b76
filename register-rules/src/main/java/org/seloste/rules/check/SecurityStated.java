package org.seloste.rules.check;

import java.util.List;
import org.seloste.model.Topic;

/** Data of a protected kind are protected by measures that the register names. */
final class SecurityStated implements CheckRule {

    private static final CheckAbout ABOUT =
            CheckAbout.law("security-stated", "32").covers("AC-SECURITY").wokenBy(Input.DATA);

    @Override
    public CheckAbout about() {
        return ABOUT;
    }

    @Override
    public boolean concerns(PurposeIndex purpose) {
        return purpose.register().register().getSecurity().items().isEmpty()
                && purpose.register().outside(purpose.register().register().getSecurity(), Topic.SECURITY)
                        == Decision.DENIED;
    }

    @Override
    public List<Reason> judge(PurposeIndex purpose, ProcessingAction action) {
        for (String name : action.data()) {
            DataFacts facts = purpose.register().data().facts(name);
            if (!facts.special().isEmpty() || facts.criminal() || facts.nationalId()) {
                return Reason.duty(this, "security").becauseAbsent().only();
            }
        }
        return List.of();
    }
}
