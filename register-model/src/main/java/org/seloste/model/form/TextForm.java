package org.seloste.model.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** Words for people: a bare string, or a mapping from language to words. */
public final class TextForm extends Form<Text> {

    private final boolean name;

    TextForm(boolean name) {
        this.name = name;
    }

    /**
     * Whether a bare string stands for all languages, as a name or an address does.
     *
     * @return false for prose, whose bare string is in the register's first language
     */
    public boolean isName() {
        return name;
    }

    @Override
    public Optional<Text> read(Node node, Reading reading) {
        if (node instanceof Node.Mapping mapping) {
            return readWordings(mapping, reading);
        }
        return scalar(node, reading, expected())
                .flatMap(words -> checked(words, node, reading))
                .map(words -> name ? Text.everywhere(words) : Text.of(reading.firstLanguage(), words));
    }

    private Optional<Text> readWordings(Node.Mapping mapping, Reading reading) {
        EnumMap<Language, String> wordings = new EnumMap<>(Language.class);
        boolean whole = true;
        for (Node.Entry entry : mapping.entries()) {
            Optional<Language> language = Language.of(entry.key());
            if (language.isEmpty()) {
                reading.fault(entry.keyPosition(), "language-unknown", entry.key());
                whole = false;
            } else {
                Optional<String> words = scalar(entry.value(), reading, expected())
                        .flatMap(text -> checked(text, entry.value(), reading));
                words.ifPresent(text -> wordings.put(language.get(), text));
                whole = whole && words.isPresent();
            }
        }
        if (mapping.entries().isEmpty()) {
            reading.fault(mapping.position(), "value-missing", expected());
        }
        return whole && !wordings.isEmpty() ? Optional.of(Text.of(wordings)) : Optional.empty();
    }

    private static Optional<String> checked(String words, Node node, Reading reading) {
        if (node instanceof Node.Scalar scalar && scalar.lost().isPresent()) {
            reading.fault(node.position(), "text-cut", scalar.lost().get());
            return Optional.empty();
        }
        return Words.checked(words, node.position(), reading);
    }

    @Override
    public Object write(Text value, Writing writing) {
        if (value.isEverywhere()) {
            String words = value.in(writing.firstLanguage()).orElseThrow();
            if (name) {
                return words;
            }
            Map<String, Object> everywhere = new LinkedHashMap<>();
            Stream.of(Language.values()).forEach(language -> everywhere.put(language.tag(), words));
            return everywhere;
        }
        if (!name && value.languages().equals(java.util.Set.of(writing.firstLanguage()))) {
            return value.in(writing.firstLanguage()).orElseThrow();
        }
        Map<String, Object> wordings = new LinkedHashMap<>();
        Stream.of(Language.values())
                .forEach(language -> value.in(language).ifPresent(words -> wordings.put(language.tag(), words)));
        return wordings;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(name ? "name" : "prose", () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            Stream.of(Language.values())
                    .forEach(language -> properties.put(language.tag(), words("In " + nameOf(language) + ".")));
            return Map.of(
                    "description",
                    name
                            ? "A name: one string for all languages, or one for each language."
                            : "Words for people: a string in the register's first language, or one for each language.",
                    "anyOf",
                    List.of(
                            anyScalar(),
                            Map.of(
                                    "type",
                                    "object",
                                    "properties",
                                    properties,
                                    "additionalProperties",
                                    false,
                                    "minProperties",
                                    1)));
        });
    }

    private static Map<String, Object> words(String meaning) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("description", meaning);
        words.putAll(anyScalar());
        return words;
    }

    private static String nameOf(Language language) {
        return switch (language) {
            case FINNISH -> "Finnish";
            case ENGLISH -> "English";
            case SWEDISH -> "Swedish";
        };
    }

    @Override
    public void walk(Text value, String path, Visibility visibility, Visit visit) {
        visit.value(path, this, value, visibility);
    }

    @Override
    String expected() {
        return name ? "a name" : "words, or words by language (fi, en, sv)";
    }
}
