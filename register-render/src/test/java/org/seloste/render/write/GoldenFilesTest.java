package org.seloste.render.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents as a reader gets them. A difference is shown line by line; the files beside this class are the truth.
 */
class GoldenFilesTest {

    static List<DocumentWriter> writers() {
        return List.of(new HtmlWriter(), new MarkdownWriter(), new PlainTextWriter(), new CsvWriter());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aSmallDocumentReadsAsItsGoldenFile(DocumentWriter writer) throws IOException {
        // Golden files are kept with the line ends of text files; CSV has its own, which its own test looks at.
        assertThat(Written.by(writer, Samples.small()).replace("\r\n", "\n"))
                .isEqualTo(golden("small." + writer.fileExtension()));
    }

    @Test
    void theStyleSheetHasUnixLineEnds() {
        assertThat(StyleSheet.of(Brand.plain()).css()).doesNotContain("\r");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
