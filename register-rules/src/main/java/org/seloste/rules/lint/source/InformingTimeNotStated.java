package org.seloste.rules.lint.source;

import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** The register says when people learn that their data came from elsewhere, unless a law lays down the obtaining. */
final class InformingTimeNotStated implements Rule {

    @Override
    public About about() {
        return About.info("informing-time-not-stated", "14(3)", "14(5)")
                .covers("N-14-TIME")
                .on(Topic.SOURCES);
    }

    @Override
    public Outcome check(Subject register) {
        return Sources.of(register)
                .where(source ->
                        Sources.isIndirect(register, source) && source.getLaws().isEmpty())
                .areWrongTogether(
                        "sources", place -> place.value().getInformedWithin().isEmpty());
    }
}
