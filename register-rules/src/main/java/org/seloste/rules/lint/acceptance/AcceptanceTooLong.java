package org.seloste.rules.lint.acceptance;

import org.seloste.rules.lint.About;
import org.seloste.rules.lint.AcceptanceRule;
import org.seloste.rules.lint.Accepted;

/** A shortfall is accepted for a year at most, and then looked at again. */
final class AcceptanceTooLong implements AcceptanceRule {

    @Override
    public About about() {
        return About.error("acceptance-too-long", "5(2)", "24(1)");
    }

    @Override
    public Accepted.State wrong() {
        return Accepted.State.TOO_LONG;
    }
}
