package org.seloste.render.language;

import java.util.Map;
import java.util.Optional;
import org.seloste.model.text.Language;

/**
 * The names of languages in the nominative: suomi, Finnish, finska. From the Unicode Common Locale Data Repository
 * (CLDR) 49.
 */
public final class LanguageNames {

    private static final Map<String, Names> NAMES = Table.read("languages.txt", 3, Names::of);

    private LanguageNames() {}

    /**
     * The name of a language in another language, or in its own.
     *
     * @param tag the BCP 47 tag of the language: a two-letter code of ISO 639, or {@code smn} and {@code sms} for the
     *     Inari and Skolt Sámi languages
     * @param language the language of the name
     * @return the name, or empty when there is no such tag
     */
    public static Optional<String> name(String tag, Language language) {
        return Optional.ofNullable(NAMES.get(tag)).map(names -> names.in(language));
    }
}
