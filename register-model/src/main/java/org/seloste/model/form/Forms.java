package org.seloste.model.form;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;

/** The forms of values, by what they are. */
public final class Forms {

    /** What an id looks like: lower-case ASCII words joined by hyphens. */
    public static final String ID_PATTERN = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /**
     * What every string of a register holds: something to read. Unlike a constraint of Bean Validation it lets pass
     * what is absent.
     */
    public static final String NOT_BLANK = "(?s).*\\S.*";

    /** What the id of a term of the register's own looks like: a kind of term, a slash and an id. */
    public static final String OWN_TERM_PATTERN = "^[a-z]+(-[a-z]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /** How long an id may be, in characters. */
    public static final int ID_LENGTH = 80;

    /** Words that mean something in the form and name nothing. */
    public static final Set<String> RESERVED =
            Set.of("none", "all", "rest", "more", "default", "stated", "items", "controller", "true", "false", "null");

    static final String MORE = "more";
    static final String NESTED = "items";

    private static final Pattern ID = Pattern.compile(ID_PATTERN);

    private static final Map<String, Object> ANY_SCALAR = Form.anyScalar();

    private Forms() {}

    /**
     * Whether a string looks like an id.
     *
     * @param text any string
     * @return true for lower-case ASCII words joined by hyphens, of no more than {@link #ID_LENGTH} characters
     */
    public static boolean isId(String text) {
        // The length first: the pattern nests, and a matcher that nests ten thousand times overflows its stack.
        return text.length() <= ID_LENGTH && ID.matcher(text).matches();
    }

    /**
     * Prose: a bare string is in the register's first language.
     *
     * @return the form
     */
    public static Form<Text> prose() {
        return new TextForm(false);
    }

    /**
     * A name, an address or a number: a bare string stands for all languages.
     *
     * @return the form
     */
    public static Form<Text> name() {
        return new TextForm(true);
    }

    /**
     * A string kept to the letter: an e-mail address, a phone number, a version.
     *
     * @param expected what it is, in plain words
     * @return the form
     */
    public static Form<String> string(String expected) {
        return scalar(expected, Forms::letters, text -> text, ANY_SCALAR);
    }

    /**
     * A few words of an existing notice, kept to the letter and to the end: what YAML would take for a comment is a
     * fault.
     *
     * @return the form
     */
    public static Form<String> quotation() {
        return new ScalarForm<>(
                        "a short quotation",
                        Forms::letters,
                        text -> text,
                        ANY_SCALAR,
                        Optional.empty(),
                        value -> Optional.empty(),
                        List.of())
                .quoting();
    }

    private static Optional<String> letters(String text) {
        return Text.isWritable(text)
                ? Optional.of(Text.cleaned(text)).filter(cleaned -> !Text.isBlank(cleaned))
                : Optional.empty();
    }

    /**
     * A day of the calendar, {@code 2026-11-22}.
     *
     * @return the form
     */
    public static Form<LocalDate> date() {
        return scalar(
                "a date such as 2026-11-22",
                text -> {
                    try {
                        return Optional.of(LocalDate.parse(text))
                                .filter(date -> date.getYear() >= 1000 && date.getYear() <= 9999);
                    } catch (DateTimeException notADate) {
                        return Optional.empty();
                    }
                },
                LocalDate::toString,
                Map.of("type", "string", "pattern", "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"));
    }

    /**
     * Yes or no.
     *
     * @return the form
     */
    public static Form<Boolean> yesOrNo() {
        Map<String, Boolean> words = Map.of("true", true, "yes", true, "false", false, "no", false);
        return scalar(
                "yes or no",
                text -> Optional.ofNullable(words.get(text)),
                value -> value,
                Map.of("enum", List.of(true, false, "true", "false", "yes", "no")));
    }

