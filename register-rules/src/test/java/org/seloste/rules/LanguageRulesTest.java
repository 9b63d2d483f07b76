package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageRulesTest {

    private static List<String> missing(String languages, String yaml) {
        return Found.findings("language-missing", languages, yaml).stream()
                .map(Finding::path)
                .toList();
    }

    @Test
    void whatOneLanguageLacksIsNamedAtItsPlace() {
        String yaml =
                "description: {fi: Kuvaus, sv: Beskrivning}\nscope: {fi: Verkkokauppa}\nname: {fi: Nimi, sv: Namn}";

        assertThat(missing("fi, sv", yaml)).containsExactly("scope");
        assertThat(Found.said("language-missing", "fi, sv", yaml)).isEqualTo("The wording is missing in Swedish.");
    }

    @Test
    void aLanguageThatIsHardlyWrittenIsOneFinding() {
        assertThat(missing(
                        "fi, sv", "description: {fi: Kuvaus}\nscope: {fi: Verkkokauppa}\nname: {fi: Nimi, sv: Namn}"))
                .containsExactly("languages/sv");
        assertThat(missing("fi, sv", "description: {fi: Kuvaus, sv: Beskrivning}\nscope: {fi: Verkkokauppa}"))
                .containsExactly("scope");
    }

    @Test
    void aLanguageThatIsNotDeclaredIsNotAskedFor() {
        assertThat(missing("fi", "scope: {sv: Webbutik}")).isEmpty();
        assertThat(missing("fi, sv", "scope: {fi: Verkkokauppa, sv: Webbutik, en: Online shop}"))
                .isEmpty();
    }

    @Test
    void namesAndNotesOfTheControllerNeedNoTranslation() {
        assertThat(missing(
                        "fi, sv", "scope: {fi: a, sv: b}\ncontrollers: {shop: {name: Kauppa Oy}}\nnote: {fi: Muista}"))
                .isEmpty();
    }

    @Test
    void theReaderIsAddressedInOneWay() {
        String mixed = "scope: Voit kysyä tietojasi\nanonymous-use: Rekisteröidyllä on oikeus\nrisks: Voit kysyä lisää";

        assertThat(Found.at("address-mixed", mixed)).containsExactly("anonymous-use");
        assertThat(Found.findings("address-mixed", "fi", mixed).get(0).against())
                .containsExactly("scope");
        assertThat(Found.at("address-mixed", "scope: Voit kysyä\nrisks: Rekisteröityneet käyttäjät"))
                .isEmpty();
        assertThat(Found.at("address-mixed", "scope: Voit kysyä\nrisks: Rekisteröitymiset"))
                .isEmpty();
        assertThat(Found.at("address-mixed", "scope: {fi: Voit kysyä, en: The data subject may ask}"))
                .isEmpty();
    }

    @Test
    void theRarerAddressIsTheOneToMend() {
        assertThat(Found.at(
                        "address-mixed",
                        "scope: Rekisteröity voi kysyä\nanonymous-use: Voit katsella\nrisks: Rekisteröidyn riskit"))
                .containsExactly("anonymous-use");
    }

    @Test
    void namesThatAreReadAsWordsTakeNoColon() {
        assertThat(Found.at("wrong-term", "scope: Tiedot Traficom:lle")).containsExactly("scope");
        assertThat(Found.at("wrong-term", "scope: Tiedot Traficomille ja EU:n alueelle"))
                .isEmpty();
    }
}
