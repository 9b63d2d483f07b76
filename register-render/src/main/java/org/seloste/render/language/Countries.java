package org.seloste.render.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.text.Language;

/**
 * The names of countries in the nominative, from the Unicode Common Locale Data Repository (CLDR) 49.
 *
 * <p>Where CLDR's name is not the one that Finnish authorities use of the state in law, the official short name stands
 * instead: Yhdistynyt kuningaskunta and Förenade kungariket, Förenta staterna.
 */
public final class Countries {

    private static final Map<String, Names> NAMES = Table.read("countries.txt", 3, Names::of);

    private Countries() {}

    /**
     * The name of a country: Ruotsi, Sweden, Sverige.
     *
     * @param code the alpha-2 code of ISO 3166-1 in capitals, such as {@code SE}
     * @param language the language of the name
     * @return the name, or empty when there is no such code
     */
    public static Optional<String> name(String code, Language language) {
        return Optional.ofNullable(NAMES.get(code)).map(names -> names.in(language));
    }

    /**
     * The codes that have a name: all of ISO 3166-1, and XK for Kosovo.
     *
     * @return the codes, in alphabetical order
     */
    public static Set<String> codes() {
        return NAMES.keySet();
    }
}
