package org.seloste.rules.lint.acceptance;

import org.seloste.rules.lint.About;
import org.seloste.rules.lint.AcceptanceRule;
import org.seloste.rules.lint.Accepted;

/** An acceptance goes when what it accepted has been mended. */
final class AcceptanceUnused implements AcceptanceRule {

    @Override
    public About about() {
        return About.warning("acceptance-unused", "5(2)", "24(1)");
    }

    @Override
    public Accepted.State wrong() {
        return Accepted.State.UNUSED;
    }
}
