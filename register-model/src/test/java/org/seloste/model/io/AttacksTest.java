package org.seloste.model.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.model.form.InvalidRegisterException;

/** Files made to exhaust memory, stack or patience, read by a JVM that has little of the first two. */
class AttacksTest {

    private static final String HEAD = "seloste: 1\nregister: r\n";

    @TempDir
    private Path folder;

    @Test
    void filesMadeToExhaustAreRefusedInLittleMemory() throws IOException, InterruptedException {
        attack("fifty-megabytes", "description: |\n", "  " + "x".repeat(98) + "\n", 500_000, "");
        attack("lists-in-lists", "x: ", "[", 10_000, "");
        attack("mappings-in-mappings", "x: ", "{a: ", 10_000, "");
        attack("block-lists", "x:\n ", "- ", 10_000, "a\n");
        attack("values", "x: [", "a,", 1_500_000, "]\n");
        attack("anchors", "x: [", "&a a,", 500_000, "]\n");
        attack("unknown-keys", "", "k#: 1\n", 100_000, "");
        attack("dangling", "parties:\n  warehouse: {name: a}\njoint:\n  with: [", "q#,", 150_000, "]\n");
        attack("long-id", "controllers: [", "a-", 100_000, "a]\n");
        attack("long-address", "controllers: {c: {emails: ", "a", 100_000, "@}}\n");
        attack("long-period", "retention: {a: ", "1 ", 50_000, "}\n");
        attack("long-key", "? ", "a", 100_000, "\n: x\n");
        StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
        for (char each = 'b'; each <= 'z'; each++) {
            String before = "*" + (char) (each - 1);
            bomb.append(each)
                    .append(": &")
                    .append(each)
                    .append(" [")
                    .append(before)
                    .append(", ")
                    .append(before)
                    .append("]\n");
        }
        attack("alias-bomb", bomb.toString(), "", 0, "");
        Files.writeString(folder.resolve("deep.json"), "{\"a\":".repeat(10_000), UTF_8);

        List<String> told = inLittleMemory();

        assertThat(told)
                .containsExactlyInAnyOrder(
                        "alias-bomb.yaml alias",
                        "anchors.yaml alias",
                        "block-lists.yaml too-deep",
                        "dangling.yaml dangling-reference",
                        "deep.json too-deep",
                        "fifty-megabytes.yaml file-too-large",
                        "lists-in-lists.yaml too-deep",
                        "long-address.yaml value-unreadable",
                        "long-id.yaml id-malformed",
                        "long-key.yaml key-too-long",
                        "long-period.yaml value-unreadable",
                        "mappings-in-mappings.yaml too-deep",
                        "unknown-keys.yaml key-unknown",
                        "values.yaml too-many-values");
    }

    private void attack(String name, String before, String again, int times, String after) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name + ".yaml"), UTF_8)) {
            out.write(HEAD);
            out.write(before);
            for (int time = 0; time < times; time++) {
                out.write(again.replace("#", String.valueOf(time)));
            }
            out.write(after);
        }
    }

    private List<String> inLittleMemory() throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        Victim.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("ended in time").isTrue();
        return Files.readAllLines(out, UTF_8);
    }

    /** Reads every file of a folder and prints the code of the first fault of each. */
    static final class Victim {

        private Victim() {}

        public static void main(String[] arguments) throws IOException {
            List<Path> files = new ArrayList<>();
            try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
                all.filter(file -> !file.endsWith("out.txt")).sorted().forEach(files::add);
            }
            for (Path file : files) {
                System.out.println(file.getFileName() + " " + outcome(file));
            }
        }

        private static String outcome(Path file) {
            try {
                RegisterReader.read(file);
                return "read";
            } catch (InvalidRegisterException refused) {
                return refused.faults().get(0).code();
            } catch (RuntimeException | Error broken) {
                return broken.toString();
            }
        }
    }
}
