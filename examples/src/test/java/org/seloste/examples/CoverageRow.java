package org.seloste.examples;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What became of one fact of a published notice.
 *
 * @param id the number of the fact
 * @param kind stated, absence, form or finding
 * @param fact the fact in a line
 * @param paths where it stands in the register, or what a finding is about
 * @param absent paths at which nothing may stand; {@code *} is any one step
 * @param none listings that are stated as none
 * @param rules the rules that are to find it
 * @param unfound why no rule can find it
 * @param note what else is to be known
 * @param unknown keys that no row has
 */
record CoverageRow(
        String id,
        String kind,
        String fact,
        List<String> paths,
        List<String> absent,
        List<String> none,
        List<String> rules,
        String unfound,
        String note,
        List<String> unknown) {

    private static final List<String> KEYS =
            List.of("id", "kind", "fact", "paths", "absent", "none", "rule", "unfound", "note");

    boolean isFinding() {
        return kind.equals("finding");
    }

    /** The rows of a table, in its order. */
    static List<CoverageRow> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    static List<CoverageRow> parse(String table) throws IOException {
        YAMLFactory yaml = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return elements(new ObjectMapper(yaml).readTree(table))
                .map(CoverageRow::of)
                .toList();
    }

    private static CoverageRow of(JsonNode row) {
        List<String> unknown = new ArrayList<>();
        row.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(KEYS);
        return new CoverageRow(
                row.path("id").asText(),
                row.path("kind").asText(),
                row.path("fact").asText(),
                words(row.path("paths")),
                words(row.path("absent")),
                words(row.path("none")),
                words(row.path("rule")),
                row.path("unfound").asText(),
                row.path("note").asText(),
                List.copyOf(unknown));
    }

    private static List<String> words(JsonNode value) {
        return value.isTextual()
                ? List.of(value.asText())
                : elements(value).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
