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
    void dataThatNoPurposeNamesAreFoundWhereOtherDataArePaired() {
        String orders = "purposes: {orders: {data: name}, delivery: {}}\n";

        assertThat(Found.at("data-without-purpose", orders + "data: {name: {}, price: {}}"))
                .containsExactly("data/price");
        assertThat(Found.at("data-without-purpose", orders + "data: {name: {}, price: {purposes: delivery}}"))
                .isEmpty();
        assertThat(Found.at("data-without-purpose", "purposes: {orders: {}}\ndata: {name: {}}"))
                .isEmpty();
        assertThat(Found.at(
                        "data-without-purpose",
                        "purposes: {orders: {data: name}, delivery: {}, surveys: {}}\ndata: {name: {}, price: {}}"))
                .isEmpty();
    }

    @Test
    void aCategoryIsNeededWhenOneOfItsItemsIs() {
        assertThat(Found.at(
                        "data-without-purpose",
                        "purposes: {orders: {data: basic-data/email-address}}\n"
                                + "data: {basic-data: {items: [email-address, phone-number]}}"))
                .isEmpty();
    }

    @Test
    void aDisclosureForMarketingNeedsItsOwnBasisWhereItServesOthers() {
        String party = "parties: {partners: {is: partner, text: Kumppanit, open-class: true}}\n";
        String disclosure =
                party + "purposes: {direct-marketing: {}}\ndisclosures: {partners: {to: parties/partners, %s}}";

        assertThat(marketing(disclosure, "use: Markkinointi")).isTrue();
        assertThat(marketing(disclosure, "for-own-marketing: true, purposes: direct-marketing"))
                .isTrue();
        assertThat(marketing(disclosure, "use: Markkinointi, purposes: direct-marketing"))
                .isFalse();
        assertThat(marketing(disclosure, "use: Toimitus")).isFalse();
        assertThat(marketing(disclosure, "use: Markkinointi, bases: consent")).isFalse();
    }

    private static boolean marketing(String disclosure, String with) {
        return !Found.at("marketing-of-others-without-basis", disclosure.replace("%s", with))
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
}
