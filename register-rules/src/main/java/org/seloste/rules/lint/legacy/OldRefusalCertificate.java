package org.seloste.rules.lint.legacy;

import java.util.regex.Pattern;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A refusal is answered as Article 12(4) says, and not with the written certificate of the repealed act. */
final class OldRefusalCertificate implements Rule {

    private static final Pattern CERTIFICATE =
            Pattern.compile("(?iuU)\\bkirjalli\\w+ todistu\\w+|\\bskriftligt intyg\\b|\\bwritten certificate\\b");

    @Override
    public About about() {
        return About.warning("old-refusal-certificate", "12(4)", "16")
                .covers("LEG-005")
                .on(Topic.RIGHTS, Topic.RECTIFICATION)
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return Recognition.of(register.publicWords("rights"), CERTIFICATE);
    }
}
