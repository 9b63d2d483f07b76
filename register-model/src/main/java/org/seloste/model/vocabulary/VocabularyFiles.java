package org.seloste.model.vocabulary;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/**
 * Reads the vocabulary's files: one for each kind, one line for each term. They are YAML of the kind that is JSON but
 * for its comments, names without quotation marks and last comma, so that a parser of JSON reads them: every program
 * that starts waits for that.
 */
final class VocabularyFiles {

    private static final JsonMapper LINES = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private VocabularyFiles() {}

    static List<Term> read() {
        List<Term> terms = new ArrayList<>();
        for (TermKind kind : TermKind.values()) {
            for (Map.Entry<String, JsonNode> line : file(kind).properties()) {
                terms.add(term(kind, line.getKey(), line.getValue()));
            }
        }
        return terms;
    }

    private static JsonNode file(TermKind kind) {
        String name = kind.word() + ".yaml";
        try (InputStream in = VocabularyFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The vocabulary file " + name + " is missing");
            }
            return LINES.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The vocabulary file " + name + " cannot be read", unreadable);
        }
    }

    private static Term term(TermKind kind, String id, JsonNode fields) {
        EnumMap<Language, String> wordings = new EnumMap<>(Language.class);
        EnumMap<Trait, List<String>> traits = new EnumMap<>(Trait.class);
        Optional<String> broader = Optional.empty();
        List<String> dpv = List.of();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            String key = field.getKey();
            List<String> values = values(field.getValue());
            Optional<Language> language = Language.of(key);
            if (language.isPresent()) {
                wordings.put(language.get(), values.get(0));
            } else if (key.equals("broader")) {
                broader = Optional.of(values.get(0));
            } else if (key.equals("dpv")) {
                dpv = values;
            } else {
                traits.put(trait(kind, id, key), values);
            }
        }
        return new Term(kind, id, Text.of(wordings), broader, dpv, traits);
    }

    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(value -> values.add(value.asText()));
        } else {
            values.add(node.asText());
        }
        return values;
    }

    private static Trait trait(TermKind kind, String id, String key) {
        for (Trait trait : Trait.values()) {
            if (trait.key().equals(key)) {
                return trait;
            }
        }
        throw new IllegalStateException("The vocabulary term " + kind.word() + "/" + id + " has an unknown key " + key);
    }
}
