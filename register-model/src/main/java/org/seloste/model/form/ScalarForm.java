package org.seloste.model.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.seloste.model.text.Nearest;

/**
 * A value spelled as one scalar: a date, a period, a country, a flag.
 *
 * @param <T> the value's type
 */
public final class ScalarForm<T> extends Form<T> {

    private final String expected;
    private final Function<String, Optional<T>> parse;
    private final Function<T, Object> print;
    private final Map<String, Object> schema;
    private final Optional<TermForm> terms;
    private final Function<T, Optional<String>> named;
    private final List<String> words;
    private final boolean quoted;

    ScalarForm(
            String expected,
            Function<String, Optional<T>> parse,
            Function<T, Object> print,
            Map<String, Object> schema,
            Optional<TermForm> terms,
            Function<T, Optional<String>> named,
            List<String> words) {
        this(expected, parse, print, schema, terms, named, words, false);
    }

    private ScalarForm(
            String expected,
            Function<String, Optional<T>> parse,
            Function<T, Object> print,
            Map<String, Object> schema,
            Optional<TermForm> terms,
            Function<T, Optional<String>> named,
            List<String> words,
            boolean quoted) {
        this.expected = expected;
        this.parse = parse;
        this.print = print;
        this.schema = new LinkedHashMap<>(schema);
        this.terms = terms;
        this.named = named;
        this.words = List.copyOf(words);
        this.quoted = quoted;
    }

    /** The same for words of somebody else, of which nothing may be lost to a comment. */
    ScalarForm<T> quoting() {
        return new ScalarForm<>(expected, parse, print, schema, terms, named, words, true);
    }

    @Override
    public Optional<T> read(Node node, Reading reading) {
        if (quoted && node instanceof Node.Scalar scalar && scalar.lost().isPresent()) {
            reading.fault(node.position(), "text-cut", scalar.lost().get());
            return Optional.empty();
        }
        return scalar(node, reading, expected).flatMap(text -> {
            Optional<T> value = parse.apply(text);
            if (value.isEmpty()) {
                unreadable(text, node.position(), reading);
            }
            terms.ifPresent(form -> value.flatMap(named).ifPresent(word -> form.refer(word, reading)));
            return value;
        });
    }

    private void unreadable(String text, Position position, Reading reading) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        Optional<String> near = reading.hasTooManyFaults() ? Optional.empty() : Nearest.of(text, words);
        if (near.isPresent()) {
            reading.fault(position, "value-unreadable-near", shown, expected, near.get());
        } else {
            reading.fault(position, "value-unreadable", shown, expected);
        }
    }

    /**
     * The part of the vocabulary from which a value may name a term.
     *
     * @return the form of the term, or empty when values name none
     */
    public Optional<TermForm> terms() {
        return terms;
    }

    /** Why no file could hold a value that was made in code, if so. */
    Optional<String> unspellable(Object value) {
        @SuppressWarnings("unchecked") // a form visits only values of its own type
        T own = (T) value;
        String written = String.valueOf(print.apply(own));
        return parse.apply(written).equals(Optional.of(own)) ? Optional.empty() : Optional.of(written);
    }

    Optional<String> named(Object value) {
        @SuppressWarnings("unchecked") // a form visits only values of its own type
        T own = (T) value;
        return named.apply(own);
    }

    @Override
    public Object write(T value, Writing writing) {
        return print.apply(value);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return schema;
    }

    @Override
    public void walk(T value, String path, Visibility visibility, Visit visit) {
        visit.value(path, this, value, visibility);
    }

    @Override
    String expected() {
        return expected;
    }
}
