package org.seloste.render.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for values: <code>{name}</code> for the value itself, <code>{count|one|other}</code> for a
 * word chosen by a number. A backslash before a brace, a bar or a backslash makes it an ordinary character.
 */
final class Template {

    private static final String NO_BREAK_SPACE = String.valueOf(Formats.NO_BREAK_SPACE);
    private static final String PLAIN = "[^{}\\\\]*+(?:\\\\.[^{}\\\\]*+)*+";
    private static final String WORD = "[^|\\\\]*+(?:\\\\.[^|\\\\]*+)*+";
    private static final Pattern TOKEN = Pattern.compile("\\\\(?<escaped>.?)|\\{(?<place>" + PLAIN + ")\\}|[{}]");
    private static final Pattern PLACE =
            Pattern.compile("(?<name>[a-z][a-z0-9-]*)(?:\\|(?<one>" + WORD + ")\\|(?<other>" + WORD + "))?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([{}|\\\\ ])");

    private final String source;
    private final List<Part> parts;
    private final SortedSet<String> places;

    private Template(String source, List<Part> parts, SortedSet<String> places) {
        this.source = source;
        this.parts = parts;
        this.places = places;
    }

    static Template parse(String source) throws MalformedTemplateException {
        List<Part> parts = new ArrayList<>();
        SortedSet<String> places = new TreeSet<>();
        Matcher token = TOKEN.matcher(source);
        int from = 0;
        while (token.find()) {
            parts.add(new Words(source.substring(from, token.start())));
            if (token.group("place") != null) {
                parts.add(place(token.group("place"), places));
            } else if (token.group("escaped") != null) {
                parts.add(new Words(unescaped(token.group())));
            } else {
                throw new MalformedTemplateException(
                        "The brace '%s' has no partner; write '\\%s' for the character itself"
                                .formatted(token.group(), token.group()));
            }
            from = token.end();
        }
        parts.add(new Words(source.substring(from)));
        return new Template(source, List.copyOf(parts), places);
    }

    private static Part place(String content, SortedSet<String> places) throws MalformedTemplateException {
        Matcher place = PLACE.matcher(content);
        if (!place.matches()) {
            throw new MalformedTemplateException(
                    "'{%s}' is neither {name} nor {number|word for one|word for others}".formatted(content));
        }
        String name = place.group("name");
        places.add(name);
        return place.group("one") == null
                ? new Place(name)
                : new Choice(name, unescaped(place.group("one")), unescaped(place.group("other")));
    }

    private static String unescaped(String text) throws MalformedTemplateException {
        String unescaped = ESCAPE.matcher(text)
                .replaceAll(match ->
                        match.group(1).equals(" ") ? NO_BREAK_SPACE : Matcher.quoteReplacement(match.group(1)));
        if (ESCAPE.matcher(text).replaceAll("").indexOf('\\') >= 0) {
            throw new MalformedTemplateException(
                    "A backslash stands only before a brace, a bar, a backslash or a space; found '%s'"
                            .formatted(text));
        }
        return unescaped;
    }

    /** The names of the places, each once, in alphabetical order. */
    SortedSet<String> places() {
        return places;
    }

    String source() {
        return source;
    }

    /**
     * The sentence with its places filled.
     *
     * @throws IllegalArgumentException when the values are not those of the places, or a word is to be chosen by
     *     something that is no number
     */
    String fill(Map<String, ?> values, Formats formats) {
        if (!places.equals(new TreeSet<>(values.keySet()))) {
            throw new IllegalArgumentException("The wording '%s' has places for %s, but was given %s"
                    .formatted(source, places, new TreeSet<>(values.keySet())));
        }
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            filled.append(part.fill(values, formats));
        }
        return filled.toString();
    }

    private sealed interface Part {
        String fill(Map<String, ?> values, Formats formats);
    }

    private record Words(String text) implements Part {
        @Override
        public String fill(Map<String, ?> values, Formats formats) {
            return text;
        }
    }

    private record Place(String name) implements Part {
        @Override
        public String fill(Map<String, ?> values, Formats formats) {
            Object value = values.get(name);
            return value instanceof Number number ? formats.number(Numbers.exact(number)) : String.valueOf(value);
        }
    }

    private record Choice(String name, String one, String other) implements Part {
        @Override
        public String fill(Map<String, ?> values, Formats formats) {
            if (values.get(name) instanceof Number number) {
                return Numbers.isOne(Numbers.exact(number)) ? one : other;
            }
            throw new IllegalArgumentException("A word is chosen by {%s}, which needs a number".formatted(name));
        }
    }
}
