package org.seloste.rules.lint.recipient;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The register tells whether a processor works under an agreement. */
final class ProcessorAgreementNotStated implements Rule {

    @Override
    public About about() {
        return About.warning("processor-agreement-not-stated", "28(3)")
                .covers("RCP-003")
                .on(Topic.PROCESSORS, Topic.RECIPIENTS);
    }

    @Override
    public Outcome check(Subject register) {
        return Recipients.processors(register)
                .areWrongTogether(
                        "processors", place -> place.value().getAgreement().isEmpty());
    }
}
