package org.seloste.rules.lint.acceptance;

import org.seloste.rules.lint.About;
import org.seloste.rules.lint.AcceptanceRule;
import org.seloste.rules.lint.Accepted;

/** An acceptance names a place that there is. */
final class AcceptancePathUnknown implements AcceptanceRule {

    @Override
    public About about() {
        return About.warning("acceptance-path-unknown", "5(2)", "24(1)");
    }

    @Override
    public Accepted.State wrong() {
        return Accepted.State.PATH_UNKNOWN;
    }
}
