package org.seloste.rules.lint.data;

import java.util.regex.Pattern;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.IdentityCodes;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Wording;

/** No personal identity code stands in the words of a register. */
final class IdentityCodeInText implements Rule {

    private static final Pattern MASK = Pattern.compile("\\*{6}-\\*{4}");

    @Override
    public About about() {
        return About.error("identity-code-in-text", "5(1)(f)", "87")
                .and("1050/2018 29 §")
                .covers("DAT-007")
                .sure(Confidence.HIGH);
    }

    @Override
    public Outcome check(Subject register) {
        return Outcome.of(Subject.oneAPlace(register.words()
                .filter(wording -> IdentityCodes.occurIn(wording.words()))
                .map(wording -> new Wording(wording.path(), wording.language(), IdentityCodes.masked(wording.words())))
                .flatMap(wording -> wording.match(MASK))));
    }
}
