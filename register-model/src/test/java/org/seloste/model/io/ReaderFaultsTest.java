package org.seloste.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.OwnTerm;
import org.seloste.model.Party;
import org.seloste.model.Register;
import org.seloste.model.form.Fault;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** Faults as a person sees them who has written a file by hand. */
class ReaderFaultsTest {

    private static final String ANCHOR = "Anchors and aliases (&, *) are not used here. A text that begins with * or & "
            + "needs quotes; shared parts belong in a catalogue.";
    private static final String MERGE =
            "The merge key (<<) is not read. Write the keys out here; what registers have in "
                    + "common stands under 'shared' in a catalogue.";
    private static final String TAG = "Tags (!) are not used here. A text that begins with ! needs quotes.";
    private static final String MISSING =
            "A value is missing; expected words, or words by language (fi, en, sv). A key "
                    + "with nothing after it says nothing: leave the key out, indent deeper what belongs to it, or, when a text "
                    + "has a comma or a #, put it in quotes.";
    private static final String PERIOD =
            "cannot be read; expected a length of time such as 10 years, or 10 years after customer-relationship-end.";
    private static final String EMPTY = "r.yaml:1:1: The file is empty.";
    private static final String NO_FORM = "r.yaml:1:1: The file does not say for which form of Seloste it is written. "
            + "Write 'seloste: 1' on the first line.";

    @Test
    void unknownKeysAreNamedWithTheNearestKnownOne() {
        assertThat(Told.ofKeys("purpses: {}\ncontrollers:\n  c: {nmae: X}\n"))
                .containsExactly(
                        "r.yaml:3:1: The key 'purpses' is not known in a register. Did you mean 'purposes'?",
                        "r.yaml:5:7: controllers/c: The key 'nmae' is not known in a controller. Did you mean 'name'?");
        assertThat(Told.ofKeys("scope: a\nchanges: {date: 2026-01-01, text: a, qqqqqqqq: 1}\n"))
                .containsExactly("r.yaml:4:38: changes/2026-01-01: The key 'qqqqqqqq' is not known in a change. "
                        + "Known keys: date, version, text.");
    }

    @Test
    void aKeyOrAnIdThatStandsTwiceIsAFault() {
        assertThat(Told.ofKeys("name: A\nname: B\n"))
                .containsExactly("r.yaml:4:1: The key 'name' stands twice; it stood first on line 3. Keep one.");
        assertThat(Told.ofKeys("controllers:\n  c: {name: A, name: B}\n  c: {name: C}\n"))
                .containsExactly(
                        "r.yaml:4:16: The key 'name' stands twice; it stood first on line 4. Keep one.",
                        "r.yaml:5:3: The key 'c' stands twice; it stood first on line 4. Keep one.");
        assertThat(Told.ofKeys("people: [customer, customer]\nparties:\n  - a: {name: A}\n  - a: {name: B}\n"))
                .containsExactly(
                        "r.yaml:3:20: people/customer: The id 'customer' stands twice under people. Two different things need two ids.",
                        "r.yaml:6:5: parties/a: The id 'a' stands twice under parties. Two different things need two ids.");
    }

    @Test
    void wrongTypesSayWhatWasExpected() {
        assertThat(Told.ofKeys("dates: tomorrow\nname: [a, b]\nlanguages: {fi: x}\npeople: 5\nfor-children: maybe\n"))
                .containsExactlyInAnyOrder(
                        "r.yaml:3:8: dates: Expected a mapping with the keys of dates.",
                        "r.yaml:4:7: name: A list stands where one value is expected: words, or words by language (fi, en, sv).",
                        "r.yaml:5:12: languages/item: A mapping (key: value) stands where one value is expected: a language: fi, en or sv. Text with ': ' in it needs quotes.",
                        "r.yaml:6:9: people/5: '5' is no id: use lower-case letters a-z, digits and single hyphens, beginning with a letter.",
                        "r.yaml:7:15: for-children: 'maybe' cannot be read; expected yes or no.");
    }

