package org.seloste.rules.lint.security;

import java.util.regex.Pattern;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** No protection is complete, and a notice does not claim that it is. */
final class SecurityClaimAbsolute implements Rule {

    private static final Pattern COMPLETE = Pattern.compile(
            "\\btäysin (turva|suoja|luotetta)\\w*|\\bmurtamaton\\w*|\\bmurtovarma\\w*|\\bmurronkestäv\\w*|\\baukoton\\w*"
                    + "|\\behdottoman (turva|suoja)\\w*|\\b100[\\s\\u00A0]?%|\\b(completely|absolutely|fully|totally) (safe|secure|protected)\\b"
                    + "|\\bunbreakable\\b|\\bhelt (säker|skydda)\\w*|\\bfullständigt (säker|skydda)\\w*|\\bodyrkbar\\w*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.info("security-claim-absolute", "32(1)", "5(1)(a)")
                .sure(Confidence.MEDIUM)
                .covers("SEC-002")
                .on(Topic.SECURITY);
    }

    @Override
    public Outcome check(Subject register) {
        return register.reading(COMPLETE, "security", "stores", "processors");
    }
}
