package org.seloste.render;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.AgeLimit;
import org.seloste.model.CalendarCap;
import org.seloste.model.Country;
import org.seloste.model.LawRef;
import org.seloste.model.PromisedAct;
import org.seloste.model.TimeSpan;
import org.seloste.model.form.Forms;
import org.seloste.model.form.Visibility;
import org.seloste.model.law.Article6;
import org.seloste.model.law.LawData;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;
import org.seloste.render.document.Gap;
import org.seloste.render.document.InLanguage;
import org.seloste.render.document.Inline;
import org.seloste.render.document.LineBreak;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Words;
import org.seloste.render.language.Citations;
import org.seloste.render.language.ContactFormats;
import org.seloste.render.language.Countries;
import org.seloste.render.language.Formats;
import org.seloste.render.language.LanguageNames;
import org.seloste.render.language.Wording;

/**
 * Says small values in one language: a date, a span, a country, a law, a standard term. To those whom a notice
 * addresses it says <i>you</i>; in an office's own document it speaks of them.
 */
final class Voice {

    /** Begins the keys of what an office's own documents say in other words. */
    static final String INTERNAL = "internal.";

    private final Language language;
    private final Wording wording;
    private final LawData law;
    private final Formats formats;
    private final Citations citations;
    private final Visibility audience;

    Voice(Wording wording, LawData law, Visibility audience) {
        this.language = wording.language();
        this.wording = wording;
        this.law = law;
        this.formats = Formats.in(language);
        this.citations = Citations.in(language);
        this.audience = audience;
    }

    Language language() {
        return language;
    }

    LawData law() {
        return law;
    }

    Formats formats() {
        return formats;
    }

    ContactFormats contacts() {
        return ContactFormats.in(language);
    }

    Citations citations() {
        return citations;
    }

    String words(String key) {
        return wording.text(forAudience(key));
    }

    String words(String key, Map<String, ?> values) {
        return wording.text(forAudience(key), values);
    }

    private String forAudience(String key) {
        String own = INTERNAL + key;
        return audience == Visibility.INTERNAL && wording.has(own) ? own : key;
    }

    boolean has(String key) {
        return wording.has(key);
    }

    /** The author's words, or a gap where nobody has written them in this language. */
    Phrase text(Text text, String path) {
        return text.in(language)
                .filter(Voice::isVisible)
                .map(words -> lines(words, path))
                .orElseGet(() -> Phrase.of(new Gap(words("state.no-wording"), path)));
    }

    /** Whether there is anything to read; spaces of whatever width are nothing. */
    private static boolean isVisible(String words) {
        return words.codePoints().anyMatch(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point));
    }

    private static Phrase lines(String words, String path) {
        List<Phrase> lines = new ArrayList<>();
        words.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(Phrase.of(Words.of(line.strip()).about(path))));
        List<Inline> joined = new ArrayList<>();
        for (Phrase line : lines) {
            if (!joined.isEmpty()) {
                joined.add(new LineBreak());
            }
            joined.addAll(line.inlines());
        }
        return Phrase.of(joined.toArray(Inline[]::new));
    }

    /** A quotation from an existing notice, in the language of that notice. */
    Phrase quotation(String quoted, Language original, String path) {
        String quote = formats.quote(quoted);
        return original == language
                ? Phrase.of(Words.of(quote).about(path))
                : Phrase.of(InLanguage.of(original, Phrase.of(Words.of(quote).about(path))));
    }

    /** A gap that names its topic. */
    Phrase gap(String topic, String path) {
        return Phrase.of(new Gap(words("state.gap", Map.of("topic", topic)), topic, path));
    }

    Optional<String> term(TermKind kind, String id) {
        return Vocabulary.standard().find(kind, id).map(Term::label).flatMap(label -> label.in(language));
    }

    String capitalised(String term) {
        return formats.capitalised(term);
    }

    /** Words of ours as they stand within a row. */
    String withinRow(String words) {
        return formats.withinRow(words);
    }

    String value(Enum<?> constant) {
        if (constant instanceof Article6 basis) {
            return term(TermKind.BASIS, basis.word()).orElse(basis.word());
        }
        String type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return words(type.toLowerCase(Locale.ROOT) + "." + Forms.word(constant));
    }

    /** The sentence of a promise. */
    String promised(String notOrOnly, PromisedAct act) {
        return words("promise." + notOrOnly + "." + Forms.word(act));
    }

    String date(LocalDate date) {
        return formats.date(date);
    }

    String day(CalendarCap cap) {
        String day = formats.day(MonthDay.of(cap.getMonth(), cap.getDay()));
        return words("calendar." + Forms.word(cap.getYear()), Map.of("day", day));
    }

    String span(TimeSpan span) {
        return formats.span(span);
    }

    /** By when people are told that their data has been obtained from elsewhere, Article 14(3). */
    String informedWithin(TimeSpan span) {
        return span.equals(TimeSpan.ofMonths(1))
                ? words("notice.sources.informed.month")
                : words("notice.sources.informed.within", Map.of("span", formats.spanGenitive(span)));
    }

    /** Within what time requests are answered, Article 12(3). */
    String replyWithin(TimeSpan span) {
        return span.equals(TimeSpan.ofMonths(1))
                ? words("rights.use.reply")
                : words("rights.use.reply-within", Map.of("span", formats.spanGenitive(span)));
    }

    /** The last day on which something is kept, after words that speak of a period. */
    String lastDay(CalendarCap cap) {
        String day = formats.day(MonthDay.of(cap.getMonth(), cap.getDay()));
        return words("retention.by-day." + Forms.word(cap.getYear()), Map.of("day", day));
    }

    /** Words of which one is enough: with an or before the last. */
    String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + words("list.or") + " " + words.get(last);
    }

    String age(AgeLimit age) {
        if (age.from().isEmpty()) {
            return words("age.under", Map.of("age", age.to().orElseThrow() + 1));
        }
        if (age.to().isEmpty()) {
            return words("age.from", Map.of("age", age.from().get()));
        }
        return words(
                "age.between", Map.of("from", age.from().get(), "to", age.to().get()));
    }

    String country(Country country) {
        return Countries.name(country.code(), language).orElse(country.code());
    }

    String nameOf(Language named) {
        return LanguageNames.name(named.tag(), language).orElse(named.tag());
    }

    String law(LawRef reference) {
        return citations.law(reference);
    }
}
