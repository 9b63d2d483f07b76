package org.seloste.rules.lint.recipient;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A processor works under an agreement. */
final class ProcessorWithoutAgreement implements Rule {

    @Override
    public About about() {
        return About.error("processor-without-agreement", "28(3)")
                .covers("RCP-003")
                .on(Topic.PROCESSORS, Topic.RECIPIENTS);
    }

    @Override
    public Outcome check(Subject register) {
        return Recipients.processors(register)
                .where(processor -> processor.getAgreement().isPresent())
                .areWrongWhen(processor -> !processor.getAgreement().orElseThrow());
    }
}
