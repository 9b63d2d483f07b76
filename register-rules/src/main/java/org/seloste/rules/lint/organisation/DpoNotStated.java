package org.seloste.rules.lint.organisation;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The notice says how to reach the data protection officer, when there is one. */
final class DpoNotStated implements Rule {

    @Override
    public About about() {
        return About.info("dpo-not-stated", "13(1)(b)", "14(1)(b)")
                .covers("DPO-002", "N-DPO")
                .on(Topic.DATA_PROTECTION_OFFICER, Topic.CONTACTS);
    }

    @Override
    public Outcome check(Subject register) {
        return Outcome.of(!Officer.isStated(register), register.gap(Topic.DATA_PROTECTION_OFFICER, "contacts"));
    }
}