    @Test
    void aReferenceToNothingIsNamedWithWhatMayHaveBeenMeant() {
        assertThat(Told.ofKeys(
                        "purposes:\n  sales: {data: [contact-detials], people: customer}\ndata: [contact-details]\n"))
                .containsExactly(
                        "r.yaml:4:18: purposes/sales/data/contact-detials: 'contact-detials' refers to nothing under data. Did you mean 'contact-details'?",
                        "r.yaml:4:44: purposes/sales/people/customer: 'customer' refers to nothing under people.");
        assertThat(Told.ofKeys("contacts:\n  c: {roles: [dpoo]}\n"))
                .containsExactly(
                        "r.yaml:4:15: contacts/c/roles/dpoo: 'dpoo' refers to nothing under terms: contact-roles. Did you mean 'dpo'?");
        assertThat(Told.ofKeys("sources:\n  s: {text: x, from: dvv}\nparties: {dvv: {}}\n"))
                .containsExactly(
                        "r.yaml:4:22: sources/s/from/dvv: 'dvv' refers to nothing under parties, people, registers, cookies, recordings. Did you mean 'parties/dvv'?");
    }

    @Test
    void aWordThatIsNoneOfAFewIsNamedWithTheNearest() {
        assertThat(Told.ofKeys("data:\n  contact-details: {provision: volountary}\n"))
                .containsExactly("r.yaml:4:32: data/contact-details/provision: 'volountary' cannot be read; "
                        + "expected one of statutory, contractual, required-by-contract, voluntary. "
                        + "Did you mean 'voluntary'?");
        assertThat(Told.ofKeys("purposes:\n  sales: {bases: consnt}\n"))
                .containsExactly("r.yaml:4:18: purposes/sales/bases/consnt: 'consnt' cannot be read; "
                        + "expected one of consent, contract, legal-obligation, vital-interests, public-task, "
                        + "legitimate-interests. Did you mean 'consent'?");
        assertThat(Told.ofKeys("disclosures:\n  d: {text: x, modality: mey}\n"))
                .singleElement()
                .asString()
                .endsWith("Did you mean 'may'?");
        assertThat(Told.ofKeys("left-empty: nosuchtopic\n"))
                .singleElement()
                .asString()
                .doesNotContain("Did you mean");
    }

    @Test
    void aTermCannotBeAKindOfAnotherOwnTermSoThatNoCircleCanBeWritten() {
        assertThat(Told.ofKeys("people: {mine: {is: yours}, yours: {is: mine}}\n"))
                .hasSize(2)
                .allMatch(told -> told.contains("refers to nothing under terms: people."));
    }

    @Test
    void whatIsItsOwnSubcontractorOrReplacesItselfIsACircle() {
        assertThat(Told.ofKeys("parties:\n  a: {text: A, of: b}\n  b: {text: B, of: c}\n  c: {text: C, of: a}\n"))
                .containsExactly("r.yaml:6:16: parties/c/of: 'a' comes back to itself: a → b → c → a. "
                        + "Take one of these references out.");
        assertThat(Told.ofKeys("parties:\n  a: {text: A, of: a}\n"))
                .containsExactly("r.yaml:4:16: parties/a/of: 'a' comes back to itself: a → a. "
                        + "Take one of these references out.");
        assertThat(Told.ofKeys(
                        "retention:\n  a: {keep: 1 year, instead-of: b}\n  b: {keep: 2 years, instead-of: [c, a]}\n"
                                + "  c: {keep: 3 years}\n"))
                .containsExactly("r.yaml:5:38: retention/b/instead-of/a: 'a' comes back to itself: a → b → a. "
                        + "Take one of these references out.");
        assertThat(Told.ofKeys(
                        "parties:\n  a: {text: A, of: c}\n  b: {text: B, of: c}\n  c: {text: C, of: controller}\n"))
                .isEmpty();
    }

