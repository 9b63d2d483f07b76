package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.rules.lint.LintContext;

class LegacyRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Henkilötietolaki koskee meitä",
                "henkilötietolain sallimissa rajoissa",
                "HENKILÖTIETOLAIN mukaan",
                "kuten henkilötietolaissa säädetään",
                "perustuu henkilötietolakiin",
                "laki 523/1999",
                "enligt personuppgiftslagen",
                "personuppgiftslagens krav",
                "under the Personal Data Act"
            })
    void theRepealedActIsFoundInAllItsForms(String words) {
        assertThat(Found.at("repealed-act-cited", "scope: " + words)).containsExactly("scope");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "henkilötietolainsäädännön mukaisesti",
                "henkilötietojen suojaa koskevat lait",
                "personuppgiftslagstiftningen",
                "tietosuojalaki 1050/2018",
                "numero 1523/1999 on toinen",
                "523/19990 ei ole laki",
                "the law on personal data"
            })
    void legislationAtLargeIsNotTakenForTheRepealedAct(String words) {
        assertThat(Found.at("repealed-act-cited", "scope: " + words)).isEmpty();
    }

    @Test
    void aReferenceAsDataToTheRepealedActIsFoundAndItsWordsAreNotRepeated() {
        String yaml = "purposes: {orders: {text: Tilaukset henkilötietolain mukaan,"
                + " bases: {basis: legal-obligation, laws: [523/1999 8 §, 1336/1997]}}}";

        assertThat(Found.at("repealed-act-cited", yaml))
                .singleElement()
                .asString()
                .startsWith("purposes/orders/bases/legal-obligation/laws/");
        assertThat(Found.said("repealed-act-cited", "fi", yaml))
                .contains("cites a repealed act: Personal Data Act (523/1999).");
    }

    @Test
    void wordsElsewhereAreFoundBesideAReference() {
        assertThat(
                        Found.at(
                                "repealed-act-cited",
                                "scope: henkilötietolain mukaan\npurposes: {orders: {bases: {basis: legal-obligation, laws: 523/1999}}}"))
                .hasSize(2);
    }

    @Test
    void theActIsNoOldLawWhileItWasInForce() {
        Linter then = Linter.with(LintContext.on(LocalDate.of(2018, 12, 31)))
                .asking(List.of(Rules.find("repealed-act-cited").orElseThrow()));

        assertThat(then.lint(Examples.register("scope: under the Personal Data Act"))
                        .findings())
                .isEmpty();
    }

    @Test
    void theChangeLogMayTellOfTheOldActAndNotesOfTheControllerAreNotRead() {
        assertThat(Found.at(
                        "repealed-act-cited",
                        "changes: [{date: 2019-01-01, text: Henkilötietolaki korvattiin tietosuojalailla}]\n"
                                + "note: Aiemmin henkilötietolain mukainen"))
                .isEmpty();
    }

    @Test
    void anElementIsFoundOnceAndOnItsQuotation() {
        assertThat(Found.at(
                        "repealed-act-cited",
                        "rights-stated: [access]\nrights: {access: {text: henkilötietolain nojalla,"
                                + " as-stated: henkilötietolain mukainen oikeus}}"))
                .singleElement()
                .asString()
                .startsWith("rights/access/as-stated/");
    }

    @Test
    void anAppropriateConnectionIsAnErrorInABasisAndAWarningElsewhere() {
        String yaml =
                "purposes: {sales: {text: Asiallinen yhteys, bases: {basis: contract, text: muu asiallinen yhteys}}}";

        assertThat(Found.at("basis-not-in-article-6", yaml)).containsExactly("purposes/sales/bases/contract/text");
        assertThat(Found.at("appropriate-connection", yaml)).containsExactly("purposes/sales/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asiallinen yhteys", "asiallisen yhteyden", "saklig anknytning", "a relevant connection"})
    void theConnectionIsFoundInEveryLanguage(String words) {
        assertThat(Found.at("appropriate-connection", "scope: " + words)).containsExactly("scope");
    }

    @Test
    void aCustomerRelationshipIsNoBasisButMayExplainOne() {
        assertThat(Found.at("basis-not-in-article-6", "bases: [{as-stated: asiakassuhde}]"))
                .hasSize(1);
        assertThat(Found.at("basis-not-in-article-6", "bases: [{basis: contract, text: asiakassuhde}]"))
                .isEmpty();
        assertThat(Found.at("basis-not-in-article-6", "bases: [{text: Peruste riippuu tiedosta}]"))
                .isEmpty();
    }

    @Test
    void theOldBanStandsInPlaceOfTheRightToObjectOnlyWhereThatIsMissing() {
        assertThat(Found.at("old-objection-formula", "rights-stated: [research-ban]"))
                .containsExactly("rights-stated/research-ban");
        assertThat(Found.at("old-objection-formula", "rights-stated: [objection, research-ban]"))
                .isEmpty();
        assertThat(Found.at("old-objection-formula", "rights-stated: [access]")).isEmpty();
        assertThat(Found.at(
                        "old-objection-formula",
                        "rights: {objection: {text: 'Voit kieltää suoramainonnan, etämyynnin ja tutkimukset.'}}"))
                .isEmpty();
        assertThat(Found.at(
                        "old-objection-formula",
                        "rights-stated: [objection-to-marketing, research-ban]\nrights: {objection-to-marketing:"
                                + " {text: 'direktreklam, distansförsäljning och direktmarknadsföring'}}"))
                .containsExactly("rights/objection-to-marketing/text");
    }

    @Test
    void theFormulaOutsideTheRightsIsNoRight() {
        assertThat(Found.at(
                        "old-objection-formula",
                        "rights-stated: [access]\nscope: 'suoramainontaa, etämyyntiä ja suoramarkkinointia'"))
                .isEmpty();
    }

    @Test
    void aCertificateOfSomethingElseIsNoRefusal() {
        assertThat(Found.at("old-refusal-certificate", "scope: Tutkinnosta annetaan kirjallinen todistus"))
                .isEmpty();
        assertThat(Found.at("old-refusal-certificate", "rights: {rectification: {text: Ett skriftligt intyg ges}}"))
                .containsExactly("rights/rectification/text");
    }

    @Test
    void onlyTitlesAreDocumentNames() {
        assertThat(Found.at("old-document-name", "name: Asiakkaiden rekisteriseloste"))
                .containsExactly("name");
        assertThat(Found.at("old-document-name", "describes: {title: Registerbeskrivning}"))
                .containsExactly("describes/title");
        assertThat(Found.at("old-document-name", "name: Tietosuojaseloste\nscope: Tämä korvaa rekisteriselosteen"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trafin rekisteri",
                "Trafi",
                "Liikenteen turvallisuusvirasto Trafilta",
                "Viestintävirastolle",
                "maistraatin tiedot",
                "Väestörekisterikeskuksen tiedot",
                "väestörekisteristä",
                "magistraten",
                "the Population Register Centre",
                "tietosuojalautakunnan lupa"
            })
    void oldNamesOfAuthoritiesAreFoundAsTheyAreBent(String words) {
        assertThat(Found.at("stale-authority-name", "scope: " + words)).containsExactly("scope");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Traficomin rekisteri",
                "Liikenne- ja viestintävirasto Traficom",
                "Liikenne- ja viestintävirastolta",
                "Transport- och kommunikationsverket Traficom",
                "väestötietojärjestelmä",
                "the European Data Protection Board",
                "the magistrates of England",
                "Digi- ja väestötietovirasto"
            })
    void namesOfTodayStaySilent(String words) {
        assertThat(Found.at("stale-authority-name", "scope: " + words)).isEmpty();
    }

    @Test
    void anOldNameComesWithTheNewOneWhereThereIsOne() {
        assertThat(Found.said("stale-authority-name", "fi", "scope: Trafin tiedot"))
                .isEqualTo("The name “Trafin” is out of date. The name now:"
                        + " Finnish Transport and Communications Agency Traficom.");
        assertThat(Found.said("stale-authority-name", "fi", "scope: Tietosuojalautakunta"))
                .endsWith("The name now: –.");
    }

    @Test
    void aNameIsOldFromTheDayItEndsAndTheChangeLogMayTellOfIt() {
        Linter then = Linter.with(LintContext.on(LocalDate.of(2018, 12, 31)))
                .asking(List.of(Rules.find("stale-authority-name").orElseThrow()));

        assertThat(then.lint(Examples.register("scope: Trafi")).findings()).isEmpty();
        assertThat(Found.at("stale-authority-name", "changes: [{date: 2019-01-01, text: Trafi on nyt Traficom}]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "komission mallilauseke",
                "ATK:lla käsiteltävä",
                "atk-järjestelmä",
                "tietoyhteiskuntakaaren mukaan",
                "Information Society Code",
                "the Commission's model clauses",
                "modellklausuler",
                "Privacy Shield -sertifioitu"
            })
    void oldTermsAreFound(String words) {
        assertThat(Found.at("stale-term", "scope: \"" + words + "\"")).containsExactly("scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vakiolausekkeet", "standard contractual clauses", "matkalla", "yhteiskunta"})
    void termsOfTodayStaySilent(String words) {
        assertThat(Found.at("stale-term", "scope: " + words)).isEmpty();
    }

    @Test
    void aVoidFrameworkIsAnErrorWhereItCarriesATransferAndAnOldTermElsewhere() {
        String transfer = "transfers: {support: {text: Privacy Shield, mechanisms: {is: scc, text: mallilauseke}}}";

        assertThat(Found.at("void-transfer-framework", transfer)).containsExactly("transfers/support/text");
        assertThat(Found.at("void-transfer-framework", "scope: Privacy Shield")).isEmpty();
        assertThat(Found.at("stale-term", "transfers: {support: {text: Safe Harbor}}"))
                .isEmpty();
        assertThat(Found.at("stale-term", transfer)).containsExactly("transfers/support/mechanisms/scc/text");
    }
}
