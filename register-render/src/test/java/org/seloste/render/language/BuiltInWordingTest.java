package org.seloste.render.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.render.language.NoBreakSpaces.visible;

import java.text.Normalizer;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.model.Area;
import org.seloste.model.BalancingStatus;
import org.seloste.model.CapYear;
import org.seloste.model.ContractParty;
import org.seloste.model.DecisionGround;
import org.seloste.model.FreeOfCharge;
import org.seloste.model.Frequency;
import org.seloste.model.GuardianRole;
import org.seloste.model.MeasureKind;
import org.seloste.model.Modality;
import org.seloste.model.Origin;
import org.seloste.model.PartyRole;
import org.seloste.model.PromisedAct;
import org.seloste.model.PromisedUse;
import org.seloste.model.Provision;
import org.seloste.model.Publication;
import org.seloste.model.PublicityKind;
import org.seloste.model.RecordingKind;
import org.seloste.model.SourceUse;
import org.seloste.model.Strength;
import org.seloste.model.TimeSpan;
import org.seloste.model.Topic;
import org.seloste.model.law.DataSubjectRight;
import org.seloste.model.text.Language;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;

class BuiltInWordingTest {

    private static final Wording FI = Wording.builtIn(Language.FINNISH);
    private static final Wording EN = Wording.builtIn(Language.ENGLISH);
    private static final Wording SV = Wording.builtIn(Language.SWEDISH);

    private static final Map<Language, String> HEDGES = Map.of(
            Language.FINNISH,
            "voidaan|saattaa|saatetaan|tarvittaessa|mahdollisesti|mahdollinen|yleensä|mm\\.|jne\\.|esim\\.|muun muassa",
            Language.ENGLISH,
            "may|might|some|often|possible|possibly|usually|where necessary|e\\.g\\.|etc\\.|such as",
            Language.SWEDISH,
            "eventuellt|möjligen|möjligtvis|vid behov|vanligtvis|ofta|bl\\.a\\.|t\\.ex\\.|osv\\.|m\\.m\\.|såsom");

