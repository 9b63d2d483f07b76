package org.seloste.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.model.Change;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;

class RegisterComparisonTest {

    private static final String SHOP = """
            seloste: 1
            register: shop
            languages: [en, fi]
            name: {en: Customers, fi: Asiakkaat}
            version: "1"
            controllers:
              acme: {name: Acme Oy, business-id: 1234567-1, emails: info@acme.example}
            contacts:
              office: {roles: [requests], emails: privacy@acme.example}
              officer: {roles: [dpo], emails: dpo@acme.example}
            parties:
              carrier: {name: Carrier Oy}
              cloud: {name: Cloud Inc., country: US}
            people: [customer]
            purposes:
              sales: {text: {en: Selling, fi: Myynti}, bases: contract, data: [contact-details, orders]}
              letter: {text: {en: Newsletter, fi: Uutiskirje}, bases: consent, data: [contact-details]}
            data:
              contact-details: {items: [name, email-address]}
              orders: {text: {en: Orders, fi: Tilaukset}}
            disclosures:
              delivery: {to: parties/carrier, purposes: [sales]}
            transfers: none
            promises:
              no-sale: {not: disclose, text: {en: We do not sell data., fi: Emme myy tietoja.}}
            retention:
              orders: {data: [orders], keep: 6 years after financial-year-end}
            rights:
              default: {to: [office]}
            risk-assessment: Low.
            note: Ours.
            """;

    private static Register shop(String... replacements) {
        String yaml = SHOP;
        for (int index = 0; index < replacements.length; index += 2) {
            assertThat(yaml).contains(replacements[index]);
            yaml = yaml.replace(replacements[index], replacements[index + 1]);
        }
        return RegisterReader.read("shop.yaml", yaml).register();
    }