    @Test
    void aLongChainIsNoCircleUntilItClosesAndThenItIsToldInShort() {
        StringBuilder chain = new StringBuilder("parties:\n");
        for (int party = 0; party < 20_000; party++) {
            chain.append("  p")
                    .append(party)
                    .append(": {text: P, of: p")
                    .append(party + 1)
                    .append("}\n");
        }
        assertThat(Told.ofKeys(chain + "  p20000: {text: P}\n")).isEmpty();
        assertThat(Told.ofKeys(chain + "  p20000: {text: P, of: p0}\n"))
                .containsExactly("r.yaml:20004:21: parties/p20000/of: 'p0' comes back to itself: "
                        + "p0 → p1 → p2 → p3 → p4 → p5 → p6 → p7 → … → p0. Take one of these references out.");
    }

    @Test
    void aCircleBuiltInCodeIsRefusedToo() {
        assertThatThrownBy(() -> Register.builder()
                        .id("r")
                        .addParties(
                                Party.builder()
                                        .id("a")
                                        .text(Text.fi("A"))
                                        .of("b")
                                        .build(),
                                Party.builder()
                                        .id("b")
                                        .text(Text.fi("B"))
                                        .of("a")
                                        .build())
                        .build())
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessageContaining("parties/b/of: 'a' comes back to itself: a → b → a.");
    }

    @Test
    void aLanguageThatStandsTwiceIsAFault() {
        assertThat(Told.ofKeys("languages: [fi, sv, fi]\n"))
                .containsExactly("r.yaml:3:1: languages: A language stands twice in the list. Keep it once.");
        assertThat(Told.ofKeys("rights:\n  access: {languages: [fi, fi]}\n"))
                .containsExactly(
                        "r.yaml:4:12: rights/access/languages: A language stands twice in the list. Keep it once.");
        assertThat(Told.of(
                        "c.yaml",
                        "seloste: 1\ncatalogue: c\nlanguages: [fi, fi]\nregisters: {a: {languages: fi}, b: {}}\n"))
                .containsExactly("c.yaml:3:1: languages: A language stands twice in the list. Keep it once.");
        assertThatThrownBy(() -> Register.builder()
                        .id("r")
                        .addLanguages(Language.FINNISH, Language.FINNISH)
                        .build())
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessageContaining("languages: A language stands twice in the list.");
    }

    @Test
    void anOwnTermIsAKindOfATermOfTheVocabularyOrOfTheRegister() {
        assertThat(Told.ofKeys("terms:\n  people/rower: {text: Soutajat, is: mebmer}\n"))
                .containsExactly("r.yaml:4:34: terms/people/rower/is: 'mebmer' refers to nothing under terms: people. "
                        + "Did you mean 'member'?");
        assertThat(Told.ofKeys("terms:\n  people/rower: {text: Soutajat, is: member}\n"
                        + "  people/cox: {text: Perämiehet, is: rower}\n"))
                .isEmpty();
        assertThat(Told.ofKeys("terms:\n  people/rower: {text: Soutajat, is: cox}\n"
                        + "  people/cox: {text: Perämiehet, is: rower}\n"))
                .containsExactly("r.yaml:5:34: terms/people/cox/is: 'rower' comes back to itself: rower → cox → rower. "
                        + "Take one of these references out.");
        assertThatThrownBy(() -> Register.builder()
                        .id("r")
                        .addTerms(OwnTerm.builder()
                                .id("people/rower")
                                .text(Text.fi("Soutajat"))
                                .is("mebmer")
                                .build())
                        .build())
                .isInstanceOf(InvalidRegisterException.class)
                .hasMessageContaining("'mebmer' refers to nothing under terms: people. Did you mean 'member'?");
    }

