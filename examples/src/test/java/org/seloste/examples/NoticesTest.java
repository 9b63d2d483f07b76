package org.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.render.document.Document;
import org.seloste.render.write.DocumentWriter;
import org.seloste.render.write.MarkdownWriter;

/** The documents of the example registers as they are read, so that a change of wording is seen in review. */
class NoticesTest {

    private static final Path REVIEWED = Path.of("notices");
    private static final Path WRITTEN = Path.of("target/notices");
    private static final String ACCEPT = "Read what has changed:  diff -ru examples/notices examples/target/notices\n"
            + "When it is right:       rm -rf examples/notices && cp -r examples/target/notices examples/notices";

    private static final DocumentWriter WRITER = new MarkdownWriter();
    private static final Map<String, Document> DOCUMENTS = Notices.all(WRITER);

    @BeforeAll
    static void write() throws IOException {
        Files.createDirectories(WRITTEN);
        try (Stream<Path> stale = Files.list(WRITTEN)) {
            for (Path file : stale.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, Document> document : DOCUMENTS.entrySet()) {
            StringBuilder words = new StringBuilder();
            WRITER.write(document.getValue(), words);
            Files.writeString(WRITTEN.resolve(document.getKey()), words);
        }
    }

    static Set<String> files() {
        return DOCUMENTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDocumentReadsAsItWasReviewed(String file) throws IOException {
        Path reviewed = REVIEWED.resolve(file);
        assertThat(Files.exists(reviewed) ? Files.readString(reviewed).replace("\r\n", "\n") : "")
                .as(ACCEPT)
                .isEqualTo(Files.readString(WRITTEN.resolve(file)));
    }

    @Test
    void nothingElseLiesAmongTheReviewed() throws IOException {
        try (Stream<Path> files = Files.list(REVIEWED)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .as(ACCEPT)
                    .isEqualTo(DOCUMENTS.keySet());
        }
    }
}
