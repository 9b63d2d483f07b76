package org.seloste.render.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.seloste.model.TimeSpan;
import org.seloste.model.text.Language;

/**
 * How a language writes dates, times, spans of time, numbers, lists and quotations.
 *
 * <p>Finnish and Swedish are written as an authority in Finland writes them, English as in Britain.
 */
public final class Formats {

    static final char NO_BREAK_SPACE = '\u00A0';

    private static final List<String> MONTHS_FI = List.of(
            "tammikuuta",
            "helmikuuta",
            "maaliskuuta",
            "huhtikuuta",
            "toukokuuta",
            "kesäkuuta",
            "heinäkuuta",
            "elokuuta",
            "syyskuuta",
            "lokakuuta",
            "marraskuuta",
            "joulukuuta");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> MONTHS_SV = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private final Language language;

    private Formats(Language language) {
        this.language = language;
    }

    /**
     * The formats of a language.
     *
     * @param language the language
     * @return its formats
     */
    public static Formats in(Language language) {
        return new Formats(language);
    }

    /**
     * A date as it stands in a label or a table: 19.8.2021 in Finnish and Swedish, 19 August 2021 in English.
     *
     * @param date the date
     * @return the date in words
     */
    public String date(LocalDate date) {
        return switch (language) {
            case FINNISH, SWEDISH -> date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
            case ENGLISH -> longDate(date);
        };
    }

    /**
     * A date with the name of its month: 19. elokuuta 2021, 19 August 2021, 19 augusti 2021.
     *
     * @param date the date
     * @return the date in words
     */
    public String longDate(LocalDate date) {
        return dayAndMonthName(MonthDay.from(date)) + " " + date.getYear();
    }

    /**
     * A day of every year: 31.1., 31 January, 31 januari.
     *
     * @param day the day
     * @return the day in words
     */
    public String day(MonthDay day) {
        return switch (language) {
            case FINNISH -> day.getDayOfMonth() + "." + day.getMonthValue() + ".";
            case ENGLISH, SWEDISH -> dayAndMonthName(day);
        };
    }

    private String dayAndMonthName(MonthDay day) {
        int month = day.getMonthValue() - 1;
        return switch (language) {
            case FINNISH -> joined(day.getDayOfMonth() + ".", MONTHS_FI.get(month));
            case ENGLISH -> joined(day.getDayOfMonth(), MONTHS_EN.get(month));
            case SWEDISH -> joined(day.getDayOfMonth(), MONTHS_SV.get(month));
        };
    }

    /**
     * A time of day in the 24-hour clock, to the minute: 9.15 in Finnish and Swedish, 9:15 in English.
     *
     * @param time the time
     * @return the time in digits
     */
    public String time(LocalTime time) {
        String separator = language == Language.ENGLISH ? ":" : ".";
        return time.getHour() + separator + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
    }

    /**
     * A span of time as it stands after a label: 10 vuotta, 2 vuotta ja 6 kuukautta, 2 years and 6 months.
     *
     * @param span the span; no unit is turned into another
     * @return the span in words
     */
    public String span(TimeSpan span) {
        return span(span, this::span);
    }

    /**
     * A span of time in the genitive, as it stands before <i>kuluttua</i>, <i>kuluessa</i> or <i>ajan</i>: 10 vuoden, 2
     * vuoden ja 6 kuukauden. English and Swedish write it as they write the span itself.
     *
     * @param span the span; no unit is turned into another
     * @return the span in words
     */
    public String spanGenitive(TimeSpan span) {
        return span(span, this::spanGenitive);
    }

    String span(BigDecimal amount, SpanUnit unit) {
        SpanNoun noun = SpanNoun.of(language, unit);
        return joined(number(amount), Numbers.isOne(amount) ? noun.one() : noun.other());
    }

    String spanGenitive(BigDecimal amount, SpanUnit unit) {
        return language == Language.FINNISH
                ? joined(number(amount), SpanNoun.of(language, unit).genitive())
                : span(amount, unit);
    }

