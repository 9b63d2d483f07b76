package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on rights, both sides of what each of them asks. */
class RightsRulesTest {

    private static final String CONTRACT = "purposes: {orders: {bases: contract}}\n";
    private static final String INTERESTS =
            "purposes: {orders: {bases: {basis: legitimate-interests, interest: Ours}}}\n";
    private static final String DUTY = "purposes: {accounting: {bases: {basis: legal-obligation, laws: 1336/1997}}}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access-missing",
                "rectification-missing",
                "erasure-missing",
                "restriction-missing",
                "complaint-right-missing"
            })
    void theseRightsAreMissingOnEveryBasisAndOnNone(String rule) {
        assertThat(Found.by(rule, CONTRACT + "rights-stated: concealment")).containsExactly("rights-stated");
        assertThat(Found.by(rule, DUTY + "rights-stated: concealment")).containsExactly("rights-stated");
        assertThat(Found.by(rule, "rights-stated: concealment")).containsExactly("rights-stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"access-missing", "objection-missing", "complaint-right-missing"})
    void aRegisterThatListsNoRightsLacksNone(String rule) {
        assertThat(Found.by(rule, INTERESTS)).isEmpty();
        assertThat(Found.applies(rule, INTERESTS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "portability-missing, contract, true",
        "portability-missing, legal-obligation, false",
        "portability-missing, legitimate-interests, false",
        "objection-missing, contract, false",
        "objection-missing, public-task, true",
        "objection-missing, legitimate-interests, true"
    })
    void portabilityAndObjectionDependOnTheBasis(String rule, String basis, boolean missing) {
        assertThat(Found.by(rule, "purposes: {orders: {bases: " + basis + "}}\nrights-stated: access"))
                .hasSize(missing ? 1 : 0);
        assertThat(Found.by(rule, "rights-stated: access")).isEmpty();
    }

    @Test
    void whereSeveralPurposesShareAListOfBasesNoRightCanBeLeftOut() {
        String bases = "bases: consent\nrights-stated: access\n";
        assertThat(Found.by("objection-missing", bases + "purposes: {orders: {}, statistics: {}}"))
                .containsExactly("rights-stated");
        assertThat(Found.by("objection-missing", bases + "purposes: {orders: {}}"))
                .isEmpty();
        assertThat(Found.by("objection-missing", bases + "purposes: {orders: {}, statistics: {bases: contract}}"))
                .isEmpty();
    }

    @Test
    void anEmptyHeadingIsThePlaceOfAMissingRight() {
        assertThat(Found.by("restriction-missing", CONTRACT + "left-empty: restriction"))
                .containsExactly("left-empty/restriction");
        assertThat(Found.by("restriction-missing", CONTRACT + "left-empty: restriction\nrights-stated: restriction"))
                .isEmpty();
    }

    @Test
    void anObjectionToMarketingIsNoGeneralObjection() {
        assertThat(
                        Found.by(
                                "objection-missing",
                                INTERESTS
                                        + "rights-stated: objection-to-marketing\nrights: {objection-to-marketing: {how: Write}}"))
                .containsExactly("rights-stated > rights-stated/objection-to-marketing rights/objection-to-marketing");
        assertThat(Found.by("objection-missing", INTERESTS + "rights-stated: objection"))
                .isEmpty();
    }

    @Test
    void directMarketingAsksForTheRightToRefuseIt() {
        assertThat(Found.by(
                        "objection-to-marketing-missing",
                        "purposes: {newsletter: {direct-marketing: true}}\nrights-stated: objection"))
                .containsExactly("rights-stated");
        assertThat(Found.by("objection-to-marketing-missing", CONTRACT + "rights-stated: objection"))
                .isEmpty();
    }

    @Test
    void theAuthorityIsNamedWithTheRightToComplainOrByItself() {
        String rule = "supervisory-authority-not-named";
        assertThat(Found.by(rule, "rights-stated: access")).containsExactly("authority");
        assertThat(Found.by(rule, "rights-stated: complaint")).isEmpty();
        assertThat(Found.by(rule, "rights-stated: access\nauthority: {name: Datainspektionen}"))
                .isEmpty();
        assertThat(Found.by(rule, "name: Customers")).isEmpty();
    }

    @Test
    void aRightThatNoBasisGivesIsNotPromisedByMistake() {
        String rule = "right-beyond-basis";
        assertThat(Found.by(rule, DUTY + "rights-stated: [access, erasure, portability, objection, withdraw-consent]"))
                .containsExactly(
                        "rights-stated/portability", "rights-stated/objection", "rights-stated/withdraw-consent");
        assertThat(Found.by(rule, CONTRACT + "rights-stated: portability")).isEmpty();
        assertThat(Found.by(rule, DUTY + "rights-stated: portability\nrights: {portability: {beyond-law: true}}"))
                .isEmpty();
        assertThat(Found.by(rule, DUTY + "rights-stated: portability\nrights: {portability: {excluded: true}}"))
                .isEmpty();
        assertThat(Found.by(rule, DUTY + "rights-stated: portability\nrights: {access: {beyond-law: true}}"))
                .hasSize(1);
        assertThat(Found.applies(rule, DUTY)).isFalse();
        assertThat(Found.applies(rule, "rights-stated: portability")).isFalse();
    }

    private static final String ERASURE = "erasure-promise-contradiction";

    @Test
    void whoReservesToKeepDataDoesNotPromiseErasure() {
        String right = "rights: {erasure: {text: We erase}}\n";
        assertThat(Found.by(ERASURE, right + "retention: {a: {text: Kept, modality: may}}"))
                .containsExactly("rights/erasure > retention/a");
        for (String limit : new String[] {
            "modality: does",
            "modality: may, keep: 1 year after delivery",
            "modality: may, until: account-closed",
            "modality: may, at-most: 1 year after delivery",
            "modality: may, when: open-invoice",
            "modality: may, used-for: statistics"
        }) {
            assertThat(Found.by(
                            ERASURE,
                            "purposes: {statistics: {}}\n" + right + "retention: {a: {text: Kept, " + limit + "}}"))
                    .as(limit)
                    .isEmpty();
        }
        assertThat(Found.by(
                        ERASURE, "rights: {erasure: {excluded: true}}\nretention: {a: {text: Kept, modality: may}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unless: open-invoice, until: erasure-request",
                "at-least: 1 year after delivery",
                "keep: 6 years after calendar-year-end, laws: 1336/1997"
            })
    void completeErasureIsNotPromisedBesideALimit(String limit) {
        String retention = "\nretention: {a: {" + limit + "}}";
        assertThat(Found.by(ERASURE, "rights: {erasure: {text: Tiedot poistetaan kokonaan}}" + retention))
                .containsExactly("rights/erasure > retention/a");
        assertThat(Found.by(ERASURE, "rights: {erasure: {text: Tiedot poistetaan}}" + retention))
                .isEmpty();
        for (String exception : new String[] {
            "unless: open-invoice", "when: on-request", "limits: But for invoices", "not: {text: Invoices}"
        }) {
            assertThat(Found.by(
                            ERASURE,
                            "rights: {erasure: {text: Tiedot poistetaan kokonaan, " + exception + "}}" + retention))
                    .as(exception)
                    .isEmpty();
        }
        assertThat(
                        Found.by(
                                ERASURE,
                                "rights: {erasure: {text: Tiedot poistetaan kokonaan}}\nretention: {a: {keep: 1 year after delivery}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how: Pyyntö on allekirjoitettava",
                "how: Lähetä omakätisesti tehty pyyntö",
                "text: Send a signed request by post",
                "must-say: Your name and signature",
                "as-stated: Begäran ska undertecknas"
            })
    void aSignatureIsDemandedInWordsToo(String words) {
        assertThat(Found.by("signed-request-required", "rights: {access: {" + words + "}}"))
                .containsExactly("rights/access");
        assertThat(Found.by("signed-request-required", "rights: {access: {" + words + ", form: electronic}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how: Allekirjoitusta ei tarvita",
                "how: You can ask when signed in",
                "how: No signature is needed",
                "how: Ingen underskrift behövs",
                "form: [signed-writing, electronic]",
                "form: in-person"
            })
    void noSignatureIsDemandedWhereItIsNotNeededOrOneOfSeveralWays(String words) {
        assertThat(Found.by("signed-request-required", "rights: {access: {" + words + "}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed-writing", "handwritten-signature", "[signed-writing, handwritten-signature]"})
    void theFormThatIsDemandedIsNamed(String form) {
        assertThat(Found.by("signed-request-required", "rights: {access: {form: " + form + "}}"))
                .singleElement()
                .asString()
                .startsWith("rights/access > rights/access/form/");
    }

    @Test
    void comingInPersonIsOneWayAndNotTheOnlyOne() {
        String rule = "request-in-person-only";
        assertThat(Found.by(rule, "rights: {access: {form: in-person}}"))
                .containsExactly("rights/access > rights/access/form/in-person");
        assertThat(Found.by(rule, "rights: {access: {form: [in-person, signed-writing]}}"))
                .hasSize(1);
        assertThat(Found.by(rule, "rights: {access: {form: signed-writing}}")).isEmpty();
        assertThat(Found.by(rule, "rights: {access: {form: [in-person, oral]}}"))
                .isEmpty();
        assertThat(Found.by(rule, "rights: {access: {how: Write}}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "free-access-once-a-year, once-a-year, 1",
        "free-access-once-a-year, never, 0",
        "fee-for-requests, never, 1",
        "fee-for-requests, once-a-year, 0"
    })
    void aFeeIsFoundAsItIs(String rule, String fee, int found) {
        assertThat(Found.by(rule, "rights: {access: {fee: " + fee + "}}")).hasSize(found);
        assertThat(Found.by(rule, "rights: {access: {fee: {text: See our price list}}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not: {text: Offers}", "when: on-request", "unless: open-invoice"})
    void marketingIsRefusedWithoutConditions(String limit) {
        assertThat(Found.by("marketing-objection-limited", "rights: {objection-to-marketing: {" + limit + "}}"))
                .containsExactly("rights/objection-to-marketing");
        assertThat(Found.applies("marketing-objection-limited", "rights: {objection: {" + limit + "}}"))
                .isFalse();
    }

    @Test
    void aChannelIsAWayAContactOrARoleThatTakesRequests() {
        String rule = "request-channel-missing";
        assertThat(Found.by(rule, "name: Customers")).containsExactly("rights");
        assertThat(Found.by(rule, "rights: {access: {how: Write to us}}")).isEmpty();
        for (String role :
                new String[] {"requests", "dpo", "data-protection-contact", "registry", "joint-contact-point"}) {
            assertThat(Found.by(rule, "contacts: {desk: {roles: " + role + ", title: Desk}}"))
                    .as(role)
                    .isEmpty();
        }
        assertThat(Found.by(rule, "contacts: {desk: {roles: customer-service, title: Desk}}"))
                .containsExactly("rights");
    }

    @Test
    void onePersonIsNoChannelUnlessSomethingElseIsNamed() {
        String rule = "request-channel-missing";
        String person = "contacts: {one: {roles: requests, person: Example Person}";
        assertThat(Found.by(rule, person + "}")).containsExactly("contacts/one");
        assertThat(Found.by(rule, person + "}\nrights: {access: {to: one}}")).containsExactly("contacts/one");
        assertThat(Found.by(rule, person + "}\nrights: {access: {how: Write}}")).isEmpty();
        assertThat(Found.by(rule, person + ", two: {roles: requests, title: Desk}}"))
                .isEmpty();
        assertThat(Found.by(rule, "contacts: {one: {roles: requests, title: Officer, person: Example Person}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fi, 1", "'fi, en', 1", "'fi, sv', 0", "'sv, en, fi', 0"})
    void requestsAreTakenInBothNationalLanguages(String languages, int found) {
        assertThat(Found.by("request-language-barrier", "rights: {access: {languages: [" + languages + "]}}"))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "rectification, Korjauksen perusteet, 1",
        "access, Syy pyyntöön, 1",
        "erasure, The grounds of the request, 1",
        "erasure, Skälen till begäran, 1",
        "objection, The grounds of your situation, 0",
        "rectification, Which data are wrong, 0"
    })
    void reasonsAreDemandedOfNobodyButWhoObjects(String right, String words, int found) {
        assertThat(Found.by("request-reasons-demanded", "rights: {" + right + ": {must-say: " + words + "}}"))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "1 month, 0",
        "30 days, 0",
        "31 days, 0",
        "32 days, 1",
        "4 weeks, 0",
        "5 weeks, 1",
        "2 months, 1",
        "1 year, 1",
        "1 month 1 day, 1"
    })
    void anAnswerComesWithinAMonth(String reply, int found) {
        assertThat(Found.by("reply-too-late", "rights: {access: {reply: " + reply + "}}"))
                .hasSize(found);
        assertThat(Found.by("reply-time-not-told", "rights: {access: {reply: " + reply + "}}"))
                .isEmpty();
    }
}
