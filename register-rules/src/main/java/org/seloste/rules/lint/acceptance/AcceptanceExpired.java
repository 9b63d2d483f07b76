package org.seloste.rules.lint.acceptance;

import org.seloste.rules.lint.About;
import org.seloste.rules.lint.AcceptanceRule;
import org.seloste.rules.lint.Accepted;

/** A shortfall is accepted until a day and not longer. */
final class AcceptanceExpired implements AcceptanceRule {

    @Override
    public About about() {
        return About.error("acceptance-expired", "5(2)", "24(1)");
    }

    @Override
    public Accepted.State wrong() {
        return Accepted.State.EXPIRED;
    }
}
