package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on protection and on registers of employers. */
class SecurityRulesTest {

    @Test
    void measuresAreToldForTheRegisterOrForItsStores() {
        String rule = "security-not-stated";
        assertThat(Found.by(rule, "name: Customers")).containsExactly("security");
        assertThat(Found.by(rule, "left-empty: security")).containsExactly("left-empty/security");
        assertThat(Found.by(rule, "security: none")).containsExactly("security");
        assertThat(Found.by(rule, "security: [firewall]")).isEmpty();
        assertThat(Found.by(rule, "stores: {crm: {text: CRM, measures: firewall}}"))
                .containsExactly("security");
        assertThat(Found.by(rule, "stores: {crm: {text: CRM, measures: [firewall, password]}}"))
                .isEmpty();
        assertThat(
                        Found.by(
                                rule,
                                "stores: {crm: {text: CRM, measures: firewall}, paper: {text: Paper, measures: locked-premises}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiedot ovat täysin turvassa",
                "Palvelin on murtovarma",
                "The data are absolutely safe",
                "Suojaus on 100 % varma",
                "Uppgifterna är helt skyddade"
            })
    void aPromiseOfCompleteSecurityIsNoted(String words) {
        assertThat(Found.by("security-claim-absolute", "security: {a: {text: " + words + "}}"))
                .containsExactly("security/a/text");
        assertThat(Found.applies("security-claim-absolute", "purposes: {a: {text: " + words + "}}"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Osoite 192.0.2.17", "Palomuuri versio 9.1.4", "Open port 8443", "Fixed CVE-2024-12345"})
    void aDetailThatHelpsAnAttackerIsNotedUnlessItIsInternal(String words) {
        assertThat(Found.by("security-too-detailed", "security: {a: {text: " + words + "}}"))
                .containsExactly("security/a/text");
        assertThat(Found.by("security-too-detailed", "security: {a: {text: " + words + ", internal: true}}"))
                .isEmpty();
        assertThat(Found.by("security-too-detailed", "purposes: {a: {text: " + words + "}}"))
                .isEmpty();
    }

    @Test
    void generalWordsOnSecurityAreFine() {
        String measures =
                "security: {a: {text: Palvelimet ovat lukituissa tiloissa}, b: {text: 'Varmuuskopiot 2 kertaa päivässä'}}";
        assertThat(Found.by("security-claim-absolute", measures)).isEmpty();
        assertThat(Found.by("security-too-detailed", measures)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee: {}", "job-applicant: {}", "staff: {is: employee, text: Myyjät}"})
    void aRegisterOfAnEmployerNamesTheActOrTheNecessity(String group) {
        String rule = "employment-necessity-not-told";
        String people = "people: {" + group + "}\n";
        assertThat(Found.by(rule, people)).singleElement().asString().startsWith("people/");
        assertThat(Found.by(rule, people + "description: Laki yksityisyyden suojasta työelämässä (759/2004)"))
                .isEmpty();
        assertThat(Found.by(rule, people + "description: Only what is directly necessary for the employment"))
                .isEmpty();
        assertThat(Found.by(
                        rule,
                        people + "purposes: {a: {text: A, bases: {basis: legal-obligation, laws: 759/2004 3 §}}}"))
                .isEmpty();
        assertThat(Found.by(
                        rule, people + "purposes: {a: {text: A, bases: {basis: legal-obligation, laws: 1336/1997}}}"))
                .hasSize(1);
    }

    @Test
    void aRegisterOfCustomersIsNotAsked() {
        assertThat(Found.applies("employment-necessity-not-told", "people: {customer: {}}"))
                .isFalse();
    }
}
