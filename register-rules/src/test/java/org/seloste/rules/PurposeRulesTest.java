package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "muut vastaavat toimenpiteet",
                "Liiketoiminnan kehittäminen",
                "Palvelujen ja toiminnan kehittäminen",
                "lisäarvopalvelut",
                "developing our services",
                "utveckling av tjänster"
            })
    void wordsThatSayNothingAreVague(String words) {
        assertThat(Found.at("purpose-vague", "purposes: {vague: {text: " + words + "}}"))
                .as(words)
                .isNotEmpty();
    }

    @Test
    void aPurposeIsVagueInItselfAndNotInItsInterestOrElsewhere() {
        assertThat(Found.at("purpose-vague", "purposes: {orders: {text: Tilausten toimittaminen}}"))
                .isEmpty();
        assertThat(
                        Found.at(
                                "purpose-vague",
                                "purposes: {orders: {bases: {basis: legitimate-interests, interest: Liiketoiminnan kehittäminen}}}"))
                .isEmpty();
        assertThat(Found.at("purpose-vague", "scope: Liiketoiminnan kehittäminen"))
                .isEmpty();
    }

    @Test
    void whetherAnOfficerIsNeededIsAskedWherePeopleAreMonitoredOrDataAreSpecial() {
        assertThat(Found.at("dpo-need-unclear", "profiling: {a: {text: Ryhmät}}"))
                .containsExactly("contacts");
        assertThat(Found.at("dpo-need-unclear", "automated-decisions: {a: {text: Luotto}}"))
                .hasSize(1);
        assertThat(Found.at("dpo-need-unclear", "data: {health: {special: health}}"))
                .hasSize(1);
        assertThat(Found.at("dpo-need-unclear", "data: {offences: {text: Rikokset, criminal: true}}"))
                .hasSize(1);
        assertThat(Found.at("dpo-need-unclear", "data: {name: {}}")).isEmpty();
        assertThat(Found.at("dpo-need-unclear", "contacts: {dpo: {roles: dpo}}\nprofiling: {a: {text: Ryhmät}}"))
                .isEmpty();
    }

    @Test
    void risksAreToldWhereTheControllerHasReasonToSeeThem() {
        assertThat(Found.at("risks-not-told", "automated-decisions: {a: {text: Luotto}}"))
                .containsExactly("risks");
        assertThat(Found.at("risks-not-told", "data: {health: {special: health}}"))
                .containsExactly("risks");
        assertThat(Found.at("risks-not-told", "data: {offences: {text: Rikokset, criminal: true}}"))
                .hasSize(1);
        assertThat(Found.at("risks-not-told", "purposes: {orders: {impact-assessment: Tehty}}"))
                .hasSize(1);
        assertThat(Found.at("risks-not-told", "automated-decisions: {a: {text: Luotto}}\nrisks: Virhe on mahdollinen"))
                .isEmpty();
        assertThat(Found.at("risks-not-told", "data: {name: {}}\npurposes: {orders: {}}"))
                .isEmpty();
    }

    @Test
    void aServiceDoesNotRestOnConsentAlone() {
        assertThat(Found.at("consent-for-service", "purposes: {orders: {bases: consent}}"))
                .containsExactly("purposes/orders");
        assertThat(Found.at(
                        "consent-for-service", "bases: [consent]\npurposes: {history: {is: customer-relationship}}"))
                .containsExactly("purposes/history");
        assertThat(Found.at("consent-for-service", "bases: [consent]\npurposes: {orders: {bases: contract}}"))
                .isEmpty();
        assertThat(Found.at("consent-for-service", "bases: [consent, contract]\npurposes: {orders: {}}"))
                .isEmpty();
        assertThat(Found.at("consent-for-service", "purposes: {orders: {}}")).isEmpty();
        assertThat(Found.at("consent-for-service", "purposes: {newsletter: {bases: consent}}"))
                .isEmpty();
    }
}
