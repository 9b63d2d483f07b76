package org.seloste.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Exchange exchange;

    @BeforeEach
    void aFolderWithTwoFiles() throws IOException {
        folder = Files.createDirectories(temporary.resolve("site/library")).getParent();
        Files.writeString(folder.resolve("index.html"), "old index");
        Files.writeString(folder.resolve("library/fi.html"), "old page");
        exchange = new Exchange(folder, temporary.resolve("aside"));
    }

    @Test
    void whenOneFileCannotBePutAllOthersGoBack() throws IOException {
        exchange.put(fresh("new index"), "index.html");
        exchange.put(fresh("new page"), "library/sv.html");
        exchange.take("library/fi.html");
        assertThat(Registers.files(folder)).containsExactly("index.html", "library/sv.html");
        assertThatIOException().isThrownBy(() -> exchange.put(temporary.resolve("missing"), "library/en.html"));

        exchange.undo();

        assertThat(Registers.files(folder)).containsExactly("index.html", "library/fi.html");
        assertThat(folder.resolve("index.html")).hasContent("old index");
        assertThat(folder.resolve("library/fi.html")).hasContent("old page");
    }

    @Test
    void aFolderThatWasTakenAwayAfterItsFilesIsMadeAgain() throws IOException {
        exchange.take("library/fi.html");
        Files.delete(folder.resolve("library"));

        exchange.undo();

        assertThat(folder.resolve("library/fi.html")).hasContent("old page");
    }

    private Path fresh(String content) throws IOException {
        return Files.writeString(Files.createTempFile(temporary, "fresh", ""), content);
    }
}
