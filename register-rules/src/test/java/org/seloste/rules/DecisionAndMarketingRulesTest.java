package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionAndMarketingRulesTest {

    @Test
    void whatIsNotToldOfADecisionIsNamed() {
        assertThat(Found.said("automated-decision-incomplete", "en", "automated-decisions: {a: {text: Credit}}"))
                .endsWith("not told: logic, significance, consequences.");
        assertThat(Found.said(
                        "automated-decision-incomplete",
                        "en",
                        "automated-decisions: {a: {text: Credit, logic: Rules, consequences: You pay}}"))
                .endsWith("not told: significance.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grounds: contract                              | name: Rekisteri              | true",
                "grounds: law                                   | name: Rekisteri              | false",
                "'grounds: [law, contract]'                     | name: Rekisteri              | true",
                "'grounds: contract, human-review: Soita'       | name: Rekisteri              | false",
                "grounds: contract                              | rights-stated: human-review  | false",
                "grounds: contract                              | rights: {human-review: {}}   | false",
                "grounds: contract                              | rights-stated: access        | true",
            })
    void aHumanReviewsWhatALawDoesNotAllow(String decision, String rights, boolean isMissing) {
        assertThat(Found.at(
                        "automated-decision-without-review",
                        "automated-decisions: {a: {text: Luotto, " + decision + "}}\n" + rights))
                .isEqualTo(isMissing ? List.of("automated-decisions/a") : List.of());
    }

    @Test
    void silenceOnDecisionsIsFoundWithWhatHintsAtThem() {
        assertThat(
                        Found.findings(
                                "automated-decisions-not-stated",
                                "fi",
                                "purposes: [pricing, orders]\nparties: {bank: {}}\n"
                                        + "disclosures: {a: {to: parties/bank, use: Luottopäätöksen tuki}, b: {to: parties/bank}}"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("automated-decisions");
                    assertThat(finding.against()).containsExactly("purposes/pricing", "disclosures/a");
                });
        assertThat(Found.at("automated-decisions-not-stated", "left-empty: automated-decisions"))
                .containsExactly("left-empty/automated-decisions");
        assertThat(Found.at("automated-decisions-not-stated", "purposes: pricing\nautomated-decisions: none"))
                .isEmpty();
    }

    @Test
    void silenceOnProfilingIsFoundOnlyWhereAPurposeProfiles() {
        assertThat(Found.at("profiling-not-stated", "purposes: orders")).isEmpty();
        assertThat(Found.findings("profiling-not-stated", "fi", "purposes: [orders, targeted-advertising]"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.against()).containsExactly("purposes/targeted-advertising"));
        assertThat(Found.at("profiling-not-stated", "purposes: targeted-advertising\nprofiling: {a: {text: Ryhmät}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "direct-marketing: {}                                            | true",
                "direct-marketing: {channels: post}                              | false",
                "'direct-marketing: {channels: [post, sms]}'                     | true",
                "'newsletter: {channels: email, bases: consent}'                 | false",
                "'newsletter: {bases: {basis: consent, channels: email}}'        | false",
                "'newsletter: {bases: {basis: consent, channels: post}}'         | true",
                "'newsletter: {bases: {basis: legitimate-interests, laws: 917/2014 200 §}}' | false",
                "'newsletter: {bases: {basis: legitimate-interests, laws: 1050/2018}}' | true",
                "'newsletter: {bases: legitimate-interests, when: {text: omat asiakkaat, laws: 917/2014 200 §}}' | false",
                "'newsletter: {bases: {basis: legitimate-interests, when: {text: omat asiakkaat, laws: 917/2014}}}' | false",
                "'letters: {text: Kirjeet, direct-marketing: true}'              | true",
                "orders: {}                                                      | false",
            })
    void electronicMarketingRestsOnConsentOrOnTheCustomerException(String purpose, boolean isWrong) {
        assertThat(Found.at("electronic-marketing-without-consent", "purposes: {" + purpose + "}"))
                .hasSize(isWrong ? 1 : 0);
    }

    @Test
    void aConsentThatIsNamedForEverythingIsNotOneToElectronicMarketing() {
        assertThat(Found.at("electronic-marketing-without-consent", "purposes: newsletter\nbases: consent"))
                .containsExactly("purposes/newsletter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi: Voit estää evästeet selaimesi asetuksissa.",
                "fi: muuttamalla selaimensa asetuksia",
                "fi: asetuksista omassa selaimessa",
                "en: Change the settings of your browser.",
                "en: in your browser settings",
                "en: in your browser's settings",
                "sv: i webbläsarens inställningar",
                "sv: Ändra inställningarna i din webbläsare."
            })
    void settingsOfTheBrowserAreRecognisedInThreeLanguages(String words) {
        String cookie = "cookies: {a: {%sopt-out: {" + words + "}}}";

        assertThat(browser(cookie.formatted(""))).containsExactly("cookies/a/opt-out");
        assertThat(browser(cookie.formatted("necessary: false, "))).containsExactly("cookies/a/opt-out");
        assertThat(browser(cookie.formatted("necessary: true, "))).isEmpty();
        assertThat(browser(cookie.formatted("consent: {fi: Kysymme ensin}, "))).isEmpty();
    }

    @Test
    void settingsOfTheSiteAreConsentThatCanBeWithdrawn() {
        assertThat(browser("cookies: {a: {opt-out: {fi: Avaa Evästeasetukset}}}"))
                .isEmpty();
    }

    @Test
    void theQuotationOfTheSameCookieIsNamedBesideItsRetelling() {
        assertThat(Found.findings(
                        "browser-settings-as-consent",
                        "fi",
                        "cookies: {a: {opt-out: selaimen asetuksissa, as-stated: selaimensa asetuksia}}"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.against()).containsExactly("cookies/a/as-stated"));
        assertThat(Found.findings(
                        "browser-settings-as-consent", "fi", "cookies: {a: {as-stated: selaimensa asetuksia}}"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.against()).isEmpty());
    }

    private static List<String> browser(String yaml) {
        return Found.findings("browser-settings-as-consent", "fi, en, sv", yaml).stream()
                .map(Finding::path)
                .toList();
    }

    @Test
    void whatIsNotToldOfACookieIsNamed() {
        assertThat(Found.said("cookies-incomplete", "en", "cookies: {a: {text: Visits, duration: 1 day}}"))
                .endsWith("not told: names, reader.");
        assertThat(Found.said("cookies-incomplete", "en", "cookies: {a: {text: Visits, names: x, by: controller}}"))
                .endsWith("not told: duration.");
    }

    @Test
    void cookiesAreToldOfWhereTheirDataAreHeld() {
        assertThat(Found.findings(
                        "cookies-not-stated", "fi", "data: {cookies-and-browsing: {items: cookie}}\nsources: cookies"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("cookies");
                    assertThat(finding.against())
                            .containsExactly("sources/cookies", "data/cookies-and-browsing/items/cookie");
                });
        assertThat(Found.at("cookies-not-stated", "sources: cookies\ncookies: none"))
                .isEmpty();
        assertThat(Found.at("cookies-not-stated", "sources: data-subject")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi: 'Kävijä hyväksyy, että tietoja kerätään.'",
                "fi: 'Käyttämällä sivustoa hyväksyt tämän selosteen.'",
                "en: 'By continuing to browse you accept cookies.'",
                "en: 'Users accept that some services may not work.'",
                "sv: 'Användaren godkänner kakor.'",
                "sv: 'Genom att använda tjänsten godkänner du kakor.'"
            })
    void acceptingByUseIsRecognisedInThreeLanguages(String words) {
        assertThat(Found.findings("consent-by-reading", "fi, en, sv", "scope: {" + words + "}"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence()).isPresent());
        assertThat(Found.findings("consent-by-reading", "fi, en, sv", "note: {" + words + "}"))
                .as("a note that nobody reads but the controller")
                .isEmpty();
    }

    @Test
    void askingForAcceptanceIsNotTakingItForGranted() {
        assertThat(Found.at("consent-by-reading", "scope: Kysymme, hyväksytkö evästeet."))
                .isEmpty();
        assertThat(Found.findings("consent-by-reading", "en", "scope: You can accept cookies with a button."))
                .isEmpty();
    }
}
