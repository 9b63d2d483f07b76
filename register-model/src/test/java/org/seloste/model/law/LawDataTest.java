package org.seloste.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.text.Language;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;

class LawDataTest {

    private static final LocalDate HORIZON = LocalDate.of(2026, 11, 22);

    private final LawData law = LawData.builtIn();

    @Test
    void theDataSayUpToWhichDateTheyWereChecked() {
        assertThat(law.horizon()).isEqualTo(HORIZON);
        assertThat(law.isPastHorizon(HORIZON)).isFalse();
        assertThat(law.isPastHorizon(HORIZON.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GB, 2026-11-22, GB-2025",
        "GB, 2031-12-27, GB-2025",
        "GB, 2025-12-18, GB-2021",
        "GB, 2025-12-19, GB-2025",
        "BR, 2026-01-26, BR",
        "EPO, 2025-07-18, EPO",
        "US, 2023-07-10, US-dpf",
        "US, 2020-07-15, US-privacy-shield",
        "US, 2015-10-05, US-safe-harbor",
        "CH, 2026-11-22, CH",
        "JP, 2026-11-22, JP"
    })
    void aDecisionCarriesTheDaysOnWhichItIsInForce(String territory, LocalDate date, String id) {
        assertThat(law.adequacy(territory, date)).map(AdequacyDecision::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "GB, 2031-12-28",
        "GB, 2021-06-27",
        "BR, 2026-01-25",
        "EPO, 2025-07-17",
        "US, 2020-07-16",
        "US, 2023-07-09",
        "US, 2015-10-06",
        "XK, 2026-11-22",
        "IN, 2026-11-22",
        "FI, 2026-11-22"
    })
    void noDecisionIsInForceOnOtherDaysAndForOtherPlaces(String territory, LocalDate date) {
        assertThat(law.adequacy(territory, date)).isEmpty();
    }

    @Test
    void aDecisionThatAJudgmentTookAwayNamesTheJudgment() {
        Map<String, AdequacyDecision> decisions =
                law.adequacyDecisions().stream().collect(Collectors.toMap(AdequacyDecision::id, Function.identity()));

        assertThat(decisions.get("US-privacy-shield").voided())
                .contains(new AdequacyDecision.Voiding(LocalDate.of(2020, 7, 16), "C-311/18"));
        assertThat(decisions.get("US-safe-harbor").voided())
                .map(AdequacyDecision.Voiding::by)
                .contains("C-362/14");
    }

    @ParameterizedTest
    @CsvSource({"US, us-dpf-certified", "CA, ca-pipeda", "JP, jp-business-operator", "KR, kr-pipa", "IL, il-automated"})
    void aDecisionOfLimitedScopeSaysWhatMustBeKnownOfTheRecipient(String country, String condition) {
        assertThat(law.adequacy(country, HORIZON).orElseThrow().condition())
                .map(AdequacyDecision.Condition::key)
                .contains(condition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "CH", "BR", "NZ", "UY", "AD", "AR", "FO", "GG", "IM", "JE", "EPO"})
    void otherDecisionsAskNothingOfTheRecipient(String territory) {
        assertThat(law.adequacy(territory, HORIZON).orElseThrow().condition()).isEmpty();
    }

    @Test
    void seventeenDecisionsAreInForceAtTheHorizon() {
        assertThat(law.adequacyDecisions().stream()
                        .filter(decision -> decision.isInForce(HORIZON))
                        .map(AdequacyDecision::territory))
                .containsExactlyInAnyOrder(
                        "AD", "AR", "BR", "CA", "CH", "FO", "GB", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "US", "UY",
                        "EPO");
    }

    @ParameterizedTest
    @CsvSource({
        "FI, INSIDE",
        "NO, INSIDE",
        "IS, INSIDE",
        "LI, INSIDE",
        "GR, INSIDE",
        "AX, INSIDE",
        "RE, INSIDE",
        "GL, REVIEW",
        "SJ, REVIEW",
        "NC, REVIEW",
        "GI, REVIEW",
        "EL, REVIEW",
        "CH, OUTSIDE",
        "US, OUTSIDE",
        "GB, OUTSIDE",
        "XK, OUTSIDE",
        "IN, OUTSIDE"
    })
    void aCountryStandsInsideOrOutsideTheEeaOrIsToBeLookedAt(String country, Standing standing) {
        assertThat(law.standing(country, HORIZON)).isEqualTo(standing);
        assertThat(law.isEea(country, HORIZON)).isEqualTo(standing == Standing.INSIDE);
    }

    @Test
    void theEeaHasThirtyStates() {
        assertThat(law.territories())
                .filteredOn(territory -> territory.standing() == Standing.INSIDE
                        && territory.partOf().isEmpty())
                .hasSize(30);
    }

    @Test
    void aCommonMistakeForACodeNamesTheRightOne() {
        assertThat(law.territory("EL").flatMap(Territory::write)).contains("GR");
    }

    @Test
    void thePersonalDataActIsRepealedFromTheFirstDayOf2019() {
        Act act = law.act("523/1999").orElseThrow();

        assertThat(act.name().in(Language.FINNISH)).contains("henkilötietolaki");
        assertThat(act.isRepealed(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(act.isRepealed(LocalDate.of(2019, 1, 1))).isTrue();
        assertThat(act.repealedBy()).contains("1050/2018");
        assertThat(law.act("1050/2018").orElseThrow().isRepealed(HORIZON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1050/2018, tietosuojalaki, Data Protection Act, dataskyddslag",
        "917/2014, laki sähköisen viestinnän palveluista, Act on Electronic Communications Services, lag om tjänster inom elektronisk kommunikation",
        "1336/1997, kirjanpitolaki, Accounting Act, bokföringslag",
        "2016/679, yleinen tietosuoja-asetus, General Data Protection Regulation, allmänna dataskyddsförordningen"
    })
    void actsHaveTheirNamesInThreeLanguages(String number, String fi, String en, String sv) {
        Act act = law.act(number).orElseThrow();

        assertThat(act.name().in(Language.FINNISH)).contains(fi);
        assertThat(act.name().in(Language.ENGLISH)).contains(en);
        assertThat(act.name().in(Language.SWEDISH)).contains(sv);
    }

    @ParameterizedTest
    @CsvSource({"accounting-books, P10Y, financial-year-end", "accounting-vouchers, P6Y, calendar-year-end"})
    void theAccountingActDemandsItsPeriods(String id, Period atLeast, String from) {
        assertThat(law.retention())
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.atLeast()).isEqualTo(atLeast);
                    assertThat(row.from()).isEqualTo(from);
                    assertThat(row.act()).isEqualTo("1336/1997");
                    assertThat(row.section()).isEqualTo("2:10");
                    assertThat(Vocabulary.standard().find(TermKind.EVENT, row.from()))
                            .isPresent();
                    assertThat(law.act(row.act())).isPresent();
                });
    }

    @Test
    void theSupervisoryAuthorityHasItsContactDetailsInThreeLanguages() {
        Authority authority =
                law.authority(Authority.Competence.DATA_PROTECTION).orElseThrow();

        assertThat(authority.name().in(Language.SWEDISH)).contains("Dataombudsmannens byrå");
        assertThat(authority.postalAddress().orElseThrow().in(Language.FINNISH)).contains("PL 800, 00531 Helsinki");
        assertThat(authority.postalAddress().orElseThrow().in(Language.ENGLISH))
                .contains("P.O. Box 800, FI-00531 Helsinki");
        assertThat(authority.visitingAddress().orElseThrow().in(Language.SWEDISH))
                .contains("Fågelviksgränden 4, 00530 Helsingfors");
        assertThat(authority.phone()).contains("029 566 6700");
        assertThat(authority.web().orElseThrow().in(Language.ENGLISH)).contains("tietosuoja.fi/en");
        assertThat(law.authority(Authority.Competence.COOKIES))
                .map(Authority::id)
                .contains("fi-traficom");
    }

    @Test
    void anOldNameIsStaleFromTheDayItsBearerCeased() {
        FormerName trafi = law.formerNames().stream()
                .filter(name -> name.id().equals("trafi"))
                .findFirst()
                .orElseThrow();

        assertThat(trafi.isStale(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(trafi.isStale(LocalDate.of(2019, 1, 1))).isTrue();
        assertThat(trafi.successor().orElseThrow().in(Language.ENGLISH))
                .contains("Finnish Transport and Communications Agency Traficom");
    }

    @Test
    void everyTextOfTheBuiltInDataIsWrittenInThreeLanguages() {
        assertThat(law.adequacyDecisions()).allSatisfy(row -> {
            assertThat(row.name().languages()).hasSize(3);
            row.scope().ifPresent(scope -> assertThat(scope.languages()).hasSize(3));
            row.condition()
                    .ifPresent(condition ->
                            assertThat(condition.text().languages()).hasSize(3));
        });
        assertThat(law.acts())
                .allSatisfy(row -> assertThat(row.name().languages()).hasSize(3));
        assertThat(law.authorities())
                .allSatisfy(row -> assertThat(row.name().languages()).hasSize(3));
        assertThat(law.retention())
                .allSatisfy(row -> assertThat(row.what().languages()).hasSize(3));
        assertThat(law.formerNames())
                .allSatisfy(row -> assertThat(row.name().languages()).hasSize(3));
    }

    @Test
    void aRowWithoutASourceIsNeverCalledVerified() {
        assertThat(law.rows())
                .filteredOn(row -> row.provenance().source().equals("no source read"))
                .allSatisfy(row -> assertThat(row.provenance().isVerified()).isFalse());
    }

    @Test
    void aUsersFileReplacesRowsOfTheSameIdAndAddsOthers() throws IOException {
        LawData own = law.reading("own.yaml", new StringReader("""
                        horizon: 2027-06-30
                        adequacy:
                          KE: {territory: KE, fi: Kenia, en: Kenya, sv: Kenya, valid-from: 2027-03-01, source: own reading}
                        authorities:
                          fi-dpa: {competence: data-protection, fi: Toimisto, phone: 029 000 0000, source: own reading}
                        """));

        assertThat(own.horizon()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(own.adequacy("KE", LocalDate.of(2027, 3, 1))).isPresent();
        assertThat(own.adequacy("GB", HORIZON)).isPresent();
        assertThat(own.authority(Authority.Competence.DATA_PROTECTION)
                        .orElseThrow()
                        .phone())
                .contains("029 000 0000");
        assertThat(law.adequacy("KE", LocalDate.of(2027, 3, 1))).isEmpty();
    }

    @Test
    void valuesAreReadAsTheyAreWritten() throws IOException {
        LawData own = law.reading("own.yaml", new StringReader("""
                        territories:
                          XX: {standing: inside, part-of: NO, source: own reading}
                        authorities:
                          own: {competence: cookies, fi: Toimisto, phone: 0295666700, source: own reading}
                        retention:
                          own: {fi: kirjat, at-least: P1Y, from: purchase, act: 1/2000, section: 2:10, source: on}
                        """));

        assertThat(own.territory("XX").flatMap(Territory::partOf)).contains("NO");
        assertThat(law.territory("SJ").flatMap(Territory::partOf)).contains("NO");
        assertThat(own.authorities())
                .last()
                .satisfies(row -> assertThat(row.phone()).contains("0295666700"));
        assertThat(own.retention()).last().satisfies(row -> {
            assertThat(row.section()).isEqualTo("2:10");
            assertThat(row.provenance().source()).isEqualTo("on");
        });
    }

    @Test
    void aKeyWrittenTwiceIsRefused() {
        assertThatThrownBy(
                        () -> law.reading("own.yaml", new StringReader("horizon: 2027-01-01\nhorizon: 2028-01-01\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own.yaml:2")
                .hasMessageContaining("horizon");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> law.reading("own.yaml", new StringReader("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own.yaml: expected sections");
    }

    @Test
    void aMalformedFileIsRefusedWithAllItsFaults() {
        String yaml = """
                adequacy:
                  KE: {territory: KE, fi: Kenia, valid-from: 1.3.2027, surprise: 1}
                territories:
                  Finland: {standing: within, source: own}
                retention:
                  books: {fi: kirjat, at-least: 10, from: purchase, act: 1/2000, section: '1', source: own}
                gossip: {}
                """;

        assertThatThrownBy(() -> law.reading("own.yaml", new StringReader(yaml)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own.yaml: 'gossip' is no section")
                .hasMessageContaining(
                        "own.yaml: adequacy/KE: 'valid-from' is no date: '1.3.2027'; write it as 2026-11-22")
                .hasMessageContaining("own.yaml: adequacy/KE: 'source' is missing")
                .hasMessageContaining("own.yaml: adequacy/KE: 'surprise' is no key here")
                .hasMessageContaining("own.yaml: territories/Finland: a territory is named by two capital letters")
                .hasMessageContaining("'standing' is 'within'; known are inside, review, outside")
                .hasMessageContaining("own.yaml: retention/books: 'at-least' is no period: '10'; write it as P10Y");
    }

    @Test
    void aFileThatIsNoYamlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> law.reading("own.yaml", new StringReader("adequacy:\n  KE: {territory: [KE\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own.yaml:");
    }

    @Test
    void aDecisionThatEndsBeforeItStartsIsRefused() {
        String yaml =
                "adequacy: {KE: {territory: KE, fi: Kenia, valid-from: 2027-03-01, last-day: 2027-02-01, source: own}}";

        assertThatThrownBy(() -> law.reading("own.yaml", new StringReader(yaml)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'last-day' is before 'valid-from'");
    }
}
