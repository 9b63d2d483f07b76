package org.seloste.rules.lint.recipient;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.Disclosure;
import org.seloste.model.Purpose;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

/** Whether data are disclosed for marketing. */
final class MarketingUse {

    static final Pattern WORDS = Pattern.compile(
            "markkinoin|\\bmainon|\\bmainost|\\bmarketing\\b|\\badvertis|marknadsför|\\breklam(en|er|utskick)?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private MarketingUse() {}

    static boolean isOf(Subject register, Disclosure disclosure) {
        return isForOthers(register, disclosure)
                || purposes(register, disclosure)
                        .anyMatch(purpose -> Terms.isWithin(register, TermKind.PURPOSE, purpose, "marketing"));
    }

    /** Whether the recipient markets, and not the controller: no purpose of the register is named. */
    static boolean isForOthers(Subject register, Disclosure disclosure) {
        return disclosure.isForOwnMarketing()
                || (purposes(register, disclosure).findAny().isEmpty() && speaksOfMarketing(disclosure));
    }

    private static Stream<Purpose> purposes(Subject register, Disclosure disclosure) {
        return Stream.concat(
                disclosure.getPurposes().stream().flatMap(id -> register.at(Purpose.class, "purposes/" + id).stream()),
                register.purposesFor("disclosures/" + disclosure.getId()).stream());
    }

    private static boolean speaksOfMarketing(Disclosure disclosure) {
        return Stream.of(disclosure.getUse(), disclosure.getText())
                .flatMap(Optional::stream)
                .flatMap(MarketingUse::words)
                .anyMatch(words -> WORDS.matcher(words).find());
    }

    private static Stream<String> words(Text text) {
        return text.isEverywhere()
                ? Stream.of(text.toString())
                : text.languages().stream().flatMap(language -> text.in(language).stream());
    }
}
