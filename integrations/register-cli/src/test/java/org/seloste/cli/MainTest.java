package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheCommandAndItsOptions() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString()).startsWith("Usage: seloste").contains("--version");
    }

    @Test
    void helpSaysTheSameWithoutMakingTheCommands() {
        run("--help");

        Surroundings surroundings = new Surroundings(
                Path.of(""), Map.of(), LocalDate.of(2026, 11, 22), () -> 0, Path.of("target"), Set.of());
        assertThat(out.toString())
                .isEqualTo(
                        Main.commandLine(surroundings, Main.COMMANDS.keySet()).getUsageMessage())
                .contains("  generate-completion ");
    }

    @Test
    void anUnknownOptionIsWrongUse() {
        assertThat(run("--no-such-option")).isEqualTo(2);

        assertThat(err.toString()).contains("--no-such-option");
    }

    @Test
    void noCommandIsWrongUse() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).startsWith("error: A command is missing").contains("Commands", "  lint ");
    }

    @Test
    void wrongUseOfACommandSaysWhatIsWrongAndWhereHelpIs() {
        assertThat(run("lint")).isEqualTo(2);

        assertThat(err.toString().lines())
                .containsExactly(
                        "error: Missing required parameter: 'FILE|FOLDER'",
                        "seloste lint --help shows how it is used.");
    }

    @Test
    void aCommandThatDoesNotExistIsWrongUseAndTheNearestIsNamed() {
        assertThat(run("lintt", "register.yaml")).isEqualTo(2);

        assertThat(err.toString()).contains("'lintt'", "Did you mean: seloste lint");
    }

    @Test
    void everyCommandKnowsItsVersion() {
        assertThat(run("lint", "--version")).isZero();

        assertThat(out.toString()).startsWith("seloste ");
    }

    @Test
    void aFaultOfOursIsToldWithoutWordsOfAnyFile(@TempDir Path folder) throws IOException {
        Surroundings surroundings =
                new Surroundings(folder, Map.of(), LocalDate.of(2026, 11, 22), () -> 0, folder, Set.of());
        PrintWriter broken = new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("a name that somebody's file says");
            }
        };
        String shop = Command.EXAMPLES.resolve("esimerkkipuoti/register.yaml").toString();

        assertThat(Main.run(surroundings, broken, new PrintWriter(err), "render", shop))
                .isEqualTo(70);

        assertThat(err.toString())
                .startsWith(
                        "seloste: this is a fault in Seloste, not in your files: IllegalStateException at org.seloste")
                .contains("Please report it")
                .doesNotContain("a name");
        try (Stream<Path> files = Files.list(folder)) {
            Path details = files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(details))
                    .contains("seloste render\njava.lang.IllegalStateException\n    org.seloste.cli.")
                    .doesNotContain("a name");
        }
    }

    @Test
    void theHelpOfEveryCommandShowsExamples() {
        Surroundings surroundings = new Surroundings(
                Path.of(""), Map.of(), LocalDate.of(2026, 11, 22), () -> 0, Path.of("target"), Set.of());
        Main.commandLine(surroundings, Main.COMMANDS.keySet()).getSubcommands().forEach((name, command) -> {
            if (!name.equals("generate-completion")) {
                assertThat(command.getUsageMessage()).as(name).contains("\nExamples:\n  seloste " + name);
            }
        });
    }

    @Test
    void messagesExistInAllLanguagesWithTheSamePlaces() throws IOException {
        Map<String, String> english = messages("en");
        for (String language : List.of("fi", "sv")) {
            Map<String, String> other = messages(language);
            assertThat(other.keySet()).isEqualTo(english.keySet());
            other.forEach((key, words) ->
                    assertThat(places(words)).as(language + " " + key).isEqualTo(places(english.get(key))));
        }
    }

    private static Map<String, String> messages(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }

    private static Set<String> places(String words) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(
                Path.of(""), Map.of(), LocalDate.of(2026, 11, 22), () -> 0, Path.of("target"), Set.of());
        return Main.run(surroundings, new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
