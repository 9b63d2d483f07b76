package org.seloste.render.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.model.text.Language;

class CountriesTest {

    /** Official short names where CLDR has the everyday one. */
    private static final Map<Language, Map<String, String>> OFFICIAL = Map.of(
            Language.FINNISH, Map.of("GB", "Yhdistynyt kuningaskunta"),
            Language.ENGLISH, Map.of(),
            Language.SWEDISH, Map.of("GB", "Förenade kungariket", "US", "Förenta staterna"));

    /** Codes that the standard reserves for parts of countries: Diego Garcia, Ceuta and Melilla, the Canary Islands. */
    private static final Set<String> RESERVED = Set.of("DG", "EA", "IC");

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesAgreeWithTheCommonLocaleDataButForOfficialNames(Language language) {
        LocaleDisplayNames cldr = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.tag()));
        Map<String, String> expected = new TreeMap<>();
        for (String code : Countries.codes()) {
            expected.put(code, cldr.regionDisplayName(code));
        }
        expected.putAll(OFFICIAL.get(language));

        assertThat(expected)
                .allSatisfy((code, name) ->
                        assertThat(Countries.name(code, language)).contains(name));
    }

    @Test
    void everyCountryOfTheStandardHasAName() {
        Set<String> assigned = new TreeSet<>(Arrays.asList(ULocale.getISOCountries()));
        assigned.removeAll(RESERVED);
        assigned.add("XK");

        assertThat(Countries.codes()).containsExactlyElementsOf(assigned);
    }

    @Test
    void aCodeThatIsNoCountryHasNoName() {
        assertThat(Countries.name("EL", Language.FINNISH)).isEmpty();
        assertThat(Countries.name("fi", Language.FINNISH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesOfLanguagesAgreeWithTheCommonLocaleData(Language language) {
        LocaleDisplayNames cldr = LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language.tag()));

        assertThat(ULocale.getISOLanguages())
                .filteredOn(tag -> tag.length() == 2)
                .allSatisfy(
                        tag -> assertThat(LanguageNames.name(tag, language)).contains(cldr.languageDisplayName(tag)));
    }

    @Test
    void languagesAreNamedInEachLanguage() {
        assertThat(LanguageNames.name("sv", Language.FINNISH)).contains("ruotsi");
        assertThat(LanguageNames.name("sv", Language.ENGLISH)).contains("Swedish");
        assertThat(LanguageNames.name("fi", Language.SWEDISH)).contains("finska");
        assertThat(LanguageNames.name("smn", Language.SWEDISH)).contains("enaresamiska");
        assertThat(LanguageNames.name("xx", Language.SWEDISH)).isEmpty();
    }
}