    @Test
    void aTextThatYamlCutsAtAHashIsAFaultAndACommentIsNone() {
        String told = "because ' #' begins a comment. Put the text in quotes; or, when it is a comment, write a space "
                + "after the #.";
        assertThat(Told.ofKeys("description: Ajoneuvon VIN #tunnus ja merkki\n"))
                .containsExactly("r.yaml:3:14: description: The text ends before '#tunnus', " + told);
        assertThat(Told.ofKeys("description:\n  fi: Käyttäjän 🛥 tunnus\n    jatkuu #3 asti\nname: Laituri #3\n"))
                .containsExactly(
                        "r.yaml:4:7: description: The text ends before '#3', " + told,
                        "r.yaml:6:7: name: The text ends before '#3', " + told);
        assertThat(Told.ofKeys("bases:\n  - as-stated: laki #523 sallii\n"))
                .containsExactly("r.yaml:4:16: bases/item/as-stated/laki: The text ends before '#523', " + told);
        assertThat(Told.ofKeys("""
                        # comment
                        name: Laituri   # the pier
                        scope: "Laituri" #3
                        description: |
                          Laituri #3
                        version: 1.2 #draft
                        dates: #these
                          created: 2026-01-01 #first
                        languages: [fi] #one
                        people: customer #all
                        """)).isEmpty();
    }

    @Test
    void daysThatDoNotExistAreRefused() {
        assertThat(Told.ofKeys("dates: {created: 2025-02-30, updated: 30.1.2025, reviewed: 2025-1-1}\n"))
                .containsExactly(
                        "r.yaml:3:18: dates/created: '2025-02-30' cannot be read; expected a date such as 2026-11-22.",
                        "r.yaml:3:39: dates/updated: '30.1.2025' cannot be read; expected a date such as 2026-11-22.",
                        "r.yaml:3:60: dates/reviewed: '2025-1-1' cannot be read; expected a date such as 2026-11-22.");
        assertThat(Told.ofKeys("dates: {created: 2025-03-01, updated: 2025-02-01}\n"))
                .containsExactly("r.yaml:3:8: dates: The end stands before the start.");
        assertThat(Told.ofKeys("retention: {a: {cap: {day: 31, month: 4, year: same}}}\n"))
                .containsExactly("r.yaml:3:22: retention/a/cap: The month has no such day.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5 years",
                "0 years",
                "0 days 2 weeks",
                "1 week 2 days",
                "1 month 1 week",
                "P1Y2W",
                "PT0H",
                "P",
                "10 yeras",
                "ten years",
                "1.5 years",
                "10 years after",
                "99999 years"
            })
    void whatIsNoLengthOfTimeIsRefused(String period) {
        assertThat(Told.ofKeys("retention:\n  a: " + period + "\n"))
                .containsExactly("r.yaml:4:6: retention/a: '" + period + "' " + PERIOD);
    }

    @Test
    void aFloorAboveItsCapIsRefused() {
        assertThat(Told.ofKeys("retention:\n  a: {at-least: 10 years, at-most: 5 years}\n"))
                .containsExactly("r.yaml:4:6: retention/a: The shortest time is longer than the longest.");
    }

    @Test
    void idsThatAreNoneAreRefused() {
        assertThat(Told.ofKeys(
                        "controllers:\n  \"\": {name: A}\n  Foo Bar: {name: C}\n  none: {name: D}\n  -x: {name: E}\n"))
                .containsExactly(
                        "r.yaml:4:3: controllers/: The id is blank.",
                        "r.yaml:5:3: controllers/Foo Bar: 'Foo Bar' is no id: use lower-case letters a-z, digits and single hyphens, beginning with a letter.",
                        "r.yaml:6:3: controllers/none: 'none' is a word of the form and cannot be an id.",
                        "r.yaml:7:3: controllers/-x: '-x' is no id: use lower-case letters a-z, digits and single hyphens, beginning with a letter.");
        assertThat(Told.of("r.yaml", "seloste: 1\nregister:\n"))
                .containsExactly("r.yaml:2:10: register: The id is blank.");
        assertThat(Told.of("r.yaml", "seloste: 1\nregister: " + "a-".repeat(50_000) + "a\n"))
                .singleElement()
                .asString()
                .startsWith("r.yaml:2:11: register: 'a-a-")
                .hasSizeLessThan(1200);
    }