    private static final Map<Language, String> OTHER_ADDRESS = Map.of(
            Language.FINNISH, "rekisteröi\\p{L}*|te|teidän|teille|teitä",
            Language.ENGLISH, "data subjects?|one’s|user|users",
            Language.SWEDISH, "(?:den|de) registrerades?|ni|er|era");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeysInTheSameOrder(Language language) {
        assertThat(Wording.builtIn(language).keys()).isEqualTo(FI.keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSamePlaces(Language language) {
        assertThat(FI.keys())
                .allSatisfy(key ->
                        assertThat(placesOf(Wording.builtIn(language), key)).isEqualTo(placesOf(FI, key)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void typographyIsThatOfAPrintedText(Language language) {
        assertThat(textsOf(language, key -> true))
                .allSatisfy((key, text) -> assertThat(text)
                        .doesNotContain("\"", "'", "  ", "...", "\t", " ,", " .", " :")
                        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .doesNotContainPattern("\\d [§%€]")
                        .doesNotContainPattern("\\p{Cf}"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ourOwnSentencesDoNotHedge(Language language) {
        assertThat(textsOf(language, key -> !key.startsWith("modality.")))
                .allSatisfy((key, text) -> assertThat(text).doesNotContainPattern(words(HEDGES.get(language))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReaderOfANoticeIsAddressedInOneWay(Language language) {
        Predicate<String> isForTheReader = key ->
                Stream.of("record.", "processor-record.", "event.", "internal.").noneMatch(key::startsWith);

        assertThat(textsOf(language, isForTheReader))
                .allSatisfy((key, text) -> assertThat(text).doesNotContainPattern(words(OTHER_ADDRESS.get(language))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sentencesEndInAFullStopAndLeadsInAColon(Language language) {
        Predicate<String> isSentence = key -> (key.endsWith(".text") && !key.startsWith("field."))
                || key.startsWith("flag.")
                || key.startsWith("none.");
        Predicate<String> isLead = key -> key.contains(".intro");

        assertThat(textsOf(language, isSentence))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).endsWith("."));
        assertThat(textsOf(language, isLead))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).matches(".*[:.]"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headingsAndLabelsHaveNoFullStop(Language language) {
        assertThat(textsOf(language, key -> key.endsWith(".heading") || key.startsWith("label.")))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).doesNotEndWith(".").doesNotEndWith(":"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordsOfARegisterAreNeverInflected(Language language) {
        Pattern inflected = Pattern.compile("\\{(?:register|quote|topic|event|language)}[\\p{L}:’-]");
        Pattern insideASentence = Pattern.compile("[^:] \\{(?:register|quote|topic|event|language)}");

        assertThat(textsOf(language, key -> true))
                .allSatisfy((key, text) ->
                        assertThat(text).doesNotContainPattern(inflected).doesNotContainPattern(insideASentence));
    }

    @Test
    void finnishInflectsWithAColonOnlyWhatIsReadLetterByLetter() {
        Set<String> inflected = new TreeSet<>();
        textsOf(Language.FINNISH, key -> true)
                .values()
                .forEach(text -> Pattern.compile("\\p{L}+:\\p{L}+")
                        .matcher(text)
                        .results()
                        .forEach(match -> inflected.add(match.group())));

        assertThat(inflected).containsExactly("ETA:n", "EU:n", "EU:ssa");
    }

    @Test
    void swedishUsesTheWordsOfTheAuthorityInFinland() {
        assertThat(SV.text("field.business-id")).isEqualTo("FO-nummer");
        assertThat(SV.text("right.portability.heading")).isEqualTo("Rätt till dataportabilitet");
        assertThat(SV.text("notice.title")).isEqualTo("Dataskyddsbeskrivning");
        assertThat(textsOf(Language.SWEDISH, key -> true))
                .allSatisfy((key, text) ->
                        assertThat(text).doesNotContain("personnummer", "integritetspolicy", "organisationsnummer"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRightOfTheRegulationIsExplained(Language language) {
        assertThat(Wording.builtIn(language).keys())
                .containsAll(Stream.of(DataSubjectRight.values())
                        .flatMap(
                                right -> Stream.of("heading", "text").map(part -> "right." + right.word() + "." + part))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfTheModelHasALabel(Language language) {
        Map<String, Enum<?>[]> words = Map.ofEntries(
                Map.entry("area", Area.values()),
                Map.entry("balancing-status", BalancingStatus.values()),
                Map.entry("contract-party", ContractParty.values()),
                Map.entry("decision-ground", DecisionGround.values()),
                Map.entry("free-of-charge", FreeOfCharge.values()),
                Map.entry("frequency", Frequency.values()),
                Map.entry("guardian-role", GuardianRole.values()),
                Map.entry("measure-kind", MeasureKind.values()),
                Map.entry("modality", Modality.values()),
                Map.entry("origin", Origin.values()),
                Map.entry("party-role", PartyRole.values()),
                Map.entry("promise.not", PromisedAct.values()),
                Map.entry("promise.only", PromisedAct.values()),
                Map.entry("promise.not.transfer", Area.values()),
                Map.entry("promised-use", PromisedUse.values()),
                Map.entry("provision", Provision.values()),
                Map.entry("publication", Publication.values()),
                Map.entry("publicity-kind", PublicityKind.values()),
                Map.entry("recording-kind", RecordingKind.values()),
                Map.entry("retention.by-day", CapYear.values()),
                Map.entry("source-use", SourceUse.values()),
                Map.entry("strength", Strength.values()),
                Map.entry("topic", Topic.values()));
        List<String> expected = words.entrySet().stream()
                .flatMap(group -> Stream.of(group.getValue()).map(word -> group.getKey() + "." + keyOf(word)))
                .toList();

        assertThat(Wording.builtIn(language).keys()).containsAll(expected);
    }

    @Test
    void ageIsToldInFullYears() {
        assertThat(FI.text("age.under", Map.of("age", 15))).isEqualTo("alle 15-vuotiaat");
        assertThat(visible(SV.text("age.under", Map.of("age", 15)))).isEqualTo("under 15~år");
        assertThat(visible(EN.text("age.between", Map.of("from", 13, "to", 17))))
                .isEqualTo("13–17~years of age");
    }

    @Test
    void withdrawalDoesNotAffectEarlierProcessing() {
        assertThat(FI.text("right.withdraw-consent.text"))
                .isEqualTo("Voit peruuttaa suostumuksesi milloin tahansa."
                        + " Peruuttaminen ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen.");
        assertThat(EN.text("right.withdraw-consent.text"))
                .isEqualTo("You can withdraw your consent at any time."
                        + " Withdrawal does not affect the lawfulness of processing before the withdrawal.");
        assertThat(SV.text("right.withdraw-consent.text"))
                .isEqualTo("Du kan återkalla ditt samtycke när som helst."
                        + " Återkallelsen påverkar inte lagligheten av den behandling som skett före återkallelsen.");
    }

    @Test
    void whatIsNotStatedDiffersFromWhatIsStatedAsNoneAndFromAnEmptyHeading() {
        assertThat(FI.text("state.gap", Map.of("topic", "Nimi"))).isEqualTo("Ei ilmoitettu: Nimi");
        assertThat(FI.text("none.disclosures")).isEqualTo("Emme luovuta tietoja.");
        assertThat(FI.text("state.left-empty")).isEqualTo("Tyhjä otsikko");
    }

    @Test
    void aDayOfTheFollowingYearStandsInTheSentence() {
        MonthDay day = MonthDay.of(1, 31);

        assertThat(FI.text(
                        "retention.by-day.following",
                        Map.of("day", Formats.in(Language.FINNISH).day(day))))
                .isEqualTo("viimeistään seuraavan vuoden 31.1.");
        assertThat(visible(EN.text(
                        "retention.by-day.following",
                        Map.of("day", Formats.in(Language.ENGLISH).day(day)))))
                .isEqualTo("by 31~January of the following year at the latest");
        assertThat(visible(SV.text(
                        "retention.by-day.following",
                        Map.of("day", Formats.in(Language.SWEDISH).day(day)))))
                .isEqualTo("senast den 31~januari följande år");
    }

    @Test
    void theTimeForInformingStandsInTheGenitive() {
        assertThat(visible(FI.text(
                        "notice.sources.informed.within",
                        Map.of("span", Formats.in(Language.FINNISH).spanGenitive(TimeSpan.ofDays(14))))))
                .isEqualTo("Kerromme tästä sinulle viimeistään 14~päivän kuluttua siitä, kun saimme tietosi.");
    }

    @Test
    void aPeriodAndWhatStartsItStandInOneSentence() {
        Map<String, String> values = Map.of(
                "span",
                Formats.in(Language.FINNISH).span(TimeSpan.ofYears(10)),
                "from",
                FI.text("event.financial-year-end.from"));

        assertThat(visible(FI.text("retention.from-event", values))).isEqualTo("10~vuotta tilikauden päättymisestä");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eventsThatStandInASentenceAreThoseOfTheVocabulary(Language language) {
        Set<String> events =
                Vocabulary.standard().all(TermKind.EVENT).stream().map(Term::id).collect(Collectors.toSet());

        assertThat(textsOf(language, key -> key.startsWith("event.")).keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(events).contains(key.substring("event.".length(), key.lastIndexOf('.'))));
    }

    private static Map<String, String> textsOf(Language language, Predicate<String> wanted) {
        Wording wording = Wording.builtIn(language);
        return wording.keys().stream().filter(wanted).collect(Collectors.toMap(key -> key, wording::template));
    }

    private static String keyOf(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> placesOf(Wording wording, String key) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{([a-z-]+)").matcher(wording.template(key)).results().forEach(m -> places.add(m.group(1)));
        return places;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
