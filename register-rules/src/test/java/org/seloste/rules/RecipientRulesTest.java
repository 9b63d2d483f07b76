package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientRulesTest {

    @Test
    void processorsAreRecipientsToo() {
        assertThat(Found.at("recipients-not-stated", "name: Rekisteri")).containsExactly("disclosures");
        assertThat(Found.at("recipients-not-stated", "processors: none")).isEmpty();
        assertThat(Found.at("recipients-not-stated", "disclosures: {a: {text: Luovutus}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Rekisteri                                             | true",
                "disclosures: {a: {to: parties/bank}}                        | false",
                "disclosures: {a: {to: parties/importer, purposes: financing}} | false",
                "disclosures: {a: {to: parties/importer}}                    | true",
                "processors: {a: {by: bank}}                                 | false",
            })
    void financingHasAFinancierUnlessOneIsTold(String recipients, boolean isMissing) {
        assertThat(Found.at(
                        "usual-recipient-missing",
                        "parties: {bank: {}, importer: {}}\npurposes: [financing, orders]\n" + recipients))
                .isEqualTo(isMissing ? List.of("purposes/financing") : List.of());
    }

    @Test
    void aPurposeMayNameItsRecipientsItself() {
        String yaml = "parties: {importer: {}}\npurposes: {financing: {recipients: disclosures/a}}\n"
                + "disclosures: {a: {to: parties/importer, use: Rahoituksen markkinointi}}";

        assertThat(Found.at("usual-recipient-missing", yaml)).isEmpty();
        assertThat(Found.at("third-party-marketing-without-basis", yaml)).isEmpty();
        assertThat(against(
                        "disclosure-contradicts-promise",
                        yaml + "\npromises: {quiet: {not: disclose, purposes: financing}}"))
                .containsExactly("disclosures/a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "partner            | disclosures: {a: {to: parties/x}}  | true",
                "marketing-partner  | disclosures: {a: {to: parties/x}}  | true",
                "subcontractor      | processors: {a: {by: x}}           | true",
                "finance-company    | disclosures: {a: {to: parties/x}}  | false",
                "finance-company    | processors: {a: {by: x}}           | true",
                "authority          | processors: {a: {by: x}}           | false",
                "it-provider        | 'processors: {a: {by: y, sub-processors: {s: {by: x}}}}' | true",
                "partner            | name: Rekisteri                    | false",
            })
    void partnersAndProcessorsAreNamed(String kind, String use, boolean isNameless) {
        String yaml = "parties: {x: {is: " + kind + "%s}, y: {name: Toinen}}\n" + use;

        assertThat(Found.at("recipients-not-named", yaml.formatted("")))
                .isEqualTo(isNameless ? List.of("parties/x") : List.of());
        assertThat(Found.at("recipients-not-named", yaml.formatted(", name: Ensimmäinen")))
                .isEmpty();
    }

    @Test
    void aRecipientOfNoKnownKindIsNamedAndAnOpenListIsClosed() {
        assertThat(
                        Found.findings(
                                "recipients-not-named",
                                "fi",
                                "parties: {x: {text: Ulkopuoliset}}\ndisclosures: {a: {to: parties/x}}\nprocessors: {b: {by: x}}"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.against()).containsExactly("disclosures/a", "processors/b"));
        assertThat(Found.at("recipients-not-named", "disclosures: {more: true}\nprocessors: {more: muut}"))
                .containsExactly("disclosures", "processors");
        assertThat(Found.at("recipients-not-named", "disclosures: {more: none}\nprocessors: {more: none}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "role: unclear                              | name: Rekisteri                    | true",
                "'role: unclear, group-company: true'       | name: Rekisteri                    | false",
                "role: processor                            | disclosures: {a: {to: parties/x}}  | false",
                "is: partner                                | disclosures: {a: {to: parties/x}}  | true",
                "is: partner                                | 'disclosures: {a: {to: parties/x, role: processor}}' | false",
                "is: partner                                | processors: {a: {by: x}}           | false",
                "is: bank                                   | disclosures: {a: {to: parties/x}}  | false",
                "text: Muut                                 | disclosures: {a: {to: parties/x}}  | true",
            })
    void theRoleOfARecipientIsToldOrFollowsFromItsTrade(String party, String use, boolean isUnclear) {
        assertThat(Found.at("recipient-role-unclear", "parties: {x: {name: Yksi, " + party + "}}\n" + use))
                .isEqualTo(isUnclear ? List.of("parties/x") : List.of());
    }

    @Test
    void aPartyThatIsNamedNowhereStandsAgainstAListOfAuthoritiesAlone() {
        String yaml = "parties: {x: {name: Yksi, role: unclear}, police: {}, bank: {}}\n";

        assertThat(against("recipient-role-unclear", yaml + "disclosures: {a: {to: parties/police}}"))
                .containsExactly("disclosures/a");
        assertThat(against(
                        "recipient-role-unclear",
                        yaml + "disclosures: {a: {to: parties/police}, b: {to: parties/bank}}"))
                .isEmpty();
        assertThat(against("recipient-role-unclear", yaml + "disclosures: {a: {to: [parties/police, parties/x]}}"))
                .containsExactly("disclosures/a");
    }

    private static List<String> against(String rule, String yaml) {
        return Found.findings(rule, "fi", yaml).stream()
                .flatMap(finding -> finding.against().stream())
                .toList();
    }

    @Test
    void anAgreementThatIsDeniedIsAnErrorAndOneThatIsNotRecordedAWarning() {
        String yaml =
                "parties: {x: {name: Yksi}}\nprocessors: {a: {by: x, agreement: false}, b: {by: x}, c: {by: x, agreement: true}}";

        assertThat(Found.at("processor-without-agreement", yaml)).containsExactly("processors/a");
        assertThat(Found.at("processor-agreement-not-stated", yaml)).containsExactly("processors/b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "use: Markkinointi                                  | true",
                "for-own-marketing: true                            | true",
                "'for-own-marketing: true, purposes: newsletter'    | true",
                "'use: Markkinointi, purposes: newsletter'          | false",
                "'use: Markkinointi, when: with-explicit-consent'   | false",
                "'use: Markkinointi, when: unless-prohibited'       | true",
                "'use: Markkinointi, bases: consent'                | false",
                "'use: Markkinointi, bases: {text: Oma peruste}'    | true",
                "'use: Markkinointi, when: {text: lain salliessa, laws: 1050/2018}' | false",
                "use: Reklamaatioiden hoito                         | false",
                "text: Mainosten lähettäminen                       | true",
            })
    void marketingByOthersRestsOnABasisOfItsOwn(String disclosure, boolean isWrong) {
        assertThat(Found.at(
                        "third-party-marketing-without-basis",
                        "purposes: newsletter\nbases: legitimate-interests\ndisclosures: {a: {" + disclosure + "}}"))
                .isEqualTo(isWrong ? List.of("disclosures/a") : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disclosures: {a: {publication: always}}                         | disclosures/a",
                "disclosures: {a: {publication: unless-forbidden}}               | disclosures/a",
                "disclosures: {a: {publication: by-choice}}                      | ",
                "'disclosures: {a: {publication: always, bases: public-task}}'   | ",
                "'disclosures: {a: {publication: always, when: required-by-law}}' | ",
                "publicity: {a: {kind: published}}                               | publicity/a",
                "'publicity: {a: {kind: published, laws: 621/1999}}'             | ",
                "'publicity: {a: {kind: published, publication: by-choice}}'     | ",
                "publicity: {a: {kind: secret}}                                  | ",
            })
    void publishingRestsOnABasisOrALaw(String yaml, String place) {
        assertThat(Found.at("publication-without-basis", yaml)).isEqualTo(place == null ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fi: Vain markkinointi              | true",
                "en: Only our marketing staff       | true",
                "sv: Endast marknadsföringen        | true",
                "fi: Vain asiakaspalvelu            | false",
                "fi: Markkinointi ja asiakaspalvelu | false",
            })
    void onlyAnAccessForMarketingAloneContradictsMarketingByOthers(String access, boolean isContradiction) {
        String yaml = "stores: {file: {access: {" + access + "}}}\nparties: {partner: {}}\n";

        assertThat(Found.findings(
                        "access-contradicts-disclosure",
                        "fi, en, sv",
                        yaml + "disclosures: {a: {to: parties/partner, use: {fi: Markkinointi}}}"))
                .hasSize(isContradiction ? 1 : 0);
        assertThat(Found.findings(
                        "access-contradicts-disclosure",
                        "fi, en, sv",
                        yaml + "disclosures: {a: {to: parties/partner, use: {fi: Laskutus}}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "place: Esimerkkipuodin oma palvelin         | stores/customer-system/place",
                "place: Esimerkin palvelin                     | stores/customer-system/place",
                "place: Palvelin Suomessa                    | ",
                "'place: Esimerkkipuodin palvelin, by: host' | ",
                "by: host                                    | ",
                "by: below                                   | ",
                "by: other                                   | stores/customer-system/by",
            })
    void aStoreIsHeldByTheProcessorThatRunsItOrByOneBelowIt(String store, String place) {
        assertThat(Found.at(
                        "store-holder-contradiction",
                        "controllers: {shop: {name: Esimerkkipuoti Oy, short-name: Esimerkki}}\n"
                                + "parties: {host: {name: Yksi}, below: {name: Kaksi}, other: {name: Kolme}}\n"
                                + "processors: {a: {by: host, stores: customer-system, sub-processors: {s: {by: below}}}}\n"
                                + "stores: {customer-system: {" + store + "}}"))
                .isEqualTo(place == null ? List.of() : List.of(place));
    }
}