    /**
     * One of a few words.
     *
     * @param type the alternatives; each is written in lower case with hyphens
     * @param <E> the alternatives' type
     * @return the form
     */
    public static <E extends Enum<E>> Form<E> oneOf(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> words.put(word(constant), constant));
        return new ScalarForm<>(
                "one of " + String.join(", ", words.keySet()),
                normalized(text -> Optional.ofNullable(words.get(text))),
                Forms::word,
                Map.of("enum", List.copyOf(words.keySet())),
                Optional.empty(),
                value -> Optional.empty(),
                List.copyOf(words.keySet()));
    }

    /**
     * The word that stands for a constant in the file form.
     *
     * @param constant an alternative
     * @return its name in lower case with hyphens
     */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A value spelled as one scalar.
     *
     * @param expected what it is, in plain words
     * @param parse reads it; empty when the text is none
     * @param print writes it
     * @param schema its JSON Schema
     * @param <T> the value's type
     * @return the form
     */
    public static <T> Form<T> scalar(
            String expected,
            Function<String, Optional<T>> parse,
            Function<T, Object> print,
            Map<String, Object> schema) {
        return new ScalarForm<>(
                expected, normalized(parse), print, schema, Optional.empty(), value -> Optional.empty(), List.of());
    }

    private static <T> Function<String, Optional<T>> normalized(Function<String, Optional<T>> parse) {
        return text -> parse.apply(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /**
     * A value spelled as one scalar that may name a term of the vocabulary.
     *
     * @param expected what it is, in plain words
     * @param parse reads it; empty when the text is none
     * @param print writes it
     * @param pattern a regular expression that every good text matches
     * @param kind the part of the vocabulary
     * @param named the term that a value names, if any
     * @param <T> the value's type
     * @return the form
     */
    public static <T> Form<T> naming(
            String expected,
            Function<String, Optional<T>> parse,
            Function<T, String> print,
            String pattern,
            TermKind kind,
            Function<T, Optional<String>> named) {
        return new ScalarForm<>(
                expected,
                normalized(parse),
                print::apply,
                Map.of("type", "string", "pattern", pattern),
                Optional.of(new TermForm(kind)),
                named,
                List.of());
    }

    /**
     * A value spelled as one scalar that follows a pattern.
     *
     * @param expected what it is, in plain words
     * @param parse reads it; empty when the text is none
     * @param print writes it
     * @param pattern a regular expression that every good text matches
     * @param <T> the value's type
     * @return the form
     */
    public static <T> Form<T> scalar(
            String expected, Function<String, Optional<T>> parse, Function<T, String> print, String pattern) {
        return scalar(expected, parse, print::apply, Map.of("type", "string", "pattern", pattern));
    }

    /**
     * A reference by id to something of one kind.
     *
     * @param kind the collection, such as {@code purposes}
     * @param words what may stand instead of an id
     * @return the form
     */
    public static Form<String> reference(String kind, String... words) {
        return new ReferenceForm(List.of(kind), Set.of(words), false);
    }

    /**
     * A reference by id to another thing of the kind that makes it. It leads upwards: who follows such references never
     * comes back to where they began.
     *
     * @param kind the collection, such as {@code parties}
     * @param words what may stand instead of an id
     * @return the form
     */
    public static Form<String> referenceUpwards(String kind, String... words) {
        return new ReferenceForm(List.of(kind), Set.of(words), true);
    }

    /**
     * A reference to something of several kinds, written {@code kind/id}.
     *
     * @param kinds the collections
     * @param words what may stand instead
     * @return the form
     */
    public static Form<String> reference(List<String> kinds, String... words) {
        return new ReferenceForm(kinds, Set.of(words), false);
    }

    /**
     * A word of the standard vocabulary or of the register's own terms.
     *
     * @param kind the part of the vocabulary
     * @return the form
     */
    public static Form<String> term(TermKind kind) {
        return new TermForm(kind);
    }

    /**
     * A list of values.
     *
     * @param item the items' form
     * @param <T> the items' type
     * @return the form
     */
    public static <T> Form<List<T>> listOf(Form<T> item) {
        return new ListForm<>(item);
    }

    /**
     * A collection by id whose elements say themselves what they are.
     *
     * @param kind what references call it
     * @param element the elements' form
     * @param <T> the elements' type
     * @return the form
     */
    public static <T> ByIdForm<T> byId(String kind, ObjectForm<T, ?> element) {
        return new ByIdForm<>(kind, () -> element, Optional.empty(), any -> true, Optional.empty(), Set.of());
    }

    /**
     * A collection by id in which a standard id needs no words.
     *
     * @param kind what references call it
     * @param element answers the elements' form, which may be declared later
     * @param vocabulary the part of the vocabulary with the standard ids
     * @param described whether an element says itself what it is
     * @param allowed reserved words that are ids here
     * @param <T> the elements' type
     * @return the form
     */
    public static <T> ByIdForm<T> byId(
            String kind,
            Supplier<? extends ObjectForm<T, ?>> element,
            TermKind vocabulary,
            Predicate<T> described,
            String... allowed) {
        return new ByIdForm<>(kind, element, Optional.of(vocabulary), described, Optional.empty(), Set.of(allowed));
    }

    /**
     * The register's own terms, whose ids are written {@code kind/id}.
     *
     * @param element the elements' form
     * @param broader the term of the same kind of which an element is a kind, under the key {@code is}
     * @param <T> the elements' type
     * @return the form
     */
    public static <T> ByIdForm<T> ownTerms(ObjectForm<T, ?> element, Function<T, Optional<String>> broader) {
        return new ByIdForm<>("terms", () -> element, Optional.empty(), any -> true, Optional.of(broader), Set.of());
    }
}
