package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contradicts a promise, and what its exceptions and limits leave untouched. */
class PromisesTest {

    private static final String PARTIES = "parties: {importer: {}, finance-company: {}}\n"
            + "purposes: [orders, delivery, direct-marketing]\n"
            + "data: {billing: {items: invoice}, location: {}}\n"
            + "people: [customer, subscriber]\n"
            + "terms: {conditions/court-order: {is: required-by-law, text: tuomioistuimen määräyksestä}}\n";

    private static List<String> against(String rule, String yaml) {
        return Found.findings(rule, "fi", PARTIES + yaml).stream()
                .flatMap(finding -> finding.against().stream())
                .toList();
    }

    private static List<String> disclosures(String promise, String disclosure) {
        return against(
                "disclosure-contradicts-promise",
                "promises: {quiet: {not: disclose, " + promise + "}}\ndisclosures: {one: {" + disclosure + "}}\n");
    }

    @Test
    void theExceptionThatIsNamedIsHonouredAndWhatComesBesideItIsFound() {
        String promise = "promises: {quiet: {not: disclose, except: disclosures/warranty}}\n";
        String warranty = "warranty: {to: parties/importer}";

        assertThat(Found.at("disclosure-contradicts-promise", PARTIES + promise + "disclosures: {" + warranty + "}"))
                .isEmpty();
        assertThat(against(
                        "disclosure-contradicts-promise",
                        promise + "disclosures: {" + warranty + ", loans: {to: parties/finance-company}}"))
                .containsExactly("disclosures/loans");
        assertThat(Found.at(
                        "disclosure-contradicts-promise",
                        PARTIES + promise + "disclosures: {" + warranty + ", loans: {to: parties/finance-company}}"))
                .containsExactly("promises/quiet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parties/importer     | to: parties/importer",
                "parties/importer     | to: [parties/importer], purposes: orders",
                "purposes/delivery    | to: parties/importer, purposes: delivery",
                "data/billing         | to: parties/importer, data: billing/invoice",
                "with-consent         | to: parties/importer, when: with-explicit-consent",
                "required-by-law      | to: parties/importer, when: court-order",
                "required-by-law      | to: parties/importer, when: [as-needed, required-by-law]",
                "{text: muissa tapauksissa} | to: parties/importer",
            })
    void anExceptionForTheRecipientThePurposeTheDataOrTheConditionIsHonoured(String exception, String disclosure) {
        assertThat(disclosures("except: " + exception, disclosure)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parties/importer     | to: [parties/importer, parties/finance-company]",
                "parties/importer     | text: Muut luovutukset",
                "purposes/delivery    | to: parties/importer, purposes: [delivery, orders]",
                "purposes/delivery    | to: parties/importer",
                "data/billing/invoice | to: parties/importer, data: billing",
                "data/billing         | to: parties/importer, data: [billing, location]",
                "with-explicit-consent | to: parties/importer, when: with-consent",
                "required-by-law      | to: parties/importer, when: {text: lain niin vaatiessa}",
            })
    void anExceptionForPartOfADisclosureDoesNotCoverTheRest(String exception, String disclosure) {
        assertThat(disclosures("except: " + exception, disclosure)).containsExactly("disclosures/one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: parties/importer        | to: parties/finance-company",
                "purposes: direct-marketing  | to: parties/importer",
                "purposes: direct-marketing  | to: parties/importer, purposes: orders",
                "purposes: direct-marketing  | purposes: orders, publication: always",
                "data: billing               | to: parties/importer, data: location",
                "people: subscriber          | to: parties/importer, people: customer",
                "frequency: regular          | to: parties/importer",
                "frequency: regular          | to: parties/importer, frequency: occasional",
                "strength: never             | to: data-subject",
                "strength: never             | to: registers/other",
            })
    void aPromiseReachesNoFurtherThanItsLimits(String promise, String disclosure) {
        assertThat(against(
                        "disclosure-contradicts-promise",
                        "registers: {other: Toinen rekisteri}\npromises: {quiet: {not: disclose, " + promise
                                + "}}\ndisclosures: {one: {" + disclosure + "}}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: parties/importer        | to: [parties/finance-company, parties/importer]",
                "purposes: direct-marketing  | to: parties/importer, purposes: [orders, direct-marketing]",
                "purposes: direct-marketing  | publication: always",
                "data: billing               | to: parties/importer, data: billing/invoice",
                "data: billing/invoice       | to: parties/importer, data: billing",
                "data: billing               | to: parties/importer",
                "people: subscriber          | to: parties/importer",
                "people: subscriber          | to: parties/importer, people: [customer, subscriber]",
                "frequency: regular          | to: parties/importer, frequency: regular",
                "strength: as-a-rule         | to: parties/importer",
                "strength: never             | to: [data-subject, parties/importer]",
            })
    void withinItsLimitsAPromiseIsContradicted(String promise, String disclosure) {
        assertThat(disclosures(promise, disclosure)).containsExactly("disclosures/one");
    }

    @Test
    void aPromiseOnCertainCookiesSaysNothingOfDisclosures() {
        assertThat(against(
                        "disclosure-contradicts-promise",
                        "cookies: {visits: {text: Tilasto}}\npromises: {quiet: {not: disclose, cookies: visits}}\n"
                                + "disclosures: {one: {to: parties/importer}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: parties/importer | to: parties/finance-company           | disclosures/one",
                "to: parties/importer | to: parties/importer                  | ",
                "to: parties/importer | publication: always                   | disclosures/one",
                "purposes: delivery   | to: parties/importer, purposes: orders | disclosures/one",
                "purposes: delivery   | to: parties/importer, purposes: delivery | ",
                "purposes: delivery   | to: parties/importer                  | ",
                "data: billing        | to: parties/importer, data: location  | disclosures/one",
                "data: billing        | to: parties/importer, data: billing/invoice | ",
                "people: customer     | to: parties/importer, people: subscriber | disclosures/one",
                "strength: never      | to: parties/importer                  | ",
            })
    void whatIsDoneOnlySoIsContradictedByWhatLiesOutside(String promise, String disclosure, String contradiction) {
        List<String> found = against(
                "disclosure-contradicts-promise",
                "promises: {quiet: {only: disclose, " + promise + "}}\ndisclosures: {one: {" + disclosure + "}}\n");

        assertThat(found).isEqualTo(contradiction == null ? List.of() : List.of(contradiction));
    }

    @Test
    void aPromiseOnTheMarketingOfOthersIsBrokenByMarketingAlone() {
        String promise = "promises: {quiet: {not: disclose, for: others-marketing}}\n";

        assertThat(Found.at(
                        "disclosure-contradicts-promise",
                        PARTIES + promise + "disclosures: {one: {to: parties/importer}}"))
                .isEmpty();
        assertThat(against(
                        "marketing-disclosure-contradiction", promise + "disclosures: {one: {to: parties/importer}}"))
                .isEmpty();
        assertThat(against(
                        "marketing-disclosure-contradiction",
                        promise + "disclosures: {one: {to: parties/importer, use: Reklamaatioiden käsittely}}"))
                .isEmpty();
        for (String marketing : List.of(
                "for-own-marketing: true",
                "use: Markkinointi",
                "text: Luovutus mainontaa varten",
                "use: {sv: Riktad marknadsföring}",
                "use: {en: Advertising of cars}",
                "purposes: direct-marketing")) {
            assertThat(against(
                            "marketing-disclosure-contradiction",
                            promise + "disclosures: {one: {to: parties/importer, " + marketing + "}}"))
                    .as(marketing)
                    .containsExactly("disclosures/one");
        }
    }

    @Test
    void aPromiseAgainstSaleSaysNothingOfMarketing() {
        assertThat(against(
                        "marketing-disclosure-contradiction",
                        "promises: {quiet: {not: disclose, for: sale}}\n"
                                + "disclosures: {one: {to: parties/importer, for-own-marketing: true}}"))
                .isEmpty();
        assertThat(against(
                        "marketing-disclosure-contradiction",
                        "promises: {quiet: {not: disclose, for: others-purposes}}\n"
                                + "disclosures: {one: {to: parties/importer, for-own-marketing: true}}"))
                .containsExactly("disclosures/one");
        assertThat(against(
                        "marketing-disclosure-contradiction",
                        "promises: {quiet: {not: disclose, for: others-marketing, except: parties/importer}}\n"
                                + "disclosures: {one: {to: parties/importer, for-own-marketing: true}}"))
                .isEmpty();
    }

    @Test
    void useByTheControllerAloneIsContradictedByProcessorsAndByPublishing() {
        assertThat(against(
                        "use-contradicts-promise",
                        "promises: {ours: {only: use, to: controller, except: processors/books}}\n"
                                + "processors: {books: {by: importer}, letters: {by: finance-company}}\n"
                                + "disclosures: {list: {publication: always}, unknown: {text: Muut}}"))
                .containsExactly("processors/letters", "disclosures/list");
    }

    @Test
    void aPromiseOfOnePurposeCoversWhatItConsistsOfAndWhatNobodyKnows() {
        String promise = "promises: {ours: {only: use, purposes: customer-relationship}}\n";
        String purposes =
                "purposes: {customer-relationship: {}, orders: {}, invoicing: {}, upkeep: {text: Rekisterin ylläpito}, %s: {}}\n";

        assertThat(use(promise + purposes.formatted("statistics"))).containsExactly("purposes/statistics");
        assertThat(use(promise + purposes.formatted("customer-support"))).isEmpty();
        assertThat(use("promises: {ours: {only: use, purposes: orders}}\npurposes: [orders, invoicing]\n"))
                .containsExactly("purposes/invoicing");
        assertThat(use("promises: {ours: {only: use, purposes: marketing}}\npurposes: [marketing, newsletter]\n"))
                .as("what is narrower is covered")
                .isEmpty();
    }

    private static List<String> use(String yaml) {
        return Found.findings("use-contradicts-promise", "fi", yaml).stream()
                .flatMap(finding -> finding.against().stream())
                .toList();
    }

    @Test
    void aPromiseNotToUseTheDataOfSomeIsNoContradictionOfAUseOfThoseOfMore() {
        String purposes = "people: [customer, subscriber]\npurposes: {statistics: {%s}}\n"
                + "promises: {ours: {not: use, purposes: statistics, people: subscriber}}\n";

        assertThat(use(purposes.formatted("people: [customer, subscriber]"))).isEmpty();
        assertThat(use(purposes.formatted(""))).isEmpty();
        assertThat(use(purposes.formatted("people: subscriber"))).containsExactly("purposes/statistics");
        assertThat(use("purposes: statistics\npromises: {ours: {not: use, purposes: statistics}}\n"))
                .containsExactly("purposes/statistics");
        assertThat(use("data: [location, billing]\npurposes: {statistics: {data: [location, billing]}}\n"
                        + "promises: {ours: {not: use, purposes: statistics, data: location}}\n"))
                .isEmpty();
    }

    @Test
    void cookieDataAmongCustomerDataAreCombined() {
        String yaml =
                "data: {orders: {items: {purchase: {}, clicks: {is: pages-visited, text: Klikit}}}, location: {items: visit-time},"
                        + " cookies-and-browsing: {items: pages-visited}}\n"
                        + "promises: {apart: {not: combine, data: cookies-and-browsing, with: [data/orders, data/cookies-and-browsing]%s}}\n";

        assertThat(combined(yaml.formatted(""))).containsExactly("data/orders/items/clicks");
        assertThat(combined(yaml.formatted(", except: data/location"))).hasSize(1);
        assertThat(combined(yaml.formatted(", except: data/orders"))).isEmpty();
        assertThat(combined(yaml.formatted(", except: {text: eräissä tapauksissa}")))
                .isEmpty();
    }

    @Test
    void whatHoldsSeveralItemsOfTheKindIsNamedOnce() {
        assertThat(combined(
                        "data: {orders: {items: {technical: {is: technical-data, text: Tekniset, items: ip-address}}},"
                                + " cookies-and-browsing: {}}\n"
                                + "promises: {apart: {not: combine, data: cookies-and-browsing, with: data/orders}}\n"))
                .containsExactly("data/orders/items/technical");
    }

    private static List<String> combined(String yaml) {
        return Found.findings("combining-contradicts-promise", "fi", yaml).stream()
                .flatMap(finding -> finding.against().stream())
                .toList();
    }

    @Test
    void cookiesFromWhichTheRegisterGetsItsDataAreNotKeptApart() {
        String cookies = "cookies: {visits: {text: Tilasto}}\n";
        String promise = "promises: {apart: {not: combine, with: cookies/visits%s}}\n";

        assertThat(combined(cookies + promise.formatted("") + "sources: {social-media: {}, use-of-services: {}}"))
                .containsExactly("sources/social-media");
        assertThat(combined(cookies + promise.formatted("") + "sources: {tool: {text: Työkalu, from: cookies/visits}}"))
                .containsExactly("sources/tool");
        assertThat(combined(cookies + promise.formatted(", except: sources/social-media") + "sources: social-media"))
                .isEmpty();
        assertThat(combined(
                        cookies + "promises: {apart: {only: combine, with: cookies/visits}}\nsources: social-media"))
                .isEmpty();
    }

    @Test
    void sourcesThatAreCombinedContradictThePromiseNotTo() {
        String promise = "promises: {apart: {not: combine, with: sources/authority}}\n";

        assertThat(combined(promise + "sources: {authority: {for: combine}}")).containsExactly("sources/authority");
        assertThat(combined(promise + "sources: {authority: {for: update}}")).isEmpty();
        assertThat(combined(promise + "sources: {authority: {}, data-subject: {combined-with: sources/authority}}"))
                .containsExactly("sources/data-subject");
    }

    @Test
    void identifyingIsRecognisedInThreeLanguagesAndOnlyForThoseToWhomThePromiseIsMade() {
        String promise = "people: [website-visitor, customer]\nparties: {importer: {}}\n"
                + "promises: {unknown: {not: identify, people: website-visitor}}\n";
        String disclosure = "disclosures: {one: {to: parties/importer, people: %s, use: {%s}}}\n";

        for (String words : List.of(
                "fi: kävijöiden tunnistaminen",
                "fi: kävijän yksilöimiseen",
                "en: to identify visitors",
                "sv: att identifiera besökare",
                "sv: identifiering av besökare")) {
            assertThat(identified(promise + disclosure.formatted("website-visitor", words)))
                    .as(words)
                    .containsExactly("disclosures/one");
        }
        for (String words : List.of("fi: tunnistetiedot", "en: identification data", "sv: identifieringsuppgifter")) {
            assertThat(identified(promise + disclosure.formatted("website-visitor", words)))
                    .as(words)
                    .isEmpty();
        }
        assertThat(identified(promise + disclosure.formatted("customer", "fi: asiakkaan tunnistaminen")))
                .isEmpty();
    }

    @Test
    void aCookieThatIdentifiesContradictsThePromiseNotTo() {
        String cookies = "cookies: {visits: {text: Tilasto, identified: %s}, shop: {text: Kauppa, identified: true}}\n";

        assertThat(identified(cookies.formatted("true") + "promises: {unknown: {not: identify, cookies: visits}}"))
                .containsExactly("cookies/visits/identified");
        assertThat(identified(cookies.formatted("false") + "promises: {unknown: {not: identify, cookies: visits}}"))
                .isEmpty();
        assertThat(identified(cookies.formatted("false") + "promises: {unknown: {not: identify}}"))
                .containsExactly("cookies/shop/identified");
    }

    private static List<String> identified(String yaml) {
        return Found.findings("identification-contradicts-promise", "fi, en, sv", yaml).stream()
                .flatMap(finding -> finding.against().stream())
                .toList();
    }

    @Test
    void publishingProfilingAndDecidingContradictThePromisesNotTo() {
        assertThat(against(
                        "practice-contradicts-promise",
                        "promises: {quiet: {not: publish}}\n"
                                + "publicity: {list: {kind: published, text: Luettelo}, secret: {kind: secret, text: Salainen}}\n"
                                + "disclosures: {book: {publication: always}, other: {to: parties/importer}}"))
                .containsExactly("disclosures/book", "publicity/list");
        assertThat(against(
                        "practice-contradicts-promise",
                        "promises: {quiet: {not: profile, people: customer}}\n"
                                + "profiling: {groups: {text: Ryhmät}, others: {text: Tilaajat, people: subscriber}}"))
                .containsExactly("profiling/groups");
        assertThat(against(
                        "practice-contradicts-promise",
                        "promises: {quiet: {not: decide}}\nautomated-decisions: {credit: {text: Luotto}}"))
                .containsExactly("automated-decisions/credit");
        assertThat(against(
                        "practice-contradicts-promise",
                        "promises: {quiet: {not: decide}}\nprofiling: {groups: {text: Ryhmät}}"))
                .isEmpty();
    }
}
