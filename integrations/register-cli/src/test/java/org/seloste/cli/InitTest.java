package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.io.RegisterReader;

class InitTest {

    @TempDir
    private Path folder;

    private Command seloste;

    @BeforeEach
    void startInTheFolder() {
        seloste = new Command(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "en", "sv"})
    void aStarterRendersAsItIsAndBreaksNoRule(String language) throws IOException {
        assertThat(seloste.run("init", "--lang", language)).isZero();
        Path register = folder.resolve("register.yaml");

        assertThat(seloste.run("lint", register.toString(), "--fail-on", "warning"))
                .as(seloste.out())
                .isZero();
        assertThat(seloste.run("render", register.toString())).isZero();

        assertThat(folder.resolve("notices/customers." + language + ".html")).exists();
        assertThat(Files.readString(register))
                .startsWith("# yaml-language-server: $schema=seloste.schema.json\n")
                .contains("seloste lint ./register.yaml".replace("./", folder + "/"), "created: 2026-11-22")
                .doesNotContain("DAY", "FILE");
    }

    @Test
    void theStartersOfTheLanguagesAreOneRegister() throws IOException {
        Map<String, String> starters = new java.util.TreeMap<>();
        for (String language : new String[] {"fi", "en", "sv"}) {
            seloste.run("init", language + ".yaml", "--lang", language);
            starters.put(language, Files.readString(folder.resolve(language + ".yaml")));
        }

        assertThat(keys(starters.get("fi"))).isEqualTo(keys(starters.get("en"))).isEqualTo(keys(starters.get("sv")));
        starters.forEach((language, text) -> assertThat(RegisterReader.read(language + ".yaml", text)
                        .register()
                        .getPurposes()
                        .items())
                .hasSize(3));
    }

    @Test
    void itSaysWhatItWroteAndWhatToDoNext() {
        assertThat(seloste.run("init", "customers.yaml", "--lang", "fi")).isZero();

        assertThat(seloste.out().lines())
                .containsExactly(
                        "./customers.yaml",
                        "./seloste.schema.json",
                        "Muuta seuraavaksi rivit, joilla lukee \"oma\". Sitten:",
                        "  seloste lint ./customers.yaml",
                        "  seloste render ./customers.yaml");
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("register.yaml"), "mine");
        Files.writeString(folder.resolve("seloste.schema.json"), "mine too");

        assertThat(seloste.run("init")).isEqualTo(5);
        assertThat(seloste.err()).contains("./register.yaml is there already and was left as it is.");
        assertThat(seloste.run("init", "other.yaml")).isZero();

        assertThat(Files.readString(folder.resolve("register.yaml"))).isEqualTo("mine");
        assertThat(Files.readString(folder.resolve("seloste.schema.json"))).isEqualTo("mine too");
    }

    @Test
    void theSchemaIsPrintedOrWrittenIntoAFile() throws IOException {
        assertThat(seloste.run("schema")).isZero();
        String printed = seloste.out();
        assertThat(new ObjectMapper().readTree(printed).at("/$schema").asText()).contains("2020-12");

        assertThat(seloste.run("schema", "editor/s.json")).isZero();
        assertThat(seloste.out()).isEqualTo("./editor/s.json\n");
        assertThat(Files.readString(folder.resolve("editor/s.json"))).isEqualTo(printed);
    }

    @Test
    void settingsAreShownWithTheirSource() throws IOException {
        Files.writeString(folder.resolve("seloste.yaml"), "to: [html, md]\n");

        assertThat(seloste.with(Map.of("SELOSTE_FORMAT", "json", "NO_COLOR", "1"))
                        .run("config"))
                .isZero();

        assertThat(seloste.out().lines())
                .contains(
                        "to            html, md                      seloste.yaml:1",
                        "format        json                          SELOSTE_FORMAT",
                        "color         never                         NO_COLOR",
                        "fail-on       error                         default");
    }

    @Test
    void settingsThatCannotBeUsedAreFoundByLookingAtThem() {
        assertThat(seloste.with(Map.of("SELOSTE_FORMAT", "xml")).run("config")).isEqualTo(2);

        assertThat(seloste.err()).isEqualTo("error: SELOSTE_FORMAT: 'xml' is not one of text, line, json\n");
    }

    @Test
    void completionKnowsTheCommandsAndTheirOptions() {
        assertThat(seloste.run("generate-completion")).isZero();

        assertThat(seloste.out())
                .contains("lint", "render", "--fail-on", "complete -F")
                .contains("function _picocli_seloste_site()", "function _picocli_seloste_preview()")
                .contains("--dir", "--base-url", "--port");
    }

    private static String keys(String yaml) {
        return yaml.lines()
                .filter(line -> line.matches(" *-? ?[a-z-]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
