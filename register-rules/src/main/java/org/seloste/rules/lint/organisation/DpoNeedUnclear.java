package org.seloste.rules.lint.organisation;

import org.seloste.model.AutomatedDecision;
import org.seloste.model.DataCategory;
import org.seloste.model.Profiling;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * A controller that monitors people, or processes special categories of data, asks itself whether Article 37(1) demands
 * an officer: it does on a large scale, which no register tells.
 */
final class DpoNeedUnclear implements Rule {

    @Override
    public About about() {
        return About.info("dpo-need-unclear", "37(1)")
                .covers("DPO-001", "N-DPO")
                .on(Topic.DATA_PROTECTION_OFFICER, Topic.CONTACTS);
    }

    @Override
    public Outcome check(Subject register) {
        boolean monitors = !register.all(AutomatedDecision.class).isEmpty()
                || !register.all(Profiling.class).isEmpty()
                || register.all(DataCategory.class)
                        .values()
                        .anyMatch(data -> !data.getSpecial().isEmpty() || data.isCriminal());
        return monitors
                ? Outcome.of(!Officer.isStated(register), register.gap(Topic.DATA_PROTECTION_OFFICER, "contacts"))
                : Outcome.doesNotApply();
    }
}
