package org.seloste.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of a register are the same bytes on every machine, in every locale and on every JDK. */
@Tag("slow")
class SameBytesTest {

    private static final List<String> TURKISH = List.of(
            "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Istanbul", "-Dfile.encoding=ISO-8859-1");
    private static final List<String> ARABIC = List.of(
            "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=UTF-16");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void inAnotherLocaleTimeZoneAndEncodingDocumentsAreTheSameBytes() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> here = Digests.lines();

        assertThat(here).hasSizeGreaterThan(100);
        assertThat(elsewhere(java, TURKISH)).isEqualTo(here);
        assertThat(elsewhere(java, ARABIC)).isEqualTo(here);
    }

    @Test
    void onAnotherJdkDocumentsAreTheSameBytes() throws Exception {
        Optional<Path> other = otherJdk();
        if (other.isEmpty()) {
            System.err.println("SKIPPED: no second JDK under /usr/lib/jvm; whether documents are the same bytes on"
                    + " JDK 17 and 25 was not tried. Install both.");
        }
        assumeTrue(other.isPresent(), "a second JDK under /usr/lib/jvm");

        assertThat(elsewhere(other.orElseThrow(), ARABIC)).isEqualTo(Digests.lines());
    }

    /** A JDK of another feature release than this: 25 for 17, 17 for all others. */
    private static Optional<Path> otherJdk() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        String wanted = Runtime.version().feature() == 17 ? "25" : "17";
        try (Stream<Path> jdks = Files.list(all)) {
            return jdks.filter(jdk -> jdk.getFileName().toString().matches(".*\\b" + wanted + "\\b.*"))
                    .map(jdk -> jdk.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .sorted()
                    .findFirst();
        }
    }

    private List<String> elsewhere(Path java, List<String> settings) throws Exception {
        Path digests = folder.resolve("digests.txt");
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(settings);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Digests.class.getName(), digests.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        assertThat(ended && process.exitValue() == 0)
                .as("%s %s said: %s", java, settings, Files.exists(said) ? Files.readString(said) : "nothing")
                .isTrue();
        return Files.readAllLines(digests);
    }
}
