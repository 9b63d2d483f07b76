package org.seloste.rules.lint.source;

import org.seloste.model.Topic;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** The register says whether a source is open to everybody. */
final class SourceAccessibilityNotStated implements Rule {

    @Override
    public About about() {
        return About.warning("source-accessibility-not-stated", "14(2)(f)")
                .covers("SRC-004")
                .on(Topic.SOURCES);
    }

    @Override
    public Outcome check(Subject register) {
        return Sources.of(register)
                .where(source -> Sources.isIndirect(register, source))
                .areWrongTogether(
                        "sources",
                        place -> place.value().getPubliclyAccessible().isEmpty()
                                && Terms.of(register, TermKind.SOURCE, place.value())
                                        .filter(term -> term.get(Trait.PUBLIC).contains("true"))
                                        .isEmpty());
    }
}
