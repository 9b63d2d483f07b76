package org.seloste.rules.lint.decision;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Disclosure;
import org.seloste.model.Purpose;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** What lets one think that people are profiled or decided upon by a program. */
final class Hints {

    private Hints() {}

    /** Decisions on credit and prices are often made by programs. */
    static List<String> ofDecisions(Subject register) {
        return Stream.concat(
                        register.all(Purpose.class).under("purposes").stream()
                                .filter(place -> Terms.isWithin(
                                        register,
                                        TermKind.PURPOSE,
                                        place.value(),
                                        "solvency",
                                        "credit-decision",
                                        "pricing"))
                                .map(Place::path),
                        register.all(Disclosure.class).under("disclosures").stream()
                                .filter(place -> speaksOfCredit(register, place.path()))
                                .map(Place::path))
                .toList();
    }

    private static boolean speaksOfCredit(Subject register, String path) {
        return register.publicWords(path)
                .anyMatch(wording -> CREDIT.matcher(wording.words()).find());
    }

    private static final Pattern CREDIT = Pattern.compile(
            "\\bluottopäätö|\\bcredit (decision|score|scoring)|\\bkreditbeslut",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Purposes that profile by their nature. */
    static List<String> ofProfiling(Subject register) {
        return register.all(Purpose.class).under("purposes").stream()
                .filter(place -> Terms.of(register, TermKind.PURPOSE, place.value())
                        .filter(term -> term.has(Trait.PROFILING))
                        .isPresent())
                .map(Place::path)
                .toList();
    }
}
