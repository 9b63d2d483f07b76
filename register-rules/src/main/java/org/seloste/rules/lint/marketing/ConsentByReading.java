package org.seloste.rules.lint.marketing;

import java.util.regex.Pattern;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Nobody consents by reading, browsing or staying. */
final class ConsentByReading implements Rule {

    private static final Pattern ACCEPTS = Pattern.compile(
            "\\b(kävijä|käyttäjä|asiakas|lukija) (tuolloin )?hyväksyy\\b|\\bkäyttämällä [^.]{0,60}\\bhyväksyt\\b"
                    + "|\\b(visitors?|users?|customers?|readers?) (then )?(accepts?|agrees?|consents?)\\b"
                    + "|\\bby (using|browsing|reading|continuing)\\b[^.]{0,60}\\b(accept|agree|consent)\\b"
                    + "|\\b(besökaren|användaren|kunden|läsaren) (godkänner|samtycker)\\b"
                    + "|\\bgenom att (använda|läsa|fortsätta|surfa)\\b[^.]{0,60}\\b(godkänner|samtycker)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.error("consent-by-reading", "4(11)", "7").covers("FRM-008").sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return Recognition.of(register.publicWords(), ACCEPTS);
    }
}
