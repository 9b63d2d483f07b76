package org.seloste.render.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seloste.render.language.NoBreakSpaces.visible;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.LawRef;
import org.seloste.model.TimeSpan;
import org.seloste.model.text.Language;

class FormatsTest {

    private static final Formats FI = Formats.in(Language.FINNISH);
    private static final Formats EN = Formats.in(Language.ENGLISH);
    private static final Formats SV = Formats.in(Language.SWEDISH);

    @Test
    void datesHaveNoLeadingZerosAndNoMonthBeforeTheDay() {
        LocalDate date = LocalDate.of(2018, 1, 4);

        assertThat(FI.date(date)).isEqualTo("4.1.2018");
        assertThat(SV.date(date)).isEqualTo("4.1.2018");
        assertThat(visible(EN.date(date))).isEqualTo("4~January 2018");
    }

    @Test
    void longDatesNameTheMonthInLowerCaseInFinnishAndSwedish() {
        LocalDate date = LocalDate.of(2021, 8, 19);

        assertThat(visible(FI.longDate(date))).isEqualTo("19.~elokuuta 2021");
        assertThat(visible(EN.longDate(date))).isEqualTo("19~August 2021");
        assertThat(visible(SV.longDate(date))).isEqualTo("19~augusti 2021");
    }

    @Test
    void aDayOfEveryYearHasNoYear() {
        MonthDay day = MonthDay.of(1, 31);

        assertThat(FI.day(day)).isEqualTo("31.1.");
        assertThat(visible(EN.day(day))).isEqualTo("31~January");
        assertThat(visible(SV.day(day))).isEqualTo("31~januari");
    }

