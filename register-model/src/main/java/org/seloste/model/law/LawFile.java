package org.seloste.model.law;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A YAML file of sections, each a map of rows by id; collects every fault before it speaks. */
final class LawFile {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    private LawFile(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    static LawFile builtIn(String name) {
        InputStream in = LawFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The file " + name + " is missing");
        }
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return reading(name, reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + name + " cannot be read", unreadable);
        }
    }

    static LawFile reading(String name, Reader yaml) throws IOException {
        try (JsonParser parser = YAML.createParser(yaml)) {
            JsonNode root = parser.nextToken() == null ? MissingNode.getInstance() : asWritten(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException(name + ": expected one document");
            }
            if (!root.isObject()) {
                throw new IllegalArgumentException(name + ": expected sections such as 'adequacy:'");
            }
            return new LawFile(name, root);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(
                    name + ":" + malformed.getLocation().getLineNr() + ": " + malformed.getOriginalMessage(),
                    malformed);
        }
    }

    /** Keeps every scalar as it is written: NO is Norway, 0295666700 a phone number and 2:10 a section. */
    private static JsonNode asWritten(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            ObjectNode map = JsonNodeFactory.instance.objectNode();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                map.set(key, asWritten(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(asWritten(parser));
            }
            return list;
        }
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.textNode(parser.getText());
    }

    void onlySections(Set<String> known) {
        for (Map.Entry<String, JsonNode> section : root.properties()) {
            if (!known.contains(section.getKey())) {
                faults.add(name + ": '" + section.getKey() + "' is no section; known are " + known);
            }
        }
    }

    Row whole() {
        return new Row("", name, root, faults);
    }

    <T> List<T> rows(String section, Function<Row, T> row) {
        List<T> rows = new ArrayList<>();
        JsonNode node = root.path(section);
        if (!node.isMissingNode() && !node.isObject()) {
            faults.add(name + ": '" + section + "' is not a map of rows by id");
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            Row fields = new Row(name + ": " + section + "/", entry.getKey(), entry.getValue(), faults);
            int before = faults.size();
            T value = row.apply(fields);
            fields.end();
            if (faults.size() == before) {
                rows.add(value);
            }
        }
        return rows;
    }

    void end() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }
}