    private static RegisterComparison changing(String... replacements) {
        return RegisterComparison.between(shop(), shop(replacements));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                one(
                        "a new purpose",
                        "purpose-added purposes/survey",
                        "TELL_PEOPLE REISSUE_NOTICE UPDATE_RECORD",
                        "  letter: {",
                        "  survey: {text: {en: Survey, fi: Kysely}, bases: legitimate-interests}\n  letter: {"),
                one(
                        "a new purpose on consent",
                        "purpose-added purposes/survey",
                        "ASK_CONSENT_AGAIN TELL_PEOPLE REISSUE_NOTICE UPDATE_RECORD",
                        "  letter: {",
                        "  survey: {text: {en: Survey, fi: Kysely}, bases: consent}\n  letter: {"),
                one(
                        "a purpose given up",
                        "purpose-removed purposes/letter",
                        "REISSUE_NOTICE UPDATE_RECORD",
                        "  letter: {text: {en: Newsletter, fi: Uutiskirje}, bases: consent, data: [contact-details]}\n",
                        ""),
                one(
                        "more data under consent",
                        "purpose-data-added purposes/letter/data",
                        "ASK_CONSENT_AGAIN REISSUE_NOTICE UPDATE_RECORD",
                        "bases: consent, data: [contact-details]",
                        "bases: consent, data: [contact-details, orders]"),
                one(
                        "more data under a contract",
                        "purpose-data-removed purposes/sales/data",
                        "REISSUE_NOTICE UPDATE_RECORD",
                        "data: [contact-details, orders]}",
                        "data: [contact-details]}"),
                one(
                        "a basis exchanged",
                        "purpose-basis-changed purposes/sales/bases",
                        "REISSUE_NOTICE",
                        "bases: contract",
                        "bases: legitimate-interests"),
                one(
                        "consent in place of a contract",
                        "purpose-basis-changed purposes/sales/bases",
                        "ASK_CONSENT_AGAIN REISSUE_NOTICE",
                        "bases: contract",
                        "bases: consent"),
                one(
                        "a new kind of data",
                        "data-added data/health",
                        "ASSESS_AGAIN REISSUE_NOTICE UPDATE_RECORD",
                        "data:\n  contact",
                        "data:\n  health: {special: [health], text: {en: Allergies, fi: Allergiat}}\n  contact"),
                one(
                        "a new item of data that a consent covers",
                        "data-items-added data/contact-details/items",
                        "ASK_CONSENT_AGAIN REISSUE_NOTICE UPDATE_RECORD",
                        "items: [name, email-address]",
                        "items: [name, email-address, phone-number]"),
                one(
                        "a new recipient",
                        "disclosure-added disclosures/tax",
                        "REISSUE_NOTICE UPDATE_RECORD",
                        "  delivery: {",
                        "  tax: {text: {en: Tax, fi: Verot}}\n  delivery: {"),
                one(
                        "a recipient given up",
                        "disclosure-removed disclosures/delivery",
                        "REISSUE_NOTICE UPDATE_RECORD",
                        "disclosures:\n  delivery: {to: parties/carrier, purposes: [sales]}\n",
                        ""),
                one(
                        "a transfer where there was none",
                        "transfer-added transfers/hosting",
                        "REISSUE_NOTICE UPDATE_RECORD",
                        "transfers: none",
                        "transfers:\n  hosting: {to: cloud}"),
                one(
                        "a longer retention",
                        "retention-changed retention/orders",
                        "REISSUE_NOTICE UPDATE_RECORD",
                        "keep: 6 years",
                        "keep: 10 years"),
                one(
                        "a promise withdrawn",
                        "promise-removed promises/no-sale",
                        "TELL_PEOPLE REISSUE_NOTICE",
                        "promises:\n  no-sale: {not: disclose, text: {en: We do not sell data., fi: Emme myy tietoja.}}\n",
                        ""),
                one(
                        "a promise added",
                        "promise-added promises/no-ads",
                        "REISSUE_NOTICE",
                        "  no-sale: {",
                        "  no-ads: {not: combine}\n  no-sale: {"),
                one(
                        "another controller",
                        "controller-identity-changed controllers/acme/name",
                        "TELL_PEOPLE REISSUE_NOTICE UPDATE_RECORD",
                        "name: Acme Oy",
                        "name: Acme Group Oy"),
                one(
                        "another address of the controller",
                        "controller-details-changed controllers/acme",
                        "REISSUE_NOTICE UPDATE_RECORD",
                        "emails: info@",
                        "emails: hello@"),
                one(
                        "another way to make requests",
                        "contact-changed contacts/office",
                        "TELL_PEOPLE REISSUE_NOTICE",
                        "emails: privacy@",
                        "emails: gdpr@"),
                one(
                        "another address of the officer",
                        "contact-changed contacts/officer",
                        "TELL_PEOPLE REISSUE_NOTICE UPDATE_RECORD",
                        "emails: dpo@",
                        "emails: officer@"),
                one(
                        "no profiling, which was not said before",
                        "profiling-list-added profiling",
                        "REISSUE_NOTICE",
                        "transfers: none",
                        "transfers: none\nprofiling: none"),
                one("another version", "register-changed version", "EDITORIAL", "version: \"1\"", "version: \"2\""),
                one(
                        "other words for a purpose",
                        "purpose-wording-changed purposes/sales/text",
                        "REISSUE_NOTICE UPDATE_RECORD",
                        "{en: Selling, fi: Myynti}",
                        "{en: Trading, fi: Myynti}"),
                one(
                        "a translation",
                        "translation-changed purposes",
                        "EDITORIAL",
                        "{en: Selling, fi: Myynti}",
                        "{en: Selling, fi: Myynti, sv: Försäljning}"),
                one("an internal note", "register-changed note", "EDITORIAL", "note: Ours.", "note: Mine."));
    }

    private static Arguments one(String what, String change, String consequences, String... replacements) {
        return Arguments.of(what, change, consequences, replacements);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangeIsNamedAndHasItsConsequences(String what, String change, String consequences, String[] replacements) {
        assertThat(changing(replacements).changes())
                .filteredOn(each -> each.gravest() != Consequence.EDITORIAL || consequences.equals("EDITORIAL"))
                .first()
                .satisfies(first -> {
                    assertThat(first.code() + " " + first.path()).isEqualTo(change);
                    assertThat(first.consequences().stream().map(Enum::name).collect(Collectors.joining(" ")))
                            .isEqualTo(consequences);
                });
    }

    @Test
    void aRegisterComparedWithItselfHasNotChanged() {
        RegisterComparison nothing = changing();

        assertThat(nothing.changes()).isEmpty();
        assertThat(nothing.gravest()).isEmpty();
        assertThat(nothing.changeLog(LocalDate.of(2026, 11, 22))).isEmpty();
    }

    @Test
    void theOrderOfListsMakesNoDifference() {
        assertThat(changing("data: [contact-details, orders]", "data: [orders, contact-details]")
                        .changes())
                .isEmpty();
        assertThat(changing("items: [name, email-address]", "items: [email-address, name]")
                        .changes())
                .isEmpty();
    }

    @Test
    void theHeaviestChangeComesFirst() {
        RegisterComparison several = changing("version: \"1\"", "version: \"2\"", "name: Acme Oy", "name: Beta Oy");

        assertThat(several.changes())
                .extracting(RegisterChange::code)
                .containsExactly("controller-identity-changed", "register-changed");
        assertThat(several.gravest()).contains(Consequence.TELL_PEOPLE);
        assertThat(several.changes(Consequence.TELL_PEOPLE)).hasSize(1);
    }

    @Test
    void aChangeIsSaidInEveryLanguageWithTheAuthorsWordsAsTheyAre() {
        RegisterChange change =
                changing("keep: 6 years", "keep: 10 years").changes().get(0);

        assertThat(change.message(Language.FINNISH))
                .startsWith("Muutettu: Säilytysaika ”Tilaukset”")
                .contains(" → ");
        assertThat(change.message(Language.ENGLISH)).startsWith("Changed: Retention “");
        assertThat(change.remedies(Language.ENGLISH))
                .containsExactly("Publish the notice anew.", "Bring the record of processing activities up to date.");
    }

    @Test
    void theChangeLogTellsInTheLanguagesOfTheRegisterWhatThePublicSees() {
        Change entry = changing(
                        "  letter: {", "  survey: {text: {en: Survey, fi: Kysely}, bases: consent}\n  letter: {",
                        "version: \"1\"", "version: \"2\"",
                        "keep: 6 years", "keep: 10 years",
                        "note: Ours.", "note: Secret.")
                .changeLog(LocalDate.of(2026, 11, 22))
                .orElseThrow();

        assertThat(entry.getDate()).isEqualTo("2026-11-22");
        assertThat(entry.getVersion()).contains("2");
        assertThat(entry.getText().languages()).containsExactlyInAnyOrder(Language.ENGLISH, Language.FINNISH);
        assertThat(entry.getText().in(Language.FINNISH))
                .contains("Lisätty: Käyttötarkoitus ”Kysely”. Muutettu: Säilytysaika ”Tilaukset”.");
        assertThat(entry.getText().toString()).doesNotContain("Secret");
    }

    @Test
    void whatIsForTheControllersOwnUseIsNotToldOfAtAll() {
        assertThat(changing("note: Ours.", "note: Secret.").changeLog(LocalDate.of(2026, 11, 22)))
                .isEmpty();
        assertThat(changing("note: Ours.", "note: Secret.").changes()).allMatch(RegisterChange::internal);
    }

    @Test
    void newWordsAloneAreToldAsSuch() {
        assertThat(changing("version: \"1\"", "version: \"2\"")
                        .changeLog(LocalDate.of(2026, 11, 22))
                        .flatMap(entry -> entry.getText().in(Language.ENGLISH)))
                .contains("The wording has been made clearer.");
    }

    @Test
    void identityCodesAreCovered() {
        assertThat(changing("note: Ours.", "note: 131052-308T").changes().get(0).toString())
                .doesNotContain("131052-308T");
    }

    @Test
    void twoRegistersAreNoVersionsOfEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changing("register: shop", "register: store"))
                .withMessageContaining("'shop'")
                .withMessageContaining("'store'");
    }

    @Test
    void everySubjectAndConsequenceHasWordsInEveryLanguage() {
        Set<String> subjects = Stream.concat(
                        ChangeTable.ROWS.stream(), Stream.of(ChangeTable.QUOTATION, ChangeTable.TRANSLATION))
                .map(row -> "subject." + row.subject())
                .collect(Collectors.toSet());
        for (Language language : Language.values()) {
            Set<String> keys = Sentences.WORDS.keys(language);
            assertThat(keys.stream().filter(key -> key.startsWith("subject.")))
                    .containsExactlyInAnyOrderElementsOf(subjects);
            assertThat(Arrays.stream(Consequence.values()).map(each -> Sentences.of(each, language)))
                    .allMatch(sentence -> sentence.endsWith("."));
            assertThat(keys).isEqualTo(Sentences.WORDS.keys(Language.FINNISH));
        }
    }

    @Test
    void everyConsequenceButAnEditorialOneNamesTheLaw() {
        assertThat(Arrays.stream(Consequence.values())
                        .filter(each -> each.citations().isEmpty()))
                .isEqualTo(List.of(Consequence.EDITORIAL));
    }
}
