package org.seloste.rules.lint.legacy;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** The forms in which names of acts and authorities occur in prose: Finnish and Swedish bend them, English does not. */
final class NamesInProse {

    private static final int LONG = 8;
    private static final String ACT = "laki";
    private static final String SWEDISH_ACT = "lag";

    private NamesInProse() {}

    /**
     * An act by its number or its name; {@code henkilötietolainsäädäntö} is a word of its own and no form of a name.
     */
    static Pattern act(String number, Text name) {
        return pattern(Stream.of(
                        Stream.of("(?<![0-9/])" + Pattern.quote(number) + "(?![0-9/])"),
                        name.in(Language.FINNISH).stream().map(NamesInProse::finnishAct),
                        name.in(Language.SWEDISH).stream().map(NamesInProse::swedishAct),
                        name.in(Language.ENGLISH).stream().map(words -> "\\b" + Pattern.quote(words) + "\\b"))
                .flatMap(forms -> forms));
    }

    private static String finnishAct(String name) {
        return name.endsWith(ACT)
                ? "\\b" + Pattern.quote(stem(name, 2)) + "(?:ki|kia|kina|kiin|in|issa|ista|illa|ilta|ille|iksi)\\b"
                : finnish(name);
    }

    private static String swedishAct(String name) {
        return name.endsWith(SWEDISH_ACT) ? "\\b" + Pattern.quote(name) + "(?:en|ens|s)?\\b" : swedish(name);
    }

    /**
     * An authority by its name; in Finnish its last word suffices. A name that is the second half of another one, as in
     * {@code Liikenne- ja viestintävirasto}, is not meant, and neither is a European body.
     */
    static Pattern authority(Text name) {
        return pattern(Stream.of(
                        name.in(Language.FINNISH).stream()
                                .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                                .map(NamesInProse::finnish),
                        name.in(Language.SWEDISH).stream().map(NamesInProse::swedish),
                        name.in(Language.ENGLISH).stream()
                                .map(words -> "(?<!European )\\b" + Pattern.quote(words) + "s?\\b"))
                .flatMap(forms -> forms)
                .map(form -> "(?<!\\p{L}- (?:ja|och) )" + form));
    }

    private static String finnish(String word) {
        return word.length() > LONG
                ? "\\b" + Pattern.quote(stem(word, 2)) + "\\p{L}{1,9}\\b"
                : "\\b" + Pattern.quote(word) + "(?:n|a|ä|in|lla|lle|lta|ssa|sta|ksi)?\\b";
    }

    private static String swedish(String word) {
        return "\\b" + Pattern.quote(word) + "(?:en|ens|et|ets|er|s)?\\b";
    }

    private static String stem(String word, int ending) {
        return word.substring(0, word.length() - ending);
    }

    private static Pattern pattern(Stream<String> forms) {
        return Pattern.compile(forms.collect(Collectors.joining("|", "(?iuU)(?:", ")")));
    }
}
