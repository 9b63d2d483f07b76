package org.seloste.rules.lint.legacy;

import java.util.List;
import org.seloste.rules.lint.Rule;

/** Law, authorities, terms and procedures that are no more. */
public final class LegacyRules {

    private LegacyRules() {}

    /**
     * The rules of this package.
     *
     * @return the rules in the order of a report
     */
    public static List<Rule> all() {
        return List.of(
                new RepealedActCited(),
                new BasisNotInArticle6(),
                new AppropriateConnection(),
                new OldObjectionFormula(),
                new OldRefusalCertificate(),
                new OldDocumentName(),
                new StaleAuthorityName(),
                new StaleTerm(),
                new VoidTransferFramework());
    }
}
