package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRulesTest {

    @Test
    void dataFromOthersNeedASourceThatGivesThem() {
        String yaml = "data: {orders: {origin: third-party%s}, location: {origin: given}}\nsources: {%s}\n";

        assertThat(Found.at("sources-missing", yaml.formatted("", "use-of-services: {}")))
                .containsExactly("data/orders");
        assertThat(Found.at("sources-missing", yaml.formatted("", "partner: {data: orders}")))
                .isEmpty();
        assertThat(Found.at("sources-missing", yaml.formatted("", "partner: {}")))
                .isEmpty();
        assertThat(Found.at("sources-missing", yaml.formatted("", "partner: {data: location}")))
                .containsExactly("data/orders");
        assertThat(Found.at("sources-missing", yaml.formatted("", "data-subject: {}")))
                .containsExactly("data/orders");
        assertThat(Found.at("sources-missing", yaml.formatted(", sources: data-subject", "data-subject: {}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: credit-information-register                          | true",
                "sources: {a: {text: Muut, from: parties/agency}}              | true",
                "sources: {data-subject: {data: ability}}                      | true",
                "sources: {data-subject: {data: contact-details}}              | false",
                "sources: address-service                                      | false",
                "name: Rekisteri                                               | false",
            })
    void whoJudgesTheAbilityToPayTellsFromWhat(String source, boolean isTold) {
        String yaml = "purposes: solvency\nautomated-decisions: {a: {purposes: solvency}, b: {text: Muu}}\n"
                + "parties: {agency: {is: credit-agency, name: Luotto}}\n"
                + "data: {ability: {is: ability-to-pay, text: Maksukyky}, contact-details: {}}\n";

        List<Finding> found = Found.findings("sources-missing", "fi", yaml + source);
        assertThat(found.isEmpty()).isEqualTo(isTold);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.path()).isEqualTo("purposes/solvency");
            assertThat(finding.against()).containsExactly("automated-decisions/a");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "address-service: {for: update}                       | data/orders",
                "address-service: {}                                  | data/orders",
                "address-service: {for: verify}                       | ",
                "address-service: {data: location, for: update}       | ",
                "guardian: {for: collect}                             | ",
                "use-of-services: {for: collect}                      | ",
                "'shop: {text: Kauppa, from: parties/shop}'           | data/orders",
                "'data-subject: {data: orders}, address-service: {}'  | sources/data-subject",
                "'data-subject: {data: location}, address-service: {}' | data/orders",
            })
    void dataThatOnlyThePersonGivesComeFromNobodyElse(String sources, String place) {
        assertThat(Found.at(
                        "source-contradiction",
                        "parties: {shop: {name: Kauppa}}\n"
                                + "data: {orders: {origin: given}, location: {origin: [given, third-party]}}\nsources: {"
                                + sources + "}"))
                .isEqualTo(place == null ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "third-party: {}                                | true",
                "data-seller: {from: parties/seller}            | true",
                "partner: {from: parties/named}                 | false",
                "partner: {from: parties/traficom}              | false",
                "third-party: {from: people/customer}           | false",
                "'partner: {from: [parties/seller, parties/named]}' | false",
                "address-service: {}                            | false",
                "data-subject: {}                               | false",
            })
    void aSourceIsToldApartByItsNameOrItsKind(String source, boolean isGeneric) {
        String yaml = "people: customer\nparties: {seller: {is: data-seller}, named: {name: Kumppani}, traficom: {}}\n";

        assertThat(Found.at("source-generic", yaml + "sources: {" + source + "}"))
                .hasSize(isGeneric ? 1 : 0);
        assertThat(Found.at("source-generic", "sources: {address-service: {}, more: muut rekisterit}"))
                .containsExactly("sources");
    }

    @Test
    void whatMostSourcesLeaveUnsaidIsOneFinding() {
        assertThat(Found.at("source-accessibility-not-stated", "sources: [address-service, partner, data-subject]"))
                .containsExactly("sources");
        assertThat(Found.at(
                        "source-accessibility-not-stated",
                        "sources: {address-service: {public: false}, partner: {}, authority: {public: true}}"))
                .containsExactly("sources/partner");
        assertThat(Found.at(
                        "source-accessibility-not-stated", "sources: {address-service: {public: false}, partner: {}}"))
                .containsExactly("sources/partner");
        assertThat(Found.at("source-accessibility-not-stated", "sources: [trade-register, data-subject]"))
                .isEmpty();
        assertThat(Found.at("source-accessibility-not-stated", "sources: social-media"))
                .as("which is public only in part")
                .containsExactly("sources/social-media");
    }

    @Test
    void whetherDataMustBeGivenIsAskedOfWhatPeopleGive() {
        String rule = "provision-not-stated";

        assertThat(Found.at(rule, "sources: data-subject")).containsExactly("data");
        assertThat(Found.at(rule, "people: customer\nsources: {a: {text: Asiakas, from: people/customer}}"))
                .containsExactly("data");
        assertThat(Found.at(rule, "sources: address-service\ndata: orders")).isEmpty();
        assertThat(Found.at(rule, "left-empty: provision\nsources: data-subject"))
                .containsExactly("left-empty/provision");
        assertThat(Found.at(rule, "data: {orders: {origin: observed}}\nsources: use-of-services"))
                .isEmpty();
        assertThat(Found.at(rule, "sources: {data-subject: {provision: voluntary}}"))
                .isEmpty();
    }

    @Test
    void onceItIsStatedOfSomeDataItIsMissingFromTheOthers() {
        String yaml = "data: {orders: {provision: voluntary, origin: given}, location: {origin: given},"
                + " account: {origin: given, items: {username: {provision: voluntary}, password: {%s}}},"
                + " messages: {}, billing: {origin: observed}}\nsources: {data-subject: {data: [messages%s]%s}}";

        assertThat(Found.at("provision-not-stated", yaml.formatted("", "", "")))
                .containsExactly("data/location", "data/account", "data/messages");
        assertThat(Found.at("provision-not-stated", yaml.formatted("provision: voluntary", "", "")))
                .containsExactly("data/location", "data/messages");
        assertThat(Found.at(
                        "provision-not-stated",
                        yaml.formatted("provision: voluntary", ", location", ", provision: voluntary")))
                .isEmpty();
    }

    @Test
    void aDutyToGiveDataHasItsConsequence() {
        String rule = "provision-consequence-missing";

        assertThat(Found.at(rule, "data: {orders: {provision: statutory, items: {order: {provision: contractual}}}}"))
                .containsExactly("data/orders", "data/orders/items/order");
        assertThat(
                        Found.at(
                                rule,
                                "data: {orders: {provision: statutory, otherwise: Et voi tilata., items: {order: {provision: contractual}}}}"))
                .isEmpty();
        assertThat(Found.at(rule, "data: {orders: {provision: voluntary}}")).isEmpty();
        assertThat(Found.at(rule, "sources: {data-subject: {provision: statutory}}"))
                .containsExactly("sources/data-subject");
        assertThat(Found.at(rule, "sources: {data-subject: {provision: statutory, otherwise: Et voi tilata.}}"))
                .isEmpty();
        assertThat(Found.at(rule, "sources: {data-subject: {provision: voluntary}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 month, false",
        "31 days, false",
        "4 weeks, false",
        "744 hours, false",
        "745 hours, true",
        "32 days, true",
        "5 weeks, true",
        "1 month 1 day, true",
        "2 months, true",
        "1 year, true"
    })
    void aMonthIsTheLongestTimeInWhichPeopleAreTold(String span, boolean isLate) {
        assertThat(Found.at("informed-too-late", "sources: {partner: {informed-within: " + span + "}}"))
                .isEqualTo(isLate ? List.of("sources/partner/informed-within") : List.of());
        assertThat(Found.at("informed-too-late", "sources: {data-subject: {informed-within: " + span + "}}"))
                .isEmpty();
    }

    @Test
    void whereALawLaysDownTheObtainingNoTimeIsAskedFor() {
        assertThat(Found.at("informing-time-not-stated", "sources: [partner, address-service]"))
                .containsExactly("sources");
        assertThat(Found.at(
                        "informing-time-not-stated",
                        "sources: {partner: {informed-within: 1 month}, address-service: {}}"))
                .containsExactly("sources/address-service");
        assertThat(Found.at("informing-time-not-stated", "sources: {authority: {laws: 661/2009}, data-subject: {}}"))
                .isEmpty();
    }
}
