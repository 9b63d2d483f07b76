package org.seloste.rules.lint.security;

import java.util.List;
import java.util.regex.Pattern;
import org.seloste.model.Topic;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Confidence;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Wording;

/** A public notice does not help those who attack: no versions of software, no addresses of machines. */
final class SecurityTooDetailed implements Rule {

    private static final List<String> KEYS = List.of("security", "stores");
    private static final Pattern DETAIL = Pattern.compile(
            "\\b(\\d{1,3}\\.){3}\\d{1,3}\\b|\\bv(ersio|ersion)?\\.? ?\\d+(\\.\\d+)+|\\b(portti|port)(en|issa|in)? \\d{2,5}\\b"
                    + "|\\bCVE-\\d{4}-\\d+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public About about() {
        return About.info("security-too-detailed", "32(1)")
                .sure(Confidence.MEDIUM)
                .covers("SEC-002")
                .on(Topic.SECURITY);
    }

    @Override
    public Outcome check(Subject register) {
        List<Wording> read = register.publicWords()
                .filter(wording -> KEYS.stream().anyMatch(wording::isUnder))
                .toList();
        return read.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(Subject.oneAPlace(read.stream().flatMap(wording -> wording.match(DETAIL))));
    }
}
