package org.seloste.rules.lint.purpose;

import org.seloste.model.LegalBasis;
import org.seloste.model.Topic;
import org.seloste.model.law.Article6;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A legal obligation or a public task names its law. */
final class LawNotCited implements Rule {

    @Override
    public About about() {
        return About.warning("law-not-cited", "6(3)").covers("BAS-005").on(Topic.BASES);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(LegalBasis.class)
                .where(basis -> basis.getBasis()
                        .filter(article -> article == Article6.LEGAL_OBLIGATION || article == Article6.PUBLIC_TASK)
                        .isPresent())
                .areWrongWhen(basis -> basis.getLaws().isEmpty());
    }
}
