package org.seloste.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seloste.model.form.Form;
import org.seloste.model.form.Forms;
import org.seloste.model.law.Article6;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;

/** How small values are spelled, and what cannot hold between them. */
final class Values {

    static final Form<LawRef> LAW = Forms.scalar(
            "an act and a provision such as 1050/2018 29 §", LawRef::parse, LawRef::toString, LawRef.SPELLING);

    static final Form<Country> COUNTRY = Forms.scalar(
            "a country's two-letter code such as FI",
            Country::parse,
            Country::toString,
            Map.of("enum", Country.codes().stream().sorted().toList()));

    static final Form<TimeSpan> SPAN = Forms.scalar(
            "a length of time such as 10 years, 2 years 6 months or P2Y6M",
            TimeSpan::parse,
            TimeSpan::toString,
            "^(?:" + TimeSpan.PATTERN + ")$");

    static final Form<TimeLimit> LIMIT = Forms.naming(
            "a length of time such as 10 years, or 10 years after customer-relationship-end",
            TimeLimit::parse,
            TimeLimit::toString,
            "^(?:" + TimeSpan.PATTERN + ")( after [a-z][a-z0-9-]*)?$",
            TermKind.EVENT,
            TimeLimit::after);

    static final Form<AgeLimit> AGE = Forms.scalar(
            "an age such as under 15, 18 or over, 13 to 17", AgeLimit::parse, AgeLimit::toString, AgeLimit.PATTERN);

    private static final String PHONE_PATTERN = "^\\+?[0-9][0-9 ()/-]{2,30}$";

    static final Form<String> EMAIL = matching("an e-mail address", "^[^@\\s<>\"']{1,64}@[^@\\s<>\"'/]{1,190}$");
    static final Form<String> PHONE = Forms.scalar(
            "a phone number such as +358 29 566 6700",
            text -> clean(text, PHONE_PATTERN),
            text -> text,
            Map.of("type", List.of("string", "integer"), "pattern", PHONE_PATTERN, "minimum", 100));
    static final Form<String> LINK =
            matching("a web address that begins with https://", "^https?://[^\\s<>\"'\\\\]{1,1000}$");

    static final Form<Integer> DAY = number("a day of the month", 1, 31);
    static final Form<Integer> MONTH = number("a month from 1 to 12", 1, 12);

    static final Form<Article6> ARTICLE_6 = Forms.oneOf(Article6.class);

    static final Form<Language> LANGUAGE = Forms.scalar(
            "a language: fi, en or sv",
            Language::of,
            Language::tag,
            Map.of("enum", Arrays.stream(Language.values()).map(Language::tag).toList()));

    /** What an exception to a promise may name. */
    static final Form<String> EXCEPTION = Forms.reference(
            List.of("disclosures", "processors", "transfers", "purposes", "data", "parties", "sources", "cookies"),
            Vocabulary.standard().all(TermKind.CONDITION).stream().map(Term::id).toArray(String[]::new));

    private Values() {}

    private static Form<String> matching(String expected, String pattern) {
        return Forms.scalar(expected, text -> clean(text, pattern), Function.identity(), pattern);
    }

    private static Optional<String> clean(String text, String pattern) {
        return text.matches(pattern)
                        && Text.isWritable(text)
                        && Text.cleaned(text).equals(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Form<Integer> number(String expected, int least, int most) {
        List<Object> spellings = new ArrayList<>();
        for (int number = least; number <= most; number++) {
            spellings.add(number);
            spellings.add(String.valueOf(number));
        }
        return Forms.scalar(
                expected,
                text -> text.matches("[0-9]{1,2}")
                        ? Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most)
                        : Optional.empty(),
                number -> number,
                Map.of("enum", spellings));
    }

    static boolean isDescribed(Described element) {
        return element.getText().isPresent() || element.getIs().isPresent();
    }

    static boolean isDescribed(Party party) {
        return party.getName().isPresent() || isDescribed((Described) party);
    }

    static boolean isDescribed(Source source) {
        return !source.getGivers().isEmpty() || isDescribed((Described) source);
    }

    static boolean isDescribed(RightStatement right) {
        return right.getText().isPresent() || right.getId().equals(RightStatement.DEFAULT);
    }

    static boolean inOrder(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return earlier.isEmpty() || later.isEmpty() || !later.get().isBefore(earlier.get());
    }

    /** A floor above a cap that runs from the same event cannot be kept. */
    static boolean floorBelowCap(org.seloste.model.Retention retention) {
        return Stream.of(retention.getAtLeast(), retention.getAtMost()).anyMatch(Optional::isEmpty)
                || !retention
                        .getAtLeast()
                        .orElseThrow()
                        .after()
                        .equals(retention.getAtMost().orElseThrow().after())
                || days(retention.getAtLeast().orElseThrow().span())
                        <= days(retention.getAtMost().orElseThrow().span());
    }

    private static double days(TimeSpan span) {
        return span.years() * 365.2425
                + span.months() * 30.436875
                + span.weeks() * 7.0
                + span.days()
                + span.hours() / 24.0;
    }

    /** Only events stand in the sentences of periods. */
    static boolean isInflectedAsEvent(OwnTerm term) {
        return term.getId().startsWith(TermKind.EVENT.word() + "/")
                || (term.getSaidFrom().isEmpty()
                        && term.getSaidUntil().isEmpty()
                        && term.getSaidDuring().isEmpty());
    }

    static boolean dayExists(CalendarCap cap) {
        return cap.getDay() <= Month.of(cap.getMonth()).maxLength();
    }

    static boolean areDifferent(List<?> values) {
        return Set.copyOf(values).size() == values.size();
    }
}