    @Test
    void anIdentityCodeIsNotRepeated() {
        assertThat(Told.ofKeys("people: {010190-900X: {text: x}}\n"))
                .containsExactly(
                        "r.yaml:3:10: people/******-****: '******-****' is no id: use lower-case letters a-z, digits and single hyphens, beginning with a letter.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n", "# only\n# comments\n", "\ufeff"})
    void aFileWithoutContentIsEmpty(String content) {
        assertThat(Told.of("r.yaml", content)).containsExactly(EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n",
                "hello\n",
                "- a\n- b\n",
                "null\n",
                "register: r\nname: A\n",
                "seloste: {a: 1}\nregister: r\n"
            })
    void aFileThatDoesNotSayItsFormIsToldHow(String content) {
        assertThat(Told.of("r.yaml", content)).containsExactly(NO_FORM);
    }

    @Test
    void aFileOfAnotherFormIsToldHowToMove() {
        assertThat(Told.of("r.yaml", "seloste: 2\nregister: r\nnew-key: 1\n"))
                .containsExactly(
                        "r.yaml:1:10: seloste: This file is written for form 2; this Seloste reads form 1. Update Seloste to a release that reads form 2.");
        assertThat(Told.of("r.yaml", "seloste: yks\nregister: r\n"))
                .containsExactly("r.yaml:1:10: seloste: 'yks' is no version of the form. Write 'seloste: 1'.");
        assertThat(Told.of("r.yaml", "seloste: '1'\nregister: r\n")).isEmpty();
    }

    @Test
    void aFileSaysWhichOneThingItIs() {
        assertThat(Told.of("r.yaml", "seloste: 1\nregistr: r\n"))
                .containsExactly(
                        "r.yaml:1:1: The file says neither 'register', 'catalogue' nor 'processor-record'. Write one of them, with an id, under 'seloste: 1'.");
        assertThat(Told.of("r.yaml", "seloste: 1\nregister: r\ncatalogue: c\n"))
                .containsExactly("r.yaml:3:1: The file says both 'register' and 'catalogue'. Keep one.");
    }

