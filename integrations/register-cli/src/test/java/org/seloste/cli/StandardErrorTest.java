package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The libraries that make office files have nothing to say on standard error, in a process of their own. */
class StandardErrorTest {

    @TempDir
    private Path folder;

    @Test
    void ofDocumentsForAnOfficeItStaysEmpty() throws Exception {
        String shop = Command.EXAMPLES.resolve("esimerkkipuoti").toString();

        assertThat(printed("render", shop, "--profile", "record", "--lang", "fi", "--to", "pdf,docx,xlsx", "--quiet"))
                .isEmpty();
        assertThat(folder.resolve("notices/shop-customers.record.fi.docx")).isNotEmptyFile();
    }

    @Test
    void ofASiteItStaysEmpty() throws Exception {
        String municipality = Command.EXAMPLES.resolve("kunta").toString();

        assertThat(printed("site", municipality, "--draft", "--to", "docx,pdf", "--quiet"))
                .isEmpty();
        assertThat(folder.resolve("site/library/fi.docx")).isNotEmptyFile();
    }

    private String printed(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.seloste.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(folder.resolve("err.txt"));
    }
}
