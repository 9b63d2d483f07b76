package org.seloste.model.law;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
        try {
            JsonNode root = YAML.readTree(yaml);
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
