package org.seloste.rules.lint.language;

import java.util.regex.Pattern;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** A notice uses the words of the law for what the law names, and bends the names of authorities as they are bent. */
final class WrongTerm implements Rule {

    private static final Pattern WRONG =
            Pattern.compile("(?iuU)\\basianomai\\w+ suoja(?:uks|us|toim)\\w*" + "|\\b(?:Traficom|Kela|Finlex):\\w+");

    @Override
    public About about() {
        return About.info("wrong-term", "12(1)").covers("LNG-002").sure(Confidence.MEDIUM);
    }

    @Override
    public Outcome check(Subject register) {
        return Recognition.of(register.publicWords(), WRONG);
    }
}
