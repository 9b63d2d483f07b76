package org.seloste.rules.lint.recipient;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The register says who receives data, or that nobody does. */
final class RecipientsNotStated implements Rule {

    @Override
    public About about() {
        return About.error("recipients-not-stated", "13(1)(e)", "14(1)(e)", "30(1)(d)")
                .covers("RCP-001", "N-RECIP", "R-30-D")
                .on(Topic.RECIPIENTS, Topic.DISCLOSURES, Topic.PROCESSORS);
    }

    @Override
    public Outcome check(Subject register) {
        boolean stated = register.register().getDisclosures().isStated()
                || register.register().getProcessors().isStated();
        return Outcome.of(!stated, register.gap(Topic.RECIPIENTS, "disclosures"));
    }
}