    @Test
    void valuesThatAreMissingAreFaultsAndSplitTextsAreNoticed() {
        assertThat(Told.ofKeys("name:\nscope: ~\ndescription: null\n"))
                .containsExactly(
                        "r.yaml:3:6: name: " + MISSING,
                        "r.yaml:4:8: scope: " + MISSING,
                        "r.yaml:5:14: description: " + MISSING);
        assertThat(Told.ofKeys("name: {fi: etu, suku}\n"))
                .containsExactly(
                        "r.yaml:3:17: name: 'suku' is no language of Seloste; use fi, en or sv. Text with a comma in it, inside { }, needs quotes.");
        assertThat(Told.ofKeys("name: #1 kaupassa\n")).containsExactly("r.yaml:3:6: name: " + MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '¤',
            value = {
                "*tärkeä ¦ 3:7: "
                        + "Anchors and aliases (&, *) are not used here. A text that begins with * or & needs quotes; shared parts belong in a catalogue.",
                "&Kumppanit Oy ¦ 3:7: "
                        + "Anchors and aliases (&, *) are not used here. A text that begins with * or & needs quotes; shared parts belong in a catalogue.",
                "@tuki ¦ 3:7: A text cannot begin with '@' here. Put it in quotes.",
                "%5 ¦ 3:7: A text cannot begin with '%' here. Put it in quotes.",
                "`a ¦ 3:7: A text cannot begin with '`' here. Put it in quotes.",
                "!huom ¦ 3:7: Tags (!) are not used here. A text that begins with ! needs quotes.",
                "- a ¦ 3:7: A text cannot begin with '-' here. Put it in quotes.",
                "? a ¦ 3:7: A text cannot begin with '?' here. Put it in quotes.",
                "|x ¦ 3:7: A text cannot begin with '|' here. Put it in quotes.",
                "Avoinna: arkisin ¦ 3:14: A second ': ' on a line makes a key of what stands before it. Put text with ': ' in quotes.",
                "[a ¦ 3:7: A [ or { that began here or above does not end, or a comma is missing in it. A text that begins with [ or { needs quotes.",
                "\"a ¦ 3:7: A quotation that begins here does not end. Write the same quotation mark after its last word."
            })
    void textThatYamlTakesForSomethingElseNeedsQuotes(String text, String told) {
        assertThat(Told.ofKeys("name: " + text + "\n")).containsExactly("r.yaml:" + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\kansio", "\\xZZ"})
    void aBackslashThatIsNoCodeIsExplained(String text) {
        assertThat(Told.ofKeys("name: \"" + text + "\"\n"))
                .singleElement()
                .asString()
                .endsWith(": A backslash in double quotes begins a code such as \\n, and this one is none."
                        + " Use single quotes ('), or write the backslash twice.");
    }

    @Test
    void indentationIsExplained() {
        assertThat(Told.ofKeys("parties:\n  - dealer:\n    name: X\n"))
                .containsExactly(
                        "r.yaml:4:5: parties: This entry has several keys. Details that belong to 'dealer' need deeper indentation than 'dealer' itself.");
        assertThat(Told.ofKeys("controllers:\n  c:\n  name: X\n"))
                .containsExactly(
                        "r.yaml:4:5: controllers/c: A value is missing; expected a mapping with the keys of controller, or a name. A key with nothing after it says nothing: leave the key out, indent deeper what belongs to it, or, when a text has a comma or a #, put it in quotes.");
        assertThat(Told.ofKeys("controllers:\n    c:\n        name: X\n      web: https://a.example\n"))
                .containsExactly(
                        "r.yaml:6:7: The indentation does not fit what stands above. Keys of one thing begin in the same column.");
        assertThat(Told.ofKeys("controllers:\n\tc:\n\t\tname: A\n"))
                .containsExactly("r.yaml:4:1: A tab cannot indent. Use spaces.");
    }

    @Test
    void whatYamlOffersBeyondTheFormIsRefused() {
        assertThat(Told.ofKeys("---\nseloste: 1\n"))
                .containsExactly(
                        "r.yaml:4:1: The file holds several documents (---). Put each register in a file of its own, or use a catalogue.");
        assertThat(Told.ofKeys("name: !!java.net.URL [x]\n")).containsExactly("r.yaml:3:7: " + TAG);
        assertThat(Told.of("r.yaml", "!!javax.script.ScriptEngineManager [!!java.net.URL [a]]\n"))
                .containsExactly("r.yaml:1:1: " + TAG, "r.yaml:1:37: " + TAG);
        assertThat(Told.ofKeys("x: &a {name: A}\ncontrollers:\n  c:\n    <<: *a\n"))
                .containsExactly("r.yaml:3:4: " + ANCHOR, "r.yaml:6:5: " + MERGE);
        assertThat(Told.ofKeys("controllers:\n  c:\n    <<: {name: A}\n")).containsExactly("r.yaml:5:5: " + MERGE);
        assertThat(Told.ofKeys("&a name: Nimi\n")).containsExactly("r.yaml:3:1: " + ANCHOR);
        assertThat(Told.ofKeys("? [a, b]\n: x\n"))
                .containsExactly("r.yaml:3:4: A key is one word. A list or a mapping cannot be a key.");
    }

    @Test
    void jsonIsReadAsStrictly() {
        String head = "{\"seloste\":1,\"register\":\"r\",";
        assertThat(Told.of("r.json", head + "\"name\":\"A\",\"name\":\"B\"}"))
                .containsExactly("r.json:1:40: The key 'name' stands twice; it stood first on line 1. Keep one.");
        assertThat(Told.of("r.json", head + "}"))
                .containsExactly(
                        "r.json:1:29: A key in double quotes is expected here. No comma stands before a closing bracket.");
        assertThat(Told.of("r.json", head + "// x\n\"name\":\"A\"}"))
                .containsExactly("r.json:1:29: JSON has no comments. Take it out, or use YAML, where # begins one.");
        assertThat(Told.of("r.json", head + "\"name\":NaN}"))
                .containsExactly("r.json:1:39: A text in JSON needs double quotes.");
        assertThat(Told.of("r.json", head + "\"name\":\"A\""))
                .containsExactly("r.json:1:39: The file ends before everything that was opened is closed.");
        assertThat(Told.of("r.json", head + "\"name\":\"a\nb\"}"))
                .containsExactly("r.json:1:38: A text in JSON stays on one line; a line break in it is written \\n.");
        assertThat(Told.of("r.json", head + "\"name\":null}")).containsExactly("r.json:1:36: name: " + MISSING);
        assertThat(Told.of("r.json", head + "\"version\":" + "9".repeat(5000) + "}"))
                .containsExactly("r.json:1:1: The number is too long. Put it in quotes.");
        assertThat(Told.of("r.json", head + "\"name\":\"A\"} {}"))
                .containsExactly(
                        "r.json:1:41: The file holds several documents (---). Put each register in a file of its own, or use a catalogue.");
    }

    @Test
    void allFaultsOfAFileAreToldInOneGo() {
        assertThat(Told.ofKeys("foo: 1\nname: []\ndates: {created: x}\npeople: {nosuch: {}}\nleft-empty: nosuch\n"))
                .hasSize(5);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreAccepted() {
        String file = "seloste: 1\nregister: r\nname: A\ndescription: |\n  a\n  b\n";
        Register unix = RegisterReader.read("r.yaml", file).register();
        assertThat(RegisterReader.read("r.yaml", "\ufeff" + file.replace("\n", "\r\n"))
                        .register())
                .isEqualTo(unix);
        assertThat(RegisterReader.read("r.json", "\ufeff" + RegisterWriter.json(unix))
                        .register())
                .isEqualTo(unix);
    }

    @Test
    void controlCharactersAreFoundAtTheirPlace() {
        assertThat(Told.ofKeys("name: a\u0001b\n"))
                .containsExactly(
                        "r.yaml:3:8: The text holds a control character or half a character, which no document can carry. Type it again.");
        assertThat(Told.ofKeys("name: \"a\\0b\"\n"))
                .containsExactly(
                        "r.yaml:3:7: name: The text holds a control character or half a character, which no document can carry. Type it again.");
    }

    @Test
    void aTextOfNothingToSeeIsBlank() {
        assertThat(Told.ofKeys("name: ''\nscope: \"\\u00ad\\u200b\"\ndescription: \"\\u00a0\"\n"))
                .containsExactly(
                        "r.yaml:3:7: name: The text is blank.",
                        "r.yaml:4:8: scope: The text is blank.",
                        "r.yaml:5:14: description: The text is blank.");
    }

    @Test
    void everyFaultIsToldInEveryLanguage() {
        try {
            RegisterReader.read("r.yaml", "seloste: 1\nregister: r\npurpses: {}\nname: [a]\ndates: {created: x}\n");
        } catch (InvalidRegisterException unsound) {
            for (Fault fault : unsound.faults()) {
                for (Language language : Language.values()) {
                    assertThat(fault.message(language)).isNotBlank().doesNotContain("{0}", "{1}");
                }
            }
            return;
        }
        throw new AssertionError("The file is unsound");
    }
}
