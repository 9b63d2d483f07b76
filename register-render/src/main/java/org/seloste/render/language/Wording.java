package org.seloste.render.language;

import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.seloste.model.text.Language;
import org.seloste.model.text.Nearest;

/**
 * The sentences and headings of the documents in one language, each under a key such as <code>right.access.heading
 * </code>.
 *
 * <p>The built-in wordings can be replaced key by key from a UTF-8 file:
 *
 * <pre>
 * # Our own words
 * notice.title = Näin käsittelemme tietojasi
 * right.access.text = Voit pyytää meiltä kopion tiedoistasi.
 *   An indented line continues the text above it.
 * </pre>
 *
 * <p>A text may have places: <code>{name}</code> stands for a value, <code>{count|vuosi|vuotta}</code> for a word
 * chosen by a number; <code>\{</code> is a brace, and a backslash before a space makes the space one that no line
 * breaks at. A text that replaces another keeps its places. Every text is plain: markup in it is shown as it is
 * written.
 *
 * <p>A key that nobody has written is a fault of the program and throws; it is never shown to a reader.
 */
public final class Wording {

    private static final Map<Language, Wording> BUILT_IN = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BUILT_IN.put(language, load(language));
        }
    }

    private final Language language;
    private final Map<String, Template> templates;

    private Wording(Language language, Map<String, Template> templates) {
        this.language = language;
        this.templates = templates;
    }

    /**
     * The wording that comes with Seloste.
     *
     * @param language the language to write in
     * @return the wording
     */
    public static Wording builtIn(Language language) {
        return Objects.requireNonNull(BUILT_IN.get(language));
    }

    /**
     * This wording with the texts of a file in place of its own.
     *
     * @param file the text of the file; the caller closes it
     * @param name the name of the file, for messages
     * @return a new wording
     * @throws IOException when the file cannot be read
     * @throws InvalidWordingException when the file is malformed, a key is unknown or given twice, or a text has other
     *     places than the one that it replaces; all such faults are told at once
     */
    public Wording overriddenBy(Reader file, String name) throws IOException {
        WordingFile read = WordingFile.read(file, name);
        Map<String, Template> merged = new LinkedHashMap<>(templates);
        read.entries().forEach((key, entry) -> {
            Template own = templates.get(key);
            if (own == null) {
                read.fault(entry.line(), unknown(key));
            } else if (!own.places().equals(entry.template().places())) {
                read.fault(entry.line(), otherPlaces(key, own, entry.template()));
            } else {
                merged.put(key, entry.template());
            }
        });
        if (!read.faults().isEmpty()) {
            throw new InvalidWordingException(read.faults().stream()
                    .sorted(Comparator.comparingInt(WordingFault::line))
                    .toList());
        }
        return new Wording(language, merged);
    }

    /**
     * The language of the texts.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The keys of all texts.
     *
     * @return the keys, in the order of the built-in file
     */
    public List<String> keys() {
        return List.copyOf(templates.keySet());
    }

    /**
     * Whether there is a text under a key.
     *
     * @param key a key
     * @return true when there is one
     */
    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /**
     * A text as it stands in a file, with its places open.
     *
     * @param key the key of the text
     * @return the text
     * @throws IllegalArgumentException when there is no such key
     */
    public String template(String key) {
        return find(key).source();
    }

    /**
     * A text that has no places.
     *
     * @param key the key of the text
     * @return the text
     * @throws IllegalArgumentException when there is no such key, or the text has places
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A text with its places filled.
     *
     * @param key the key of the text
     * @param values a value for each place: a string is shown as it is; an {@code int}, {@code long} or
     *     {@code BigDecimal} is shown as the language writes numbers, and chooses between words
     * @return the text
     * @throws IllegalArgumentException when there is no such key, a place has no value, or a value has no place
     */
    public String text(String key, Map<String, ?> values) {
        return find(key).fill(values, Formats.in(language));
    }

    private Template find(String key) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException(unknown(key));
        }
        return template;
    }

    private String unknown(String key) {
        return Nearest.of(key, templates.keySet())
                .map(nearest -> "There is no wording '%s'; the nearest is '%s'".formatted(key, nearest))
                .orElseGet(() -> "There is no wording '%s'".formatted(key));
    }

    private static String otherPlaces(String key, Template own, Template given) {
        return "'%s' has %s, but this text has %s".formatted(key, described(own.places()), described(given.places()));
    }

    private static String described(SortedSet<String> places) {
        return places.isEmpty() ? "no places for values" : "the places {" + String.join("}, {", places) + "}";
    }

    private static Wording load(Language language) {
        WordingFile file = Resources.read("wording." + language.tag() + ".txt", WordingFile::read);
        if (!file.faults().isEmpty()) {
            throw new InvalidWordingException(file.faults());
        }
        Map<String, Template> templates = new LinkedHashMap<>();
        file.entries().forEach((key, entry) -> templates.put(key, entry.template()));
        return new Wording(language, templates);
    }
}
