package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataRulesTest {

    @Test
    void anEmptyHeadingIsThePlaceOfTheMissingCategories() {
        assertThat(Found.at("data-categories-missing", "name: Rekisteri")).containsExactly("data");
        assertThat(Found.at("data-categories-missing", "left-empty: categories"))
                .containsExactly("left-empty/categories");
        assertThat(Found.at("data-categories-missing", "left-empty: data")).containsExactly("left-empty/data");
        assertThat(Found.at("data-categories-missing", "data: {orders: {items: {order: {items: {more: true}}}}}"))
                .containsExactly("data/orders/items/order");
        assertThat(Found.at("data-categories-missing", "data: {orders: {items: {order: {}, more: true}}}"))
                .isEmpty();
        assertThat(Found.at("people-missing", "left-empty: people")).containsExactly("left-empty/people");
    }

    @Test
    void aListThatIsClosedOrSilentIsNotOpen() {
        assertThat(Found.at("data-list-open", "data: {orders: {items: {order: {}, more: muut tiedot}}}"))
                .containsExactly("data/orders");
        assertThat(Found.at("data-list-open", "data: {orders: {}, more: true}")).containsExactly("data");
        assertThat(Found.at("data-list-open", "data: {orders: {items: order}, more: none}"))
                .isEmpty();
        assertThat(Found.at("data-list-open", "data: {orders: {items: {more: true}}}"))
                .as("nothing is listed at all")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi: 'Nimi, osoite jne.'",
                "fi: 'Tietoja ovat mm. nimi'",
                "fi: Yhteystiedot kuten osoite",
                "fi: Nimi ja muut tarpeelliset tiedot",
                "en: 'Name, address, etc.'",
                "en: Details such as the address",
                "sv: 'Namn, adress osv.'",
                "sv: 'Uppgifter är bl.a. namn'"
            })
    void openEndedWordsAreRecognisedInThreeLanguages(String words) {
        String data = "data: {contact-details: {text: {" + words + "}%s}}";

        assertThat(Found.findings("open-ended-words", "fi, en, sv", data.formatted("")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence()).isPresent());
        assertThat(Found.findings(
                        "open-ended-words", "fi, en, sv", data.formatted(", items: {email-address: {}, more: true}")))
                .as("the list itself says that it is open")
                .isEmpty();
        assertThat(Found.findings("open-ended-words", "fi, en, sv", "purposes: {orders: {text: {" + words + "}}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "special-category-without-ground | health                                      | data/health",
                "special-category-without-ground | {notes: {text: Huomiot, special: health}}   | data/notes",
                "special-category-without-ground | {health: {items: [allergy, medication]}}    | data/health",
                "special-category-without-ground | {diet: {items: allergy}}                    | data/diet/items/allergy",
                "special-category-without-ground | {health: {grounds: explicit-consent}}       | ",
                "special-category-without-ground | {health: {grounds: id-consent}}             | data/health",
                "special-category-without-ground | {diet: {grounds: public-health, items: allergy}} | ",
                "special-category-without-ground | {health: {grounds: own-ground}}             | ",
                "special-category-without-ground | diet                                        | ",
                "special-category-without-ground | contact-details                             | ",
                "special-category-revealed       | diet                                        | data/diet",
                "special-category-revealed       | {notes: {text: Huomiot, may-reveal: religion}} | data/notes",
                "special-category-revealed       | {diet: {special: health}}                   | ",
                "special-category-revealed       | health                                      | ",
                "special-category-revealed       | {diet: {grounds: public-health}}            | ",
                "criminal-data-without-ground    | criminal-record                             | data/criminal-record",
                "criminal-data-without-ground    | {notes: {text: Huomiot, criminal: true}}    | data/notes",
                "criminal-data-without-ground    | {criminal-data: {grounds: official-control}} | ",
                "criminal-data-without-ground    | {criminal-data: {grounds: explicit-consent}} | data/criminal-data",
                "national-id-without-ground      | national-id                                 | data/national-id",
                "national-id-without-ground      | {code: {is: national-id, text: Tunnus}}     | data/code",
                "national-id-without-ground      | {identification: {grounds: id-credit, items: national-id}} | ",
                "national-id-without-ground      | foreign-id                                  | ",
            })
    void protectedDataNeedAGroundOfTheirKind(String rule, String data, String place) {
        assertThat(Found.at(rule, "terms: {grounds/own-ground: {is: public-health, text: oma peruste}}\ndata: " + data))
                .isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Test
    void theGroundMayStandOnThePurposesIfItStandsOnAllOfThem() {
        String yaml = "data: {identification: {items: {name: {}, health: {}}}}\n"
                + "purposes: {orders: {data: identification%s}, delivery: {data: identification/health%s},"
                + " newsletter: {data: identification/name}}\n";
        String rule = "special-category-without-ground";

        assertThat(Found.at(rule, yaml.formatted(", grounds: public-health", ", grounds: public-health")))
                .isEmpty();
        assertThat(Found.at(
                        rule,
                        yaml.formatted(
                                ", grounds: public-health", ", bases: {basis: consent, consent: {explicit: true}}")))
                .as("explicit consent is itself a condition of Article 9(2)")
                .isEmpty();
        assertThat(Found.findings(rule, "fi", yaml.formatted(", grounds: public-health", ", bases: {basis: consent}")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("data/identification/items/health");
                    assertThat(finding.against()).containsExactly("purposes/delivery");
                });
        assertThat(Found.findings(rule, "fi", yaml.formatted("", "")).get(0).against())
                .containsExactly("purposes/orders", "purposes/delivery");
    }

    @Test
    void aCategoryThatNamesItsPurposeTakesItsGround() {
        assertThat(Found.at(
                        "special-category-without-ground",
                        "data: {health: {purposes: care}}\npurposes: {care: {text: Hoito, grounds: public-health}}"))
                .isEmpty();
        assertThat(Found.at(
                        "national-id-without-ground",
                        "data: national-id\npurposes: {care: {text: Hoito, data: national-id,"
                                + " bases: {basis: consent, consent: {explicit: true}}}}"))
                .as("explicit consent is no ground of section 29")
                .containsExactly("data/national-id");
    }

    @Test
    void dataThatAreNotCollectedNeedNoGround() {
        assertThat(Found.at("special-category-without-ground", "not-collected: {data: health}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call-recording       | recordings: {a: {kind: calls}}",
                "credit-information   | purposes: credit-decision",
                "debt-collection      | purposes: debt-collection",
                "credit               | sources: credit-information-register",
                "credit               | sources: {a: {text: Muut, from: parties/agency}}",
                "credit               | disclosures: {a: {text: Laina, when: credit-application}}",
                "ip-address           | sources: cookies",
                "pages-visited        | cookies: {a: {text: Tilasto}}",
                "segment              | profiling: {a: {text: Ryhmät}}",
            })
    void whatIsMentionedElsewhereStandsInTheListOrIsTiedToIt(String data, String mention) {
        String yaml = "parties: {agency: {is: credit-agency, name: Luotto}}\n" + mention + "\n";
        String tied = yaml.replace("{a: {", "{a: {data: contact-details, ");

        assertThat(Found.at("data-mentioned-elsewhere", yaml + "data: contact-details"))
                .hasSize(1);
        assertThat(Found.at("data-mentioned-elsewhere", yaml + "data: [contact-details, " + data + "]"))
                .isEmpty();
        if (mention.contains("{a: {")) {
            assertThat(Found.at("data-mentioned-elsewhere", tied + "data: contact-details"))
                    .isEmpty();
        }
        assertThat(Found.at("data-mentioned-elsewhere", yaml)).isEmpty();
    }

    @Test
    void severalMentionsOfOneKindAreOneFinding() {
        assertThat(Found.findings(
                        "data-mentioned-elsewhere",
                        "fi",
                        "data: contact-details\npurposes: [solvency, financing]\nrecordings: {door: {kind: camera}}"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("purposes/solvency");
                    assertThat(finding.against()).containsExactly("purposes/financing");
                    assertThat(finding.toString()).endsWith("credit and financing data.");
                });
    }

    @Test
    void dataAreUsedWhenAPurposeNamesThemOrPartOfThem() {
        String yaml = "data: {orders: {items: [order, return]}, location: {%s}, billing: {items: invoice}}\n"
                + "purposes: {orders: {data: [orders/order, billing]}, statistics: {data: orders/order}}\n";

        assertThat(Found.at("data-without-purpose", yaml.formatted("")))
                .containsExactly("data/orders/items/return", "data/location");
        assertThat(Found.at("data-without-purpose", yaml.formatted("purposes: statistics")))
                .containsExactly("data/orders/items/return");
        assertThat(Found.at(
                        "data-without-purpose",
                        "data: {location: {items: gps-position}}\npurposes: {orders: {data: orders}}\n"
                                .replace("data: {location", "data: {orders: {}, location")))
                .as("the category alone, and not its items too")
                .containsExactly("data/location");
    }

    @Test
    void whereMostPurposesNameNoDataNothingIsSaidOfEachCategory() {
        String yaml = "data: [orders, location]\npurposes: {orders: {data: orders}, statistics: {}%s}\n";

        assertThat(Found.at("data-without-purpose", yaml.formatted(""))).containsExactly("data/location");
        assertThat(Found.at("data-without-purpose", yaml.formatted(", delivery: {}")))
                .isEmpty();
        assertThat(Found.at("data-without-purpose", "data: location")).isEmpty();
    }

    @Test
    void anIdentityCodeIsFoundAndNeverRepeated() {
        assertThat(Found.findings("identity-code-in-text", "fi", "note: Tunnus 131052-308T on esimerkki."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("note");
                    assertThat(finding.evidence()).contains("Tunnus ******-**** on esimerkki.");
                    assertThat(finding.toString()).doesNotContain("308T");
                });
        assertThat(Found.at("identity-code-in-text", "note: Tunnus 131052-308U on väärä."))
                .isEmpty();
    }

    @Test
    void anonymousIsSaidOfAudiencesAndNotOfErasure() {
        String rule = "anonymous-claim";

        assertThat(Found.at(rule, "purposes: {targeted-advertising: {detail: Anonyymit yleisöt}}"))
                .containsExactly("purposes/targeted-advertising");
        assertThat(Found.at(rule, "purposes: {profiling: {detail: Anonyymit yleisöt}}"))
                .containsExactly("purposes/profiling");
        assertThat(Found.at(rule, "purposes: {marketing: {detail: Tiedot anonymisoidaan}}"))
                .isEmpty();
        assertThat(Found.at(rule, "purposes: {statistics: {detail: Anonyymi tilasto}}"))
                .isEmpty();
        assertThat(Found.at(rule, "cookies: {a: {use: Anonyymi tilasto}}")).containsExactly("cookies/a");
        assertThat(Found.at(rule, "profiling: {a: {text: Anonyymit ryhmät}}")).containsExactly("profiling/a");
        assertThat(Found.findings(rule, "sv", "cookies: {a: {use: anonyma målgrupper}}"))
                .hasSize(1);
    }
}
