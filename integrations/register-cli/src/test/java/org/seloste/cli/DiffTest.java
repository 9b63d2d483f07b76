package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    private static final String LETTERS = """
            seloste: 1
            register: letters
            languages: [en]
            name: Newsletter subscribers
            controllers: {shop: {name: Example Shop, emails: shop@shop.example}}
            people: [subscriber]
            purposes:
              newsletter: {bases: consent, data: [contact-details], retention: 1 year after subscription-end}
            data: {contact-details: {items: [email-address]}}
            disclosures: none
            """;

    @TempDir
    private Path folder;

    private Command seloste;

    @BeforeEach
    void startInTheFolder() throws IOException {
        seloste = new Command(folder);
        write("old/letters.yaml", LETTERS);
    }

    @Test
    void anEqualVersionHasNoChanges() throws IOException {
        write("new.yaml", LETTERS.replace("[email-address]", "[ email-address ]"));

        assertThat(diff("new.yaml")).isZero();

        assertThat(seloste.out()).isEqualTo("No changes   exit 0   0.0 s\n");
    }

    @Test
    void aChangeThatPeopleMustBeToldOfFailsAndSaysWhatToDo() throws IOException {
        write("new.yaml", LETTERS.replace("email-address]", "email-address, phone-number]"));

        assertThat(diff("new.yaml")).isEqualTo(1);

        assertThat(seloste.out())
                .containsPattern("(ask again|tell people)  data[a-z-]*-added +[0-9a-f]{12}\n  \\./new.yaml:9:")
                .contains("  law        Article ", "  remedy     ", "exit 1");
    }

    @Test
    void aLesserChangeFailsOnlyWhenItIsAskedFor() throws IOException {
        write("new.yaml", LETTERS.replace("name: Newsletter subscribers", "name: Subscribers of the newsletter"));

        assertThat(diff("new.yaml")).isZero();
        assertThat(diff("new.yaml", "--fail-on", "warning")).isBetween(0, 1);
        assertThat(seloste.out()).contains("Subscribers of the newsletter");
    }

    @Test
    void foldersAreMatchedByIdAndWhatComesAndGoesIsTold() throws IOException {
        write("old/gone.yaml", LETTERS.replace("register: letters", "register: gone"));
        write("new/other-name.yaml", LETTERS);
        write("new/fresh.yaml", LETTERS.replace("register: letters", "register: fresh"));

        assertThat(seloste.run("diff", "--against", at("old"), at("new"), "--format", "line", "--lang", "fi"))
                .isZero();

        assertThat(seloste.out().lines())
                .map(line -> line.replaceAll(" \\[[0-9a-f]{12}]$", " [id]"))
                .containsExactly(
                        "./new/fresh.yaml:1:1: info: register-added Rekisterillä fresh ei ole aiempaa versiota, johon"
                                + " verrata. [id]",
                        "./old/gone.yaml:1:1: warning: register-removed Rekisterillä gone ei ole myöhempää versiota. Jos"
                                + " käsittely on päättynyt, kerro, mitä tiedoille tapahtuu. [id]");
    }

    @Test
    void changesAreData() throws IOException {
        write("new.yaml", LETTERS.replace("1 year", "2 years"));

        diff("new.yaml", "--format", "json");

        JsonNode change = new ObjectMapper().readTree(seloste.out()).at("/files/0/findings/0");
        assertThat(change.at("/path").asText()).isEqualTo("purposes/newsletter/retention");
        assertThat(change.at("/kind").asText()).isEqualTo("changed");
        assertThat(change.at("/consequences")).isNotEmpty();
        assertThat(change.at("/before/0").asText())
                .isNotEmpty()
                .isNotEqualTo(change.at("/after/0").asText());
    }

    @Test
    void whatTheChangeLogMaySayIsWrittenAsTheRegisterTakesIt() throws IOException {
        write("new.yaml", LETTERS.replace("email-address]", "email-address, phone-number]"));

        diff("new.yaml", "--as-of", "2027-01-15");

        String out = seloste.out();
        assertThat(out).contains("For the change log of the notice, in the file of letters:\n\n    changes:\n");
        String log = out.substring(out.indexOf("changes:"), out.indexOf("\n\n", out.indexOf("changes:")));
        assertThat(log).contains("- date: 2027-01-15\n", "        en: \"");
        write(
                "new.yaml",
                LETTERS.replace("email-address]", "email-address, phone-number]") + log.replace("\n    ", "\n") + "\n");
        assertThat(seloste.run("render", at("new.yaml"), "--draft", "--to", "md"))
                .isZero();
        assertThat(Files.readString(folder.resolve("notices/letters.en.md"))).contains("15\u00a0January 2027");

        diff("new.yaml", "--format", "json");
        JsonNode entry = new ObjectMapper().readTree(seloste.out()).at("/files/0/change-log/0");
        assertThat(entry.at("/register").asText()).isEqualTo("letters");
        assertThat(entry.at("/text/en").asText()).isNotEmpty();
    }

    @Test
    void ofSeveralEarlierVersionsTheOneThatThisOneFollowsCounts() throws IOException {
        String dated = LETTERS + "dates: {valid-from: 2025-01-01}\n";
        write("old/letters.yaml", dated);
        write("old/letters-2026.yaml", dated.replace("2025", "2026").replace("1 year", "2 years"));
        write("old/letters-2028.yaml", dated.replace("2025", "2028").replace("1 year", "4 years"));
        write("new.yaml", dated.replace("2025", "2027").replace("1 year", "2 years"));

        seloste.run("diff", "--against", at("old"), at("new.yaml"));

        assertThat(seloste.out()).doesNotContain("retention");

        write("old/letters.yaml", LETTERS);
        assertThat(seloste.run("diff", "--against", at("old"), at("new.yaml"))).isEqualTo(2);
        assertThat(seloste.err())
                .startsWith(
                        "error: --against: there are 3 versions of 'letters', and not all say from when they hold.");
    }

    @Test
    void aVersionThatCannotBeReadIsToldAndTheOthersAreCompared() throws IOException {
        write("old/broken.yaml", "seloste: 1\nregister: b\nnmae: B\n");
        write("new.yaml", LETTERS);

        assertThat(seloste.run("diff", "--against", at("old"), at("new.yaml"))).isEqualTo(3);

        assertThat(seloste.err()).contains("error: ./old/broken.yaml:3:1: ", "1 file could not be read.");
    }

    @Test
    void withoutAnEarlierVersionNothingIsCompared() {
        assertThat(seloste.run("diff", at("old"))).isEqualTo(2);

        assertThat(seloste.err()).startsWith("error: Missing required option: '--against=OLD'");
    }

    private int diff(String now, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "diff";
        arguments[1] = "--against";
        arguments[2] = at("old/letters.yaml");
        arguments[3] = at(now);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return seloste.run(arguments);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