    @Test
    void theClockHasAPointInFinnishAndSwedish() {
        LocalTime time = LocalTime.of(9, 5);

        assertThat(FI.time(time)).isEqualTo("9.05");
        assertThat(SV.time(time)).isEqualTo("9.05");
        assertThat(EN.time(time)).isEqualTo("9:05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P1Y | 1~vuosi | 1~vuoden",
                "P10Y | 10~vuotta | 10~vuoden",
                "P2Y6M | 2~vuotta ja 6~kuukautta | 2~vuoden ja 6~kuukauden",
                "P1Y1M1D | 1~vuosi, 1~kuukausi ja 1~päivä | 1~vuoden, 1~kuukauden ja 1~päivän",
                "P18M | 18~kuukautta | 18~kuukauden",
                "P2W | 2~viikkoa | 2~viikon",
                "PT72H | 72~tuntia | 72~tunnin",
            })
    void finnishSpansCountInThePartitiveAndHaveAGenitive(String span, String nominative, String genitive) {
        assertThat(visible(FI.span(TimeSpan.parse(span).orElseThrow()))).isEqualTo(nominative);
        assertThat(visible(FI.spanGenitive(TimeSpan.parse(span).orElseThrow()))).isEqualTo(genitive);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | YEARS | 1~vuosi | 1~year | 1~år",
                "10 | YEARS | 10~vuotta | 10~years | 10~år",
                "1.5 | YEARS | 1,5~vuotta | 1.5~years | 1,5~år",
                "0 | YEARS | 0~vuotta | 0~years | 0~år",
                "1 | MONTHS | 1~kuukausi | 1~month | 1~månad",
                "6 | MONTHS | 6~kuukautta | 6~months | 6~månader",
                "1 | WEEKS | 1~viikko | 1~week | 1~vecka",
                "2 | WEEKS | 2~viikkoa | 2~weeks | 2~veckor",
                "1 | DAYS | 1~päivä | 1~day | 1~dag",
                "30 | DAYS | 30~päivää | 30~days | 30~dagar",
                "1 | HOURS | 1~tunti | 1~hour | 1~timme",
                "72 | HOURS | 72~tuntia | 72~hours | 72~timmar",
            })
    void everyUnitOfTimeAgreesWithItsNumber(BigDecimal amount, SpanUnit unit, String fi, String en, String sv) {
        assertThat(visible(FI.span(amount, unit))).isEqualTo(fi);
        assertThat(visible(EN.span(amount, unit))).isEqualTo(en);
        assertThat(visible(SV.span(amount, unit))).isEqualTo(sv);
    }

    @ParameterizedTest
    @CsvSource({
        "1,YEARS,1~vuoden",
        "1.5,YEARS,'1,5~vuoden'",
        "6,MONTHS,6~kuukauden",
        "2,WEEKS,2~viikon",
        "30,DAYS,30~päivän",
        "72,HOURS,72~tunnin",
    })
    void theGenitiveIsOneFormForEveryNumber(BigDecimal amount, SpanUnit unit, String genitive) {
        assertThat(visible(FI.spanGenitive(amount, unit))).isEqualTo(genitive);
    }

    @Test
    void englishAndSwedishJoinThePartsOfASpan() {
        TimeSpan span = new TimeSpan(2, 6, 0, 0, 0);

        assertThat(visible(EN.span(span))).isEqualTo("2~years and 6~months");
        assertThat(visible(SV.span(span))).isEqualTo("2~år och 6~månader");
        assertThat(SV.spanGenitive(span)).isEqualTo(SV.span(span));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0",
                "999 | 999 | 999",
                "1000 | 1~000 | 1,000",
                "856000 | 856~000 | 856,000",
                "1234567.50 | 1~234~567,50 | 1,234,567.50",
                "-1500 | \u22121~500 | \u22121,500",
                "1E+3 | 1~000 | 1,000",
            })
    void numbersAreGroupedInThousands(BigDecimal number, String finnish, String english) {
        assertThat(visible(FI.number(number))).isEqualTo(finnish);
        assertThat(visible(SV.number(number))).isEqualTo(finnish);
        assertThat(visible(EN.number(number))).isEqualTo(english);
    }

    @Test
    void unitsAreSeparatedByANoBreakSpaceInFinnishAndSwedish() {
        assertThat(visible(FI.euros(new BigDecimal("856000")))).isEqualTo("856~000~€");
        assertThat(visible(SV.euros(new BigDecimal("856000")))).isEqualTo("856~000~€");
        assertThat(EN.euros(new BigDecimal("856000"))).isEqualTo("€856,000");
        assertThat(visible(FI.percent(BigDecimal.TEN))).isEqualTo("10~%");
        assertThat(visible(SV.percent(BigDecimal.TEN))).isEqualTo("10~%");
        assertThat(EN.percent(BigDecimal.TEN)).isEqualTo("10%");
    }

    @Property
    void groupingChangesNoDigit(@ForAll long number) {
        String digits =
                FI.number(BigDecimal.valueOf(number)).replace("\u00A0", "").replace('\u2212', '-');

        assertThat(Long.parseLong(digits)).isEqualTo(number);
    }

    @Test
    void rangesHaveAnEnDashAndNoSpaces() {
        assertThat(FI.range("15", "22")).isEqualTo("15–22");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a; a; a; a", "a,b; a ja b; a and b; a och b", "a,b,c; a, b ja c; a, b and c; a, b och c"})
    void listsEndInAConjunctionWithoutAComma(String items, String fi, String en, String sv) {
        List<String> list = List.of(items.split(","));

        assertThat(FI.list(list)).isEqualTo(fi);
        assertThat(EN.list(list)).isEqualTo(en);
        assertThat(SV.list(list)).isEqualTo(sv);
    }

    @Test
    void anEmptyListIsEmpty() {
        assertThat(FI.list(List.of())).isEmpty();
    }

    @Test
    void alternativesEndInOr() {
        List<String> list = List.of("a", "b", "c");

        assertThat(FI.alternatives(list)).isEqualTo("a, b tai c");
        assertThat(EN.alternatives(list)).isEqualTo("a, b or c");
        assertThat(SV.alternatives(list)).isEqualTo("a, b eller c");
    }

    @Test
    void quotationMarksAreThoseOfTheLanguage() {
        assertThat(FI.quote("muu asiallinen yhteys")).isEqualTo("”muu asiallinen yhteys”");
        assertThat(SV.quote("annan saklig grund")).isEqualTo("”annan saklig grund”");
        assertThat(EN.quote("other proper cause")).isEqualTo("“other proper cause”");
    }

    @Test
    void marksInsideAQuotationAreSingle() {
        assertThat(FI.quote("niin sanottu \"lupa\" ja ”etu”")).isEqualTo("”niin sanottu ’lupa’ ja ’etu’”");
        assertThat(EN.quote("the so-called “permit”")).isEqualTo("“the so-called ‘permit’”");
    }

    @Test
    void aTermAtTheHeadOfALineHasACapital() {
        assertThat(FI.capitalised("äänestystieto")).isEqualTo("Äänestystieto");
        assertThat(FI.capitalised("Y-tunnus")).isEqualTo("Y-tunnus");
        assertThat(SV.capitalised("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "fi-FI", "ar-EG-u-nu-arab", "en-US", "hi-IN-u-nu-deva"})
    void theDefaultLocaleOfTheMachineChangesNothing(String tag) {
        Function<Language, List<String>> everything = language -> {
            Formats formats = Formats.in(language);
            LocalDate date = LocalDate.of(2026, 11, 22);
            return List.of(
                    formats.date(date),
                    formats.longDate(date),
                    formats.day(MonthDay.from(date)),
                    formats.time(LocalTime.of(14, 5)),
                    formats.span(new TimeSpan(2, 6, 0, 14, 0)),
                    formats.spanGenitive(new TimeSpan(2, 6, 0, 14, 0)),
                    formats.number(new BigDecimal("-1234567.89")),
                    formats.capitalised("indrivning"),
                    Citations.in(language).gdpr("6(1)(f)", "15-22"),
                    Citations.in(language).law(LawRef.of("1336/1997 2:10 §")),
                    ContactFormats.in(language).phone("+358 (0) 20 123"),
                    Wording.builtIn(language).text("age.under", Map.of("age", 1200)),
                    Countries.name("TR", language).orElseThrow());
        };
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            List<List<String>> expected =
                    List.of(Language.values()).stream().map(everything).toList();
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(List.of(Language.values()).stream().map(everything).toList())
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSpanNeverShowsABareNumber(Language language) {
        assertThat(Formats.in(language).span(TimeSpan.ofYears(3))).matches("3\u00A0\\p{L}+");
    }

    @Property
    void everyDateKeepsItsYear(@ForAll @IntRange(min = 1900, max = 2200) int year) {
        for (Language language : Language.values()) {
            assertThat(Formats.in(language).date(LocalDate.of(year, 12, 31))).endsWith(String.valueOf(year));
        }
    }
}
