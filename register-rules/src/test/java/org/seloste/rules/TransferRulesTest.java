package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.text.Language;
import org.seloste.rules.lint.LintContext;

class TransferRulesTest {

    private static List<Finding> on(String date, String rule, String yaml) {
        return Linter.with(LintContext.on(LocalDate.parse(date)))
                .asking(List.of(Rules.find(rule).orElseThrow()))
                .lint(Examples.register(yaml))
                .findings();
    }

    @ParameterizedTest
    @CsvSource({
        "GB, 2025-12-27, true",
        "GB, 2025-12-28, true",
        "GB, 2031-12-27, true",
        "GB, 2031-12-28, false",
        "GB, 2021-06-27, false",
        "BR, 2026-01-25, false",
        "BR, 2026-01-26, true",
        "US, 2020-07-15, true",
        "US, 2020-07-16, false",
        "US, 2023-07-10, true",
        "IN, 2026-11-22, false",
        "SE, 2026-11-22, true",
        "GL, 2026-11-22, true"
    })
    void anAdequacyDecisionCarriesATransferOnlyWhileItIsInForce(String country, String date, boolean carries) {
        String transfer = "transfers: {support: {countries: " + country + ", mechanisms: adequacy}}";

        assertThat(on(date, "adequacy-not-in-force", transfer).isEmpty()).isEqualTo(carries);
    }

