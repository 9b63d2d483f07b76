package org.seloste.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a careful lawyer finds in a notice, by the rows of the table of law.
 *
 * @param found rows that some rule reports
 * @param missed rows that no rule can find in the register, with the reason
 * @param silent rows that no rule may report
 */
record ExpectedRows(Set<String> found, Map<String, String> missed, Set<String> silent) {

    private static final Path FILE = Path.of("src/test/resources/expected-rows.yaml");

    static ExpectedRows of(PublishedNotice notice) {
        JsonNode rows = read().path(notice.name().toLowerCase(Locale.ROOT));
        Map<String, String> missed = new TreeMap<>();
        rows.path("missed")
                .properties()
                .forEach(row -> missed.put(row.getKey(), row.getValue().asText()));
        return new ExpectedRows(words(rows.path("found")), missed, words(rows.path("silent")));
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(FILE.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
