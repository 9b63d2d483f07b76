package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.text.Language;

/** The rules on retention, both sides of what each of them asks. */
class RetentionRulesTest {

    private static final String MISSING = "retention-missing";
    private static final String CONTRADICTION = "retention-contradiction";

    @Test
    void aRegisterWithoutAnyStatementIsOneFinding() {
        assertThat(Found.by(MISSING, "data: {orders: {}}\npurposes: {delivery: {}}"))
                .containsExactly("retention");
    }

    @Test
    void anEmptyHeadingIsThePlaceEvenWhenSomethingIsSaidElsewhere() {
        assertThat(Found.by(MISSING, "left-empty: retention\nretention: {all-data: {keep: 1 year after delivery}}"))
                .containsExactly("left-empty/retention");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "retention: {one: {keep: 1 year after delivery}}",
                "retention: {one: {data: rest, keep: 1 year after delivery}}",
                "retention: {one: {purposes: rest, keep: 1 year after delivery}}",
                "retention: {one: {data: orders, keep: 1 year after delivery}}",
                "retention: {one: {data: orders/order, keep: 1 year after delivery}}",
                "retention: {one: {purposes: delivery, keep: 1 year after delivery}}"
            })
    void whatReachesTheDataAndThePurposeIsEnough(String statement) {
        assertThat(Found.by(
                        MISSING,
                        "data: {orders: {items: {order: {}}}}\npurposes: {delivery: {data: orders}}\n" + statement))
                .isEmpty();
    }

    @Test
    void aCategoryOrAPurposeMayTellItsOwn() {
        assertThat(Found.by(
                        MISSING,
                        "data: {orders: {retention: 1 year after delivery}}\npurposes: {delivery: {data: orders}}"))
                .isEmpty();
        assertThat(
                        Found.by(
                                MISSING,
                                "data: {orders: {items: {order: {retention: 1 year after delivery}}}}\npurposes: {delivery: {data: orders}}"))
                .isEmpty();
        assertThat(Found.by(
                        MISSING,
                        "data: {orders: {}}\npurposes: {delivery: {data: orders, retention: 1 year after delivery}}"))
                .isEmpty();
    }

    @Test
    void dataOfAPurposeWithAnotherStatementIsMissing() {
        assertThat(Found.by(
                        MISSING,
                        "data: {orders: {}, messages: {}}\npurposes: {delivery: {data: orders}, customer-service: {data: messages}}\n"
                                + "retention: {one: {purposes: delivery, keep: 1 year after delivery}}"))
                .containsExactly("data/messages");
    }

    @Test
    void aPurposeIsMissingWhenOnlyOtherPurposesKeepItsData() {
        assertThat(Found.by(
                        MISSING,
                        "data: {orders: {}}\npurposes: {delivery: {data: orders}, statistics: {data: orders}}\n"
                                + "retention: {one: {purposes: delivery, keep: 1 year after delivery}}"))
                .containsExactly("purposes/statistics");
        assertThat(
                        Found.by(
                                MISSING,
                                "purposes: {delivery: {}, statistics: {}}\nretention: {one: {purposes: delivery, keep: 1 year after delivery}}"))
                .containsExactly("purposes/statistics");
    }

    @Test
    void whatReplacesAnotherStatementInSomeCaseTellsOfItsDataToo() {
        assertThat(
                        Found.by(
                                MISSING,
                                "data: {orders: {}, debt-collection: {}}\nretention:\n  one: {data: orders, keep: 1 year after delivery}\n"
                                        + "  two: {data: debt-collection, instead-of: one, when: open-invoice, until: debt-settled}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "retention: {one: {keep: 30 days after recording}}",
                "retention: {one: {purposes: customer-service, keep: 30 days after recording}}",
                "retention: {one: {data: call-recording, keep: 30 days after recording}}",
                "data: {call-recording: {retention: 30 days after recording}}",
                "purposes: {customer-service: {retention: 30 days after recording}}"
            })
    void aRecordingIsReachedByPurposeOrData(String statement) {
        String data = statement.startsWith("data") ? "" : "data: {call-recording: {}, orders: {}}\n";
        String purposes = statement.startsWith("purposes") ? "" : "purposes: {customer-service: {}, orders: {}}\n";
        String recordings = "recordings: {calls: {kind: calls, purposes: customer-service, data: call-recording}}\n";

        assertThat(Found.by("retention-of-recordings-missing", recordings + data + purposes + statement))
                .isEmpty();
        assertThat(
                        Found.by(
                                "retention-of-recordings-missing",
                                recordings
                                        + "data: {call-recording: {}, orders: {}}\npurposes: {customer-service: {}, orders: {}}\n"
                                        + "retention: {one: {purposes: orders, keep: 1 year after delivery}, two: {data: orders, keep: 1 year after delivery}}"))
                .containsExactly("recordings/calls");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indefinite: true",
                "until: erasure-request",
                "text: Tietoja säilytetään toistaiseksi",
                "as-stated: Uppgifterna bevaras tills vidare",
                "criteria: The data are kept indefinitely"
            })
    void anEndThatNobodySetsIsIndefinite(String statement) {
        assertThat(Found.by("retention-indefinite", "retention: {one: {" + statement + "}}"))
                .containsExactly("retention/one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keep: 1 year after delivery",
                "at-most: 1 year after delivery",
                "inactive: 2 years",
                "during: customer-relationship",
                "until: account-closed",
                "cap: {day: 31, month: 12, year: same}",
            })
    void anEndThatTheControllerSetsIsNot(String statement) {
        String also = statement.startsWith("until") ? "" : ", until: erasure-request";
        assertThat(Found.by("retention-indefinite", "retention: {one: {text: Toistaiseksi, " + statement + also + "}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "niin kauan kuin on tarpeen",
                "käyttötarkoituksen edellyttämän ajan",
                "lain vaatima aika",
                "lakisääteinen säilytysaika",
                "as long as it is necessary for the purpose",
                "for the time required by law",
                "så länge det behövs",
                "den tid som lagen kräver",
                "lagstadgad tid"
            })
    void wordsThatSetNoEndAreVagueWhereverTheyStand(String words) {
        for (String key : new String[] {"criteria", "text", "as-stated"}) {
            assertThat(Found.by("retention-vague", "retention: {one: {" + key + ": \"" + words + "\"}}"))
                    .containsExactly("retention/one");
        }
        assertThat(Found.by(
                        "retention-vague", "retention: {one: {note: \"" + words + "\", keep: 1 year after delivery}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kansallisarkisto on määrännyt asiakirjat säilytettäviksi pysyvästi",
                "niin kauan kuin on tarpeen, enintään 5 vuotta",
                "until the pupil leaves the school",
                "Riksarkivet har bestämt att handlingarna ska bevaras varaktigt"
            })
    void criteriaThatEndOrWereSetBySomebodyAreNotVague(String words) {
        assertThat(Found.by("retention-vague", "retention: {one: {criteria: \"" + words + "\"}}"))
                .isEmpty();
    }

    @Test
    void useThatGoesOnContradictsAnEndOfTheSameData() {
        assertThat(Found.by(
                        CONTRADICTION,
                        "purposes: {direct-marketing: {}}\nretention:\n  a: {keep: 1 year after contract-end}\n"
                                + "  b: {criteria: as long as the purpose requires}\n  c: {criteria: Until the archive decides}\n"
                                + "  d: {used-for: direct-marketing}"))
                .containsExactly("retention/d > retention/a retention/b");
        assertThat(Found.by(CONTRADICTION, "retention: {a: {keep: 1 year after contract-end}, b: {indefinite: true}}"))
                .containsExactly("retention/b > retention/a");
        assertThat(Found.by(
                        CONTRADICTION, "retention: {a: {keep: 1 year after contract-end}, b: {after: contract-end}}"))
                .containsExactly("retention/b > retention/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data: [orders]", "purposes: [delivery]", "people: [customer]"})
    void whatIsAboutOtherDataPurposesOrPeopleContradictsNothing(String scope) {
        String other = scope.replace("orders", "messages")
                .replace("delivery", "statistics")
                .replace("customer", "employee");
        assertThat(Found.by(
                        CONTRADICTION,
                        "data: {orders: {}, messages: {}}\npurposes: {delivery: {}, statistics: {}}\npeople: {customer: {}, employee: {}}\n"
                                + "retention: {a: {" + scope + ", keep: 1 year after contract-end}, b: {" + other
                                + ", indefinite: true},"
                                + " c: {" + other + ", keep: 2 years after contract-end, when: open-invoice}}"))
                .isEmpty();
    }

    @Test
    void aCaseOrAReplacementContradictsNothing() {
        assertThat(
                        Found.by(
                                CONTRADICTION,
                                "retention:\n  a: {keep: 1 year after contract-end, when: open-invoice}\n  b: {indefinite: true}"))
                .isEmpty();
        assertThat(
                        Found.by(
                                CONTRADICTION,
                                "retention:\n  a: {keep: 1 year after contract-end}\n  b: {indefinite: true, instead-of: a, when: open-invoice}"))
                .isEmpty();
    }

    @Test
    void twoPeriodsOfTheSameScopeContradictEachOtherOnce() {
        assertThat(Found.by(
                        CONTRADICTION,
                        "retention: {b: {keep: 1 year after contract-end}, a: {keep: 2 years after contract-end}}"))
                .containsExactly("retention/a > retention/b");
        assertThat(Found.by(
                        CONTRADICTION,
                        "retention: {b: {keep: 1 year after contract-end}, a: {keep: 1 year after contract-end}}"))
                .isEmpty();
        assertThat(
                        Found.by(
                                CONTRADICTION,
                                "retention: {b: {keep: 1 year after contract-end}, a: {keep: 2 years after contract-end, modality: may}}"))
                .isEmpty();
    }

    @Test
    void anEventContradictsAPeriodOrCriteriaOfTheSameScope() {
        assertThat(
                        Found.by(
                                CONTRADICTION,
                                "retention: {a: {until: contract-end}, b: {keep: 1 year after contract-end}, c: {criteria: As the archive decides}}"))
                .containsExactly("retention/a > retention/b retention/c");
        assertThat(
                        Found.by(
                                CONTRADICTION,
                                "retention: {a: {until: contract-end, unless: open-invoice}, b: {keep: 1 year after contract-end}}"))
                .isEmpty();
        assertThat(Found.by(CONTRADICTION, "retention: {a: {until: contract-end}, b: {text: See our site}}"))
                .isEmpty();
    }

    @Test
    void theRecordAsksForLimitsByCategoryOnlyWhereThereAreSeveral() {
        String statement = "\nretention: {all-data: {keep: 1 year after delivery}}";
        assertThat(Found.by("retention-not-by-category", "data: {orders: {}, messages: {}}" + statement))
                .containsExactly("retention");
        assertThat(Found.applies("retention-not-by-category", "data: {orders: {}}" + statement))
                .isFalse();
        assertThat(Found.by(
                        "retention-not-by-category",
                        "data: {orders: {}, messages: {retention: 1 year after last-contact}}" + statement))
                .isEmpty();
        assertThat(
                        Found.by(
                                "retention-not-by-category",
                                "data: {orders: {}, messages: {}}\npurposes: {delivery: {}}\nretention: {a: {purposes: delivery, keep: 1 year after delivery}}"))
                .isEmpty();
    }

    @Test
    void theAccountingActCoversWhatStandsInTheAccounts() {
        String rule = "accounting-retention-for-other-data";
        assertThat(Found.by(rule, "retention: {a: {criteria: The Accounting Act, laws: 1336/1997}}"))
                .containsExactly("retention/a");
        assertThat(Found.by(
                        rule, "retention: {a: {criteria: Vouchers as the Accounting Act demands, laws: 1336/1997}}"))
                .isEmpty();
        assertThat(
                        Found.by(
                                rule,
                                "data: {billing: {items: {invoice: {}}}, slips: {text: Delivery slips}, messages: {items: {chat: {}}}}\n"
                                        + "retention: {a: {data: [billing/invoice, slips, messages/chat], keep: 6 years after calendar-year-end, laws: 1336/1997}}"))
                .containsExactly("retention/a > data/messages/items/chat");
        assertThat(Found.by(
                        rule, "purposes: {accounting: {}}\nretention: {a: {purposes: accounting, laws: 1336/1997}}"))
                .isEmpty();
        assertThat(Found.applies(rule, "retention: {a: {keep: 1 year after delivery, laws: 906/2019}}"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keep: 6 years after calendar-year-end",
                "at-least: 10 years after financial-year-end",
                "keep: 72 months after calendar-year-end"
            })
    void thePeriodOfTheStatuteIsRight(String period) {
        assertThat(Found.by("statutory-period-differs", "retention: {a: {" + period + ", laws: 1336/1997}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keep: 6 years after purchase",
                "keep: 5 years after calendar-year-end",
                "at-least: 6 years",
                "keep: 10 years after calendar-year-end"
            })
    void anotherPeriodOrEventIsNot(String period) {
        assertThat(Found.by("statutory-period-differs", "retention: {a: {" + period + ", laws: 1336/1997}}"))
                .containsExactly("retention/a");
    }

    @Test
    void aFindingOnAStatuteSaysWhatTheStatuteSays() {
        Finding finding = Found.findings(
                        "statutory-period-differs",
                        "en",
                        "retention: {a: {keep: 1 year 6 months after purchase, laws: 1336/1997}}")
                .get(0);

        assertThat(finding.message(Language.FINNISH))
                .isEqualTo(
                        "Säilytys ”a”: Ilmoitettu aika (1 vuosi 6 kuukautta, alkaa: ostos) ei ole mainitun lain mukainen. Lain aika:"
                                + " kirjanpidot ja tilinpäätös 10 vuotta, alkaa: tilikauden päättyminen; tositteet 6 vuotta, alkaa: kalenterivuoden päättyminen.");
        assertThat(finding.message(Language.ENGLISH))
                .contains("(1 year 6 months, from: purchase)", "vouchers 6 years, from: end of the calendar year");
        assertThat(finding.message(Language.SWEDISH))
                .contains("(1 år 6 månader, från: köp)", "verifikationer 6 år, från: kalenderårets slut");
    }

    @Test
    void anEventOfTheRegistersOwnIsNamedByItsWords() {
        assertThat(Found.said(
                        "statutory-period-differs",
                        "en",
                        "terms: {events/season-closed: {en: end of the season}}\n"
                                + "retention: {a: {keep: 2 weeks after season-closed, laws: 1336/1997}}"))
                .contains("The stated period (2 weeks, from: end of the season) is not that of the statute");
    }
}
