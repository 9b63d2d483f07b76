package org.seloste.rules.lint.acceptance;

import org.seloste.rules.lint.About;
import org.seloste.rules.lint.AcceptanceRule;
import org.seloste.rules.lint.Accepted;

/** An acceptance names a rule that there is. */
final class AcceptanceRuleUnknown implements AcceptanceRule {

    @Override
    public About about() {
        return About.warning("acceptance-rule-unknown", "5(2)", "24(1)");
    }

    @Override
    public Accepted.State wrong() {
        return Accepted.State.RULE_UNKNOWN;
    }
}
