package org.seloste.rules.lint.legacy;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seloste.model.LegalBasis;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Wording;

/** The appropriate connection (asiallinen yhteys) of the repealed act says nothing of processing under the GDPR. */
final class AppropriateConnection implements Rule {

    static final String WORDS = "\\basialli(?:nen|sen|seen|sta|sessa|sesta|sella) yhtey\\w*"
            + "|\\bsaklig(?:t|a)? anknytning\\w*|\\b(?:appropriate|relevant) connection\\b";
    static final Pattern PATTERN = Pattern.compile("(?iuU)" + WORDS);

    @Override
    public About about() {
        return About.warning("appropriate-connection", "6(1)", "12(1)")
                .covers("LEG-002")
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        Set<Wording> inBases = register.all(LegalBasis.class).stream()
                .flatMap(basis -> register.publicWords(basis.path()))
                .collect(Collectors.toSet());
        return Recognition.of(register.publicWords().filter(wording -> !inBases.contains(wording)), PATTERN);
    }
}