    private String span(TimeSpan span, BiFunction<BigDecimal, SpanUnit, String> written) {
        List<String> parts = new ArrayList<>();
        for (SpanUnit unit : SpanUnit.values()) {
            if (unit.in(span) > 0) {
                parts.add(written.apply(BigDecimal.valueOf(unit.in(span)), unit));
            }
        }
        return list(parts);
    }

    /**
     * A number: 856 000 and 1,5 in Finnish and Swedish, 856,000 and 1.5 in English. The decimals are shown as given.
     *
     * @param number the number
     * @return the number in digits
     */
    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder digits = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, language == Language.ENGLISH ? ',' : NO_BREAK_SPACE);
        }
        if (point >= 0) {
            digits.append(language == Language.ENGLISH ? '.' : ',').append(plain, point + 1, plain.length());
        }
        return (number.signum() < 0 ? "\u2212" : "") + digits;
    }

    /**
     * A share in hundredths: 10 % in Finnish and Swedish, 10% in English.
     *
     * @param percent the number of hundredths
     * @return the share in digits
     */
    public String percent(BigDecimal percent) {
        return language == Language.ENGLISH ? number(percent) + "%" : joined(number(percent), "%");
    }

    /**
     * An amount of euros: 856 000 € in Finnish and Swedish, €856,000 in English.
     *
     * @param euros the amount
     * @return the amount in digits
     */
    public String euros(BigDecimal euros) {
        return language == Language.ENGLISH ? "€" + number(euros) : joined(number(euros), "€");
    }

    /**
     * A range of numbers or dates, with an en dash and no spaces: 15–22.
     *
     * @param from the first
     * @param to the last
     * @return the range
     */
    public String range(String from, String to) {
        return from + "\u2013" + to;
    }

    /**
     * A list in which everything holds: a, b ja c. English and Swedish, too, write no comma before the last word.
     *
     * @param items the items, in the order of the list
     * @return the list, empty when there are no items
     */
    public String list(List<String> items) {
        return switch (language) {
            case FINNISH -> list(items, "ja");
            case ENGLISH -> list(items, "and");
            case SWEDISH -> list(items, "och");
        };
    }

    /**
     * A list of which one holds: a, b tai c.
     *
     * @param items the items, in the order of the list
     * @return the list, empty when there are no items
     */
    public String alternatives(List<String> items) {
        return switch (language) {
            case FINNISH -> list(items, "tai");
            case ENGLISH -> list(items, "or");
            case SWEDISH -> list(items, "eller");
        };
    }

    private static String list(List<String> items, String conjunction) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + conjunction + " " + items.get(last);
    }

    /**
     * A quotation in the marks of the language: ”…” in Finnish and Swedish, “…” in English. Double marks inside the
     * quoted words become single ones.
     *
     * @param words the quoted words
     * @return the quotation
     */
    public String quote(String words) {
        return language == Language.ENGLISH ? "“" + inner(words, "‘", "’") + "”" : "”" + inner(words, "’", "’") + "”";
    }

    private static String inner(String words, String opening, String closing) {
        StringBuilder inner = new StringBuilder();
        boolean open = false;
        for (char letter : words.toCharArray()) {
            if ("\"“”„«»".indexOf(letter) < 0) {
                inner.append(letter);
            } else {
                inner.append(open ? closing : opening);
                open = !open;
            }
        }
        return inner.toString();
    }

    /**
     * A term of the vocabulary as it stands at the head of a line or a cell: with a capital letter. Words that somebody
     * has written for a register are never changed so.
     *
     * @param term the term
     * @return the term with its first letter a capital
     */
    public String capitalised(String term) {
        return term.isEmpty() ? term : term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
    }

    /**
     * Words of the wording as they stand within a row, after other words: without a capital letter, but for what is
     * written with one everywhere, such as {@code Y-tunnus}, {@code EU:n} or {@code IT}; {@code E-mail} and
     * {@code E-post} are ordinary words.
     *
     * @param words a label or a sentence of the wording
     * @return the words with a small first letter, where the second is one
     */
    public String withinRow(String words) {
        boolean plain = words.length() > 1 && (Character.isLowerCase(words.charAt(1)) || words.startsWith("E-"));
        return plain ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    static String joined(Object number, String word) {
        return number + String.valueOf(NO_BREAK_SPACE) + word;
    }
}
