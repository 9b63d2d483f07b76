package org.seloste.rules.lint.legacy;

import java.util.regex.Pattern;
import org.seloste.model.LegalBasis;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/**
 * What is offered as a legal basis is one of Article 6(1); a customer relationship, an assignment and an appropriate
 * connection were grounds of the repealed act.
 */
final class BasisNotInArticle6 implements Rule {

    private static final Pattern OFFERED = Pattern.compile("(?iuU)" + AppropriateConnection.WORDS
            + "|\\basiakassuh\\w+|\\btoimeksian\\w+|\\bcustomer relationships?\\b"
            + "|\\bassignments? given\\b|\\bkundförhållande\\w*|\\bkunduppdrag\\w*");

    @Override
    public About about() {
        return About.error("basis-not-in-article-6", "6(1)", "13(1)(c)")
                .covers("LEG-002", "LEG-003")
                .on(Topic.BASES)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return register.all(LegalBasis.class)
                .judge(basis -> Recognition.oneAnElement(
                        register.publicWords(basis.path()).flatMap(wording -> wording.match(wanted(basis)))));
    }

    /** Beside a basis of Article 6 a customer relationship explains; an appropriate connection never does. */
    private static Pattern wanted(Place<LegalBasis> basis) {
        return basis.value().getBasis().isPresent() ? AppropriateConnection.PATTERN : OFFERED;
    }
}
