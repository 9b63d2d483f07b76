package org.seloste.rules.lint.document;

import java.util.regex.Pattern;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A notice holds what it says, and not the instructions of a form that nobody filled in. */
final class PlaceholderLeft implements Rule {

    private static final String FIELDS = "s-?posti\\w*|sähköposti\\w*|nimi|osoite|puhelin\\w*|päivämäärä|yritys"
            + "|e-?mail(?: address)?|name|address|phone(?: number)?|date|company(?: name)?"
            + "|e-post(?:adress)?|namn|adress|telefonnummer|datum|företag";
    private static final Pattern PLACEHOLDER = Pattern.compile("(?iuU)\\[email[\\s\\u00a0]protected]|lorem ipsum"
            + "|[\\[<{](?:" + FIELDS + ")[]>}]"
            + "|\\b(?:sähköpostitse|sähköpostilla|by e-?mail|per e-post) \\((?:" + FIELDS + ")\\)"
            + "|\\{\\{[^}]*}}|\\$\\{[^}]*}|\\bx{3,}\\b|_{4,}|\\.{6,}|\\btodo\\b|\\btbd\\b");

    @Override
    public About about() {
        return About.error("placeholder-left", "12(1)")
                .covers("FRM-005", "N-FORM")
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return Recognition.of(register.publicWords(), PLACEHOLDER);
    }
}