    @Test
    void theStatementThatADecisionExistsIsJudgedLikeTheMechanism() {
        assertThat(Found.at("adequacy-not-in-force", "transfers: {support: {countries: [CH, IN], adequacy: true}}"))
                .containsExactly("transfers/support");
        assertThat(Found.said(
                        "adequacy-not-in-force", "en", "transfers: {support: {countries: [CH, IN], adequacy: true}}"))
                .endsWith("none is in force: IN.");
        assertThat(Found.at("adequacy-not-in-force", "transfers: {support: {countries: IN, adequacy: false}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2016/1250, true", "2000/520, true", "2023/1795, false", "2021/914, false"})
    void aVoidDecisionThatIsNamedIsFoundThoughAnotherIsInForce(String decision, boolean isWrong) {
        assertThat(Found.at(
                                "adequacy-not-in-force",
                                "transfers: {support: {countries: US, mechanisms: {is: adequacy, decision: " + decision
                                        + "}}}")
                        .isEmpty())
                .isEqualTo(!isWrong);
    }

    @Test
    void anInternationalOrganisationIsKnownByItsNameOrItsLetters() {
        String transfer = "transfers: {patents: {organisation: %s, mechanisms: adequacy}}";

        assertThat(on("2026-11-22", "adequacy-not-in-force", transfer.formatted("European Patent Organisation")))
                .isEmpty();
        assertThat(on("2026-11-22", "adequacy-not-in-force", transfer.formatted("EPO")))
                .isEmpty();
        assertThat(on("2026-11-22", "adequacy-not-in-force", transfer.formatted("{en: European Patent Organisation}")))
                .isEmpty();
        assertThat(on("2025-07-17", "adequacy-not-in-force", transfer.formatted("EPO")))
                .hasSize(1);
        assertThat(on("2026-11-22", "adequacy-not-in-force", transfer.formatted("Example Organisation")))
                .hasSize(1);
    }

    @Test
    void aDecisionForSomeRecipientsNeedsEveryRecipientToBeOneOfThem() {
        String yaml = "parties: {one: {name: One, certifications: us-dpf-certified}, two: {name: Two}}\n"
                + "transfers: {support: {to: %s, countries: US, mechanisms: adequacy}}";

        assertThat(Found.at("adequacy-condition-not-met", yaml.formatted("one")))
                .isEmpty();
        assertThat(Found.at("adequacy-condition-not-met", yaml.formatted("[one, two]")))
                .containsExactly("transfers/support");
        assertThat(Found.at("adequacy-condition-not-met", "transfers: {a: {countries: US, adequacy: true}}"))
                .containsExactly("transfers/a");
        assertThat(Found.at("adequacy-condition-not-met", "transfers: {a: {countries: CH, adequacy: true}}"))
                .isEmpty();
        assertThat(Found.at("adequacy-condition-not-met", "transfers: {a: {countries: US, mechanisms: scc}}"))
                .isEmpty();
        assertThat(Found.findings("adequacy-condition-not-met", "fi", yaml.formatted("two"))
                        .get(0)
                        .message(Language.FINNISH))
                .contains("Data Privacy Framework");
    }

    @Test
    void aDecisionInForceIsOverlookedOnlyWhereItCoversEveryRecipient() {
        assertThat(Found.at("adequacy-overlooked", "transfers: {a: {countries: CH, adequacy: false}}"))
                .containsExactly("transfers/a/adequacy");
        assertThat(Found.at("adequacy-overlooked", "transfers: {a: {countries: CH, adequacy: true}}"))
                .isEmpty();
        assertThat(Found.at("adequacy-overlooked", "transfers: {a: {countries: [US, IN], adequacy: false}}"))
                .isEmpty();
    }

    @Test
    void whetherThereIsADecisionIsToldByTheMechanismOrBesideIt() {
        String transfer = "transfers: {a: {countries: CH, %s}}";

        assertThat(Found.at("adequacy-not-stated", transfer.formatted("mechanisms: adequacy")))
                .isEmpty();
        assertThat(Found.at("adequacy-not-stated", transfer.formatted("adequacy: true")))
                .isEmpty();
        assertThat(Found.at("adequacy-not-stated", transfer.formatted("adequacy: false")))
                .isEmpty();
        assertThat(Found.at("adequacy-not-stated", transfer.formatted("mechanisms: scc")))
                .containsExactly("transfers/a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mechanisms: scc                          | safeguards-copy-missing          | true",
                "mechanisms: {like: scc}                  | safeguards-copy-missing          | true",
                "mechanisms: scc, copy: Pyynnöstä         | safeguards-copy-missing          | false",
                "mechanisms: scc, copy-from: office       | safeguards-copy-missing          | false",
                "mechanisms: compelling-interests         | safeguards-copy-missing          | true",
                "mechanisms: explicit-consent             | safeguards-copy-missing          | false",
                "mechanisms: adequacy                     | safeguards-copy-missing          | false",
                "mechanisms: {text: Muut suojatoimet}     | safeguards-copy-missing          | false",
                "countries: IN                            | transfer-without-mechanism       | true",
                "adequacy: true                           | transfer-without-mechanism       | false",
                "adequacy: false                          | transfer-without-mechanism       | true",
                "mechanisms: {text: Muut suojatoimet}     | transfer-without-mechanism       | false",
                "mechanisms: {is: scc, example: true}     | transfer-mechanism-only-example  | true",
                "'mechanisms: [scc, {is: adequacy, example: true}]' | transfer-mechanism-only-example | false",
                "mechanisms: {like: scc}                  | safeguards-like-clauses          | true",
                "mechanisms: [{like: scc}, scc]           | safeguards-like-clauses          | false",
                "mechanisms: {text: Muut suojatoimet}     | safeguards-like-clauses          | false",
                "mechanisms: scc                          | compelling-interest-missing      | false",
                "mechanisms: compelling-interests         | compelling-interest-missing      | true",
                "mechanisms: compelling-interests         | compelling-interest-undocumented | true",
                "mechanisms: scc                          | compelling-interest-undocumented | false",
                "countries: IN                            | transfer-country-missing         | false",
                "organisation: Järjestö                   | transfer-country-missing         | false",
                "to: located                              | transfer-country-missing         | false",
                "to: unlocated                            | transfer-country-missing         | true",
            })
    void whatATransferRestsOnIsTold(String transfer, String rule, boolean isWrong) {
        List<String> found = Found.at(
                rule,
                "contacts: {office: {roles: requests}}\n"
                        + "parties: {located: {name: Yksi, country: IN}, unlocated: {name: Toinen}}\n"
                        + "transfers: {a: {" + transfer + "}}");

        assertThat(found).isEqualTo(isWrong ? List.of("transfers/a") : List.of());
    }

    @Test
    void aPromiseOfNoTransferIsAStatementOnTransfers() {
        assertThat(Found.at("transfers-not-stated", "name: Rekisteri")).containsExactly("transfers");
        assertThat(Found.at("transfers-not-stated", "promises: {a: {not: transfer}}"))
                .isEmpty();
        assertThat(Found.at("transfers-not-stated", "promises: {a: {only: transfer, text: Lain mukaan}}"))
                .containsExactly("transfers");
        assertThat(Found.at("transfers-not-stated", "promises: {a: {not: disclose}}"))
                .containsExactly("transfers");
    }

    @Test
    void aProcessorOrRecipientInAThirdCountryIsATransfer() {
        String processor = "parties: {support: {name: Tuki%s}}\nprocessors: {help: {by: support%s}}\n%s";

        assertThat(undeclared(processor.formatted("", ", countries: [FI, IN]", "transfers: none")))
                .containsExactly("processors/help");
        assertThat(undeclared(processor.formatted(", country: IN", "", ""))).containsExactly("parties/support");
        assertThat(undeclared(processor.formatted(", country: IN", ", countries: FI", "")))
                .as("the processor says where it works")
                .isEmpty();
        assertThat(undeclared(processor.formatted("", ", countries: IN", "transfers: {a: {to: support}}")))
                .isEmpty();
        assertThat(undeclared(processor.formatted("", ", countries: IN", "transfers: {a: {countries: IN}}")))
                .isEmpty();
        assertThat(undeclared(processor.formatted("", ", countries: IN", "transfers: {a: {countries: US}}")))
                .containsExactly("processors/help");
        assertThat(undeclared(processor.formatted("", ", countries: [SE, NO, AX, GL]", "transfers: none")))
                .isEmpty();
    }

    @Test
    void aPartyInAThirdCountryThatReceivesNothingIsNoTransfer() {
        String party = "parties: {seller: {name: Myyjä, country: US}, help: {name: Apu}}\n";

        assertThat(undeclared(party)).isEmpty();
        assertThat(undeclared(party + "disclosures: {sale: {to: parties/seller}}"))
                .containsExactly("parties/seller");
        assertThat(undeclared(party + "processors: {p: {by: help, sub-processors: {s: {by: seller}}}}"))
                .containsExactly("parties/seller");
    }

    private static List<String> undeclared(String yaml) {
        return Found.at("transfer-not-declared", yaml);
    }

    @Test
    void anExceptionThatNamesItsCountryLeavesThePromiseStanding() {
        String yaml = "parties: {support: {name: Tuki, country: IN}, other: {name: Toinen}}\n"
                + "promises: {home: {not: transfer, except: transfers/support%s}}\ntransfers: {support: {%s}}\n";

        assertThat(broken(yaml.formatted("", "countries: IN"))).isEmpty();
        assertThat(broken(yaml.formatted("", "to: support"))).isEmpty();
        assertThat(broken(yaml.formatted("", "organisation: Järjestö"))).isEmpty();
        assertThat(broken(yaml.formatted("", "to: other"))).containsExactly("promises/home");
        assertThat(broken(yaml.formatted(", strength: as-a-rule", "countries: IN")))
                .isEmpty();
    }

    @Test
    void aTransferWithoutAnExceptionAndAnEmptyAsARuleTakeAPromiseBack() {
        assertThat(broken("promises: {home: {not: transfer}}\ntransfers: {support: {countries: IN}}"))
                .containsExactly("promises/home");
        assertThat(broken("promises: {home: {not: transfer, strength: as-a-rule}}"))
                .containsExactly("promises/home");
        assertThat(broken("promises: {home: {not: transfer, strength: never}}")).isEmpty();
        assertThat(broken("promises: {home: {only: transfer, strength: as-a-rule}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "eea, IN, true",
        "eea, NO, false",
        "eu, NO, true",
        "eu, IS, true",
        "eu, IN, true",
        "eu, SE, false",
        "finland, SE, true",
        "finland, AX, false",
        "finland, FI, false"
    })
    void aProcessorOutsideOfTheAreaThatIsPromisedContradictsIt(String area, String country, boolean isBroken) {
        List<String> against = Found.findings(
                        "transfer-contradicts-promise",
                        "fi",
                        "promises: {home: {not: transfer, area: " + area + "}}\nparties: {help: {name: Apu}}\n"
                                + "processors: {p: {by: help, countries: " + country + "}}")
                .stream()
                .flatMap(finding -> finding.against().stream())
                .toList();

        assertThat(against).isEqualTo(isBroken ? List.of("processors/p/countries") : List.of());
    }

    @Test
    void withoutAnAreaThePromiseIsAboutTheEuropeanEconomicArea() {
        String yaml = "promises: {home: {not: transfer%s}}\nparties: {help: {name: Apu}}\n"
                + "processors: {p: {by: help, countries: %s}}";

        assertThat(broken(yaml.formatted("", "IN"))).hasSize(1);
        assertThat(broken(yaml.formatted("", "NO"))).isEmpty();
        assertThat(broken(yaml.formatted(", except: processors/p", "IN"))).isEmpty();
    }

    private static List<String> broken(String yaml) {
        return Found.at("transfer-contradicts-promise", yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fi: 'Tietoja ei pääsääntöisesti siirretä.'",
                "fi: 'Tietoja ei siirretä, ellei palvelu sitä vaadi.'",
                "en: 'Data are not transferred unless needed.'",
                "sv: 'Uppgifter överförs i regel inte.'"
            })
    void aHedgeInTheWordsTakesAPromiseBack(String words) {
        String promise = "promises: {home: {not: transfer, text: {" + words + "}%s}}\n";

        assertThat(Found.findings("transfer-promise-hedged", "fi, en, sv", promise.formatted("")))
                .hasSize(1)
                .allMatch(finding -> finding.evidence().isPresent());
        assertThat(Found.findings("transfer-promise-hedged", "fi, en, sv", promise.formatted(", strength: as-a-rule")))
                .isEmpty();
        assertThat(Found.findings(
                        "transfer-promise-hedged",
                        "fi, en, sv",
                        promise.formatted(", except: transfers/a") + "transfers: {a: {countries: IN}}"))
                .isEmpty();
    }

    @Test
    void theUnionIsNotTheEconomicArea() {
        assertThat(Found.at("eu-not-eea", "promises: {home: {not: transfer, area: eu}}"))
                .containsExactly("promises/home/area");
        assertThat(Found.at(
                        "eu-not-eea", "promises: {home: {not: transfer, text: Tietoja ei siirretä EU:n ulkopuolelle}}"))
                .containsExactly("promises/home/text");
        assertThat(
                        Found.at(
                                "eu-not-eea",
                                "promises: {home: {not: transfer, text: Tietoja ei siirretä EU:n ulkopuolelle eikä ETA-alueen ulkopuolelle}}"))
                .isEmpty();
        assertThat(Found.at("eu-not-eea", "transfers: {a: {text: Siirto EU:n ja ETA-alueen ulkopuolelle}}"))
                .isEmpty();
        assertThat(Found.findings("eu-not-eea", "en", "transfers: {a: {text: Transfers outside the EU}}"))
                .hasSize(1);
        assertThat(Found.findings("eu-not-eea", "en", "transfers: {a: {text: Transfers outside the EU and the EEA}}"))
                .isEmpty();
        assertThat(Found.findings("eu-not-eea", "sv", "transfers: {a: {text: Överföring utanför EU}}"))
                .hasSize(1);
    }

    @Test
    void disclosingOutOfACountryIsCalledATransfer() {
        for (String words :
                List.of("ei luovuteta ETAn ulkopuolelle", "not disclosed abroad", "utlämnas inte", "lämnas ut")) {
            assertThat(Found.at("disclosed-for-transferred", "promises: {a: {not: transfer, text: " + words + "}}"))
                    .as(words)
                    .hasSize(1);
        }
        assertThat(Found.at("disclosed-for-transferred", "promises: {a: {not: transfer, text: ei siirretä}}"))
                .isEmpty();
        assertThat(Found.at("disclosed-for-transferred", "promises: {a: {not: disclose, text: ei luovuteta}}"))
                .isEmpty();
    }

    @Test
    void anAmericanPlatformIsAskedAboutOnlyWhereTransfersAreDenied() {
        String platform = "parties: {one: {name: Google Ireland Ltd}, two: {name: Metalli Oy}}\n";

        assertThat(Found.at("us-platform-and-no-transfers", platform + "transfers: none"))
                .containsExactly("parties/one");
        assertThat(Found.findings("us-platform-and-no-transfers", "fi", platform + "promises: {a: {not: transfer}}"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.against()).containsExactly("promises/a"));
        assertThat(Found.at("us-platform-and-no-transfers", platform)).isEmpty();
        assertThat(Found.at(
                        "us-platform-and-no-transfers",
                        platform + "promises: {a: {not: transfer}}\ntransfers: {b: {countries: US}}"))
                .isEmpty();
    }

    @Test
    void aTerritoryInDoubtIsNamedWhereverItStands() {
        assertThat(Found.at(
                        "territory-in-doubt",
                        "transfers: {a: {countries: [GL, IN]}}\nparties: {p: {name: Apu, country: SJ}}\n"
                                + "processors: {q: {by: p, countries: [FI, AW]}}"))
                .containsExactly("transfers/a", "processors/q", "parties/p");
    }
}
