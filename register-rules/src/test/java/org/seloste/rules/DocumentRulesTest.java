package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.Topic;
import org.seloste.model.text.Language;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.document.DocumentRules;

class DocumentRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dates: {created: 2026-01-01}",
                "dates: {reviewed: 2026-01-01}",
                "dates: {valid-from: 2026-01-01}",
                "changes: [{date: 2026-01-01, text: First version}]",
                "describes: {title: Notice, date: 2026-01-01}"
            })
    void anyDayThatTellsOneVersionFromAnotherIsADate(String yaml) {
        assertThat(Found.at("date-missing", yaml)).isEmpty();
    }

    @Test
    void aMissingDateIsNamedAtItsHeadingWhereThatIsEmpty() {
        assertThat(Found.at("date-missing", "left-empty: [dates]")).containsExactly("left-empty/dates");
        assertThat(Found.at("date-missing", "version: \"1.0\"")).containsExactly("dates");
    }

    @Test
    void aNameThatIsMissingIsNamedAtItsHeadingWhereThatIsEmpty() {
        assertThat(Found.at("register-name-missing", "left-empty: [name]")).containsExactly("left-empty/name");
        assertThat(Found.at("register-name-missing", "scope: Kauppa")).containsExactly("name");
        assertThat(Found.at("register-name-missing", "name: Asiakasrekisteri")).isEmpty();
    }

    @Test
    void theDayBeforeAnActAppliesIsBeforeIt() {
        assertThat(Found.at("notice-before-gdpr", "dates: {created: 2018-05-24}"))
                .containsExactly("dates");
        assertThat(Found.at("notice-before-gdpr", "dates: {created: 2018-05-25}"))
                .isEmpty();
        assertThat(Found.at("notice-before-data-protection-act", "dates: {created: 2018-05-24}"))
                .isEmpty();
        assertThat(Found.at("notice-before-data-protection-act", "dates: {created: 2018-12-31}"))
                .containsExactly("dates");
        assertThat(Found.at("notice-before-data-protection-act", "dates: {created: 2019-01-01}"))
                .isEmpty();
    }

    @Test
    void oneOldDateIsOneFinding() {
        assertThat(List.of("2018-01-04", "2018-05-25", "2021-08-19"))
                .allSatisfy(day -> assertThat(
                                List.of("notice-before-gdpr", "notice-before-data-protection-act", "notice-old")
                                        .stream()
                                        .flatMap(rule -> Found.at(rule, "dates: {created: " + day + "}").stream()))
                        .hasSize(1));
    }

    @Test
    void aNoticeIsOldOnTheDayAfterItsMonthsHavePassed() {
        assertThat(old("2024-11-22", DocumentRules.MONTHS_UNTIL_OLD, LocalDate.of(2026, 11, 22)))
                .isEmpty();
        assertThat(old("2024-11-22", DocumentRules.MONTHS_UNTIL_OLD, LocalDate.of(2026, 11, 23)))
                .hasSize(1);
        assertThat(old("2026-01-31", 1, LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(old("2026-01-31", 1, LocalDate.of(2026, 3, 1)))
                .extracting(finding -> finding.message(Language.FINNISH))
                .containsExactly("Selosteen viimeisin päivä on 31.1.2026, ja siitä on yli 1 kuukautta.");
    }

    private static List<Finding> old(String day, int months, LocalDate asOf) {
        Rule rule = DocumentRules.all(months).stream()
                .filter(each -> each.about().id().equals("notice-old"))
                .findFirst()
                .orElseThrow();
        return Linter.with(LintContext.on(asOf))
                .asking(List.of(rule))
                .lint(Examples.register("dates: {created: " + day + "}"))
                .findings();
    }

    @Test
    void theLatestDayCountsWhicheverItIs() {
        assertThat(Found.at("notice-old", "dates: {created: 2020-01-01, reviewed: 2026-06-01}"))
                .isEmpty();
        assertThat(Found.at("notice-old", "dates: {created: 2020-01-01}\nchanges: [{date: 2026-06-01, text: a}]"))
                .isEmpty();
        assertThat(Found.said("notice-old", "fi", "dates: {created: 2020-01-01, updated: 2021-08-19}"))
                .contains("19 August 2021");
    }

    @Test
    void aNoticeThatChangesWhenNeededSaysHowPeopleLearnOfIt() {
        assertThat(Found.at("change-notice-vague", "change-notice: {text: Päivitämme selostetta tarvittaessa.}"))
                .containsExactly("change-notice");
        assertThat(Found.at("change-notice-vague", "change-notice: {as-stated: Tarkista tämä sivu säännöllisesti}"))
                .containsExactly("change-notice");
        assertThat(Found.at("change-notice-vague", "change-notice: {as-needed: true, channels: email}"))
                .isEmpty();
        assertThat(Found.at("change-notice-vague", "change-notice: {text: Kerromme muutoksista kirjeellä.}"))
                .isEmpty();
        assertThat(Found.at("change-notice-vague", "scope: Toimitamme tarvittaessa\nchange-notice: {text: Kirjeellä.}"))
                .isEmpty();
    }

    @Test
    void everyTopicHasAHeadingInEveryLanguage() {
        String all = List.of(Topic.values()).stream()
                .map(topic -> topic.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        List<Finding> findings = Found.findings("heading-empty", "fi", "left-empty: [" + all + "]");

        assertThat(findings).hasSameSizeAs(Topic.values());
        assertThat(findings)
                .allSatisfy(finding -> assertThat(List.of(
                                finding.message(Language.FINNISH),
                                finding.message(Language.ENGLISH),
                                finding.message(Language.SWEDISH)))
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[email protected]",
                "Lorem ipsum dolor",
                "Kirjoita: [nimi]",
                "sähköpostitse (s-postiosoite)",
                "by e-mail (e-mail address)",
                "Hei {{etunimi}}",
                "Hei ${nimi}",
                "Puhelin xxxx",
                "Nimi: ____",
                "Nimi: .......",
                "TODO: kirjoita tämä"
            })
    void whatAFormAskedForIsFound(String words) {
        assertThat(Found.at("placeholder-left", "scope: \"" + words + "\"")).containsExactly("scope");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yhteystiedot (nimi, osoite)",
                "tunniste (nimi)",
                "asiakas@yritys.example",
                "ja niin edelleen...",
                "Xerox",
                "[1] viite"
            })
    void ordinaryBracketsAreNoPlaceholders(String words) {
        assertThat(Found.at("placeholder-left", "scope: \"" + words + "\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Teksti", "<ul style='x'>", "rivi<br/>", "a&nbsp;b", "</div>"})
    void codeIsFound(String words) {
        assertThat(Found.at("markup-left", "scope: \"" + words + "\"")).containsExactly("scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alle 5 < 10 ja > 3", "Tuote & palvelu", "<nimi>"})
    void signsOfArithmeticAreNoCode(String words) {
        assertThat(Found.at("markup-left", "scope: \"" + words + "\"")).isEmpty();
    }

    @Test
    void onlyAStreetInWhichNumbersRunTogetherIsGarbled() {
        String contact = "contacts: {desk: {roles: requests, visit: {street: %s, city: Joensuu}}}";

        assertThat(Found.at("address-garbled", String.format(contact, "Esimerkkitie 980140")))
                .containsExactly("contacts/desk/visit/street");
        assertThat(Found.at("address-garbled", String.format(contact, "Esimerkkitie 9 B 12")))
                .isEmpty();
        assertThat(Found.at("address-garbled", String.format(contact, "Esimerkkitie 80140")))
                .isEmpty();
        assertThat(Found.at("address-garbled", "contacts: {desk: {roles: requests, phones: '980140'}}"))
                .isEmpty();
    }

    @Test
    void reservationsAreAFindingWhereTheyAreManyInNumberAndInProportion() {
        assertThat(Found.at("hedging", purposes(10, 0))).containsExactly("");
        assertThat(Found.at("hedging", purposes(9, 0))).isEmpty();
        assertThat(Found.at("hedging", purposes(10, 190))).isEmpty();
        assertThat(Found.at("hedging", purposes(10, 189))).hasSize(1);
        assertThat(Found.said("hedging", "fi", purposes(10, 20)))
                .isEqualTo("There are many reservations: 10 of 30 statements.");
    }

    private static String purposes(int hedged, int plain) {
        return "purposes:\n"
                + IntStream.range(0, hedged)
                        .mapToObj(number -> "  may-" + number + ": {is: orders, modality: "
                                + (number % 2 == 0 ? "may" : "occasionally") + "}\n")
                        .collect(Collectors.joining())
                + IntStream.range(0, plain)
                        .mapToObj(number -> "  does-" + number + ": {is: orders, modality: does}\n")
                        .collect(Collectors.joining());
    }

    @Test
    void reservationsInWordsCountInOneLanguageOnly() {
        String yaml = IntStream.range(0, 6)
                .mapToObj(number -> "  p" + number + ": {fi: Voidaan kysyä, en: May be asked}\n")
                .collect(Collectors.joining("", "purposes:\n", ""));

        assertThat(Found.findings("hedging", "fi, en", yaml)).isEmpty();
        assertThat(
                        Found.findings(
                                "hedging",
                                "fi, en",
                                yaml.replace(
                                        "p5",
                                        "p5: {fi: Saattaa olla}\n  q1: {fi: Tarvittaessa}\n"
                                                + "  q2: {fi: Mahdollisesti}\n  q3: {fi: mm. nimi}\n  q4: {fi: nimi jne. ja muuta}\n  q5")))
                .hasSize(1);
    }

    @Test
    void aParagraphUnderTwoHeadingsIsFoundAtTheSecond() {
        String words = "Tiedot siirretään kumppanille aina silloin kun tilaus on toimitettu asiakkaalle";

        assertThat(Found.at(
                        "paragraph-twice",
                        "sources: {a: {text: " + words + "}}\ndisclosures: {b: {text: " + words.toUpperCase(Locale.ROOT)
                                + "}}"))
                .containsExactly("disclosures/b/text");
        assertThat(Found.at("paragraph-twice", "sources: {a: {text: " + words + "}, b: {text: " + words + "}}"))
                .isEmpty();
        assertThat(Found.at("paragraph-twice", "sources: {a: {text: Tilaus}}\ndisclosures: {b: {text: Tilaus}}"))
                .isEmpty();
    }

    @Test
    void longSentencesAreFoundWhereTheReaderIsAChildOnly() {
        String twenty = IntStream.rangeClosed(1, 20).mapToObj(number -> "sana").collect(Collectors.joining(" "));

        assertThat(Found.at("children-hard-to-read", "for-children: true\nscope: " + twenty + " sana"))
                .containsExactly("scope");
        assertThat(Found.at("children-hard-to-read", "for-children: true\nscope: " + twenty + ". Sana"))
                .isEmpty();
        assertThat(Found.at("children-hard-to-read", "scope: " + twenty + " sana"))
                .isEmpty();
    }
}
