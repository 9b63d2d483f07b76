package org.seloste.rules.lint;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seloste.model.text.Text;

/** Finnish personal identity codes (henkilötunnus) in words: to be found, and never to be repeated. */
public final class IdentityCodes {

    private static final Pattern CODE =
            Pattern.compile("(?<![0-9A-Za-z])([0-9]{6})[-+A-FU-Y]([0-9]{3})([0-9A-FHJ-NPR-Y])(?![0-9A-Za-z])");
    private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private IdentityCodes() {}

    /**
     * Whether words hold a code whose check character is right.
     *
     * @param words any words
     * @return true when somebody may have written down a person's code
     */
    public static boolean occurIn(String words) {
        return CODE.matcher(words).results().anyMatch(IdentityCodes::isRight);
    }

    /**
     * Words with everything that has the form of a code covered, whether the check character is right or not.
     *
     * @param words any words
     * @return the words, with asterisks in the place of a code
     */
    public static String masked(String words) {
        return CODE.matcher(words).replaceAll("******-****");
    }

    /**
     * Words with every identity code in them covered, in every language.
     *
     * @param text any text
     * @return the text, with asterisks in the place of a code
     */
    public static Text masked(Text text) {
        return text.isEverywhere()
                ? Text.everywhere(masked(text.toString()))
                : Text.of(text.languages().stream()
                        .collect(Collectors.toMap(
                                language -> language,
                                language -> masked(text.in(language).orElseThrow()))));
    }

    private static boolean isRight(MatchResult code) {
        int number = Integer.parseInt(code.group(1) + code.group(2));
        return CHECKS.charAt(number % CHECKS.length()) == code.group(3).charAt(0);
    }
}
