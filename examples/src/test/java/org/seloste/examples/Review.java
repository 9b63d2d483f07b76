package org.seloste.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.seloste.rules.Finding;

/**
 * Why a finding that reports no listed fact of a notice is right all the same.
 *
 * @param rule the rule
 * @param paths the places; all when none is named
 * @param why the reason, in a sentence
 */
record Review(String rule, List<String> paths, String why) {

    /** The reviews of a register's findings. */
    static List<Review> of(PublishedNotice notice) {
        Path file = Path.of("src/test/resources/reviewed", notice.name().toLowerCase(Locale.ROOT) + ".yaml");
        try {
            List<Review> reviews = new ArrayList<>();
            new ObjectMapper(new YAMLFactory())
                    .readTree(file.toFile())
                    .forEach(row -> reviews.add(new Review(
                            row.path("rule").asText(),
                            words(row.path("paths")),
                            row.path("why").asText())));
            return reviews;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    boolean isOf(Finding finding) {
        return finding.rule().id().equals(rule)
                && (paths.isEmpty() || paths.stream().anyMatch(path -> TiedFindings.meet(finding.path(), path)));
    }
}
