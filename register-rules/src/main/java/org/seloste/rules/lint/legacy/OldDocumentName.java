package org.seloste.rules.lint.legacy;

import java.util.List;
import java.util.regex.Pattern;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A notice is not called a register description (rekisteriseloste), a document that the GDPR does not know. */
final class OldDocumentName implements Rule {

    private static final List<String> TITLES = List.of("describes/title", "name", "aliases");
    private static final Pattern OLD =
            Pattern.compile("(?iuU)\\b\\w*rekisteriselost\\w+|\\bregisterbeskrivning\\w*|\\bregister description\\b");

    @Override
    public About about() {
        return About.warning("old-document-name", "12(1)", "13", "30")
                .covers("LEG-006")
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return Recognition.of(
                register.publicWords().filter(wording -> TITLES.stream().anyMatch(wording::isUnder)), OLD);
    }
}
