package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final String SHOP =
            Command.EXAMPLES.resolve("esimerkkipuoti/register.yaml").toString();

    @TempDir
    private Path folder;

    private Command seloste;

    @BeforeEach
    void startInTheFolder() {
        seloste = new Command(folder);
    }

    @Test
    void theFileSetsWhatNothingElseSets() throws IOException {
        write("seloste.yaml", "languages: [en, sv]\nto: txt\nmessages: fi\n");

        assertThat(seloste.run("render", SHOP)).isZero();

        assertThat(seloste.out().lines())
                .containsExactly(
                        "./notices/shop-customers.en.txt",
                        "./notices/shop-customers.sv.txt",
                        "2 asiakirjaa kirjoitettiin");
    }

    @Test
    void theEnvironmentGoesBeforeTheFileAndAnOptionBeforeBoth() throws IOException {
        write("seloste.yaml", "languages: [fi]\nto: txt\n");
        Map<String, String> environment = Map.of("SELOSTE_LANGUAGES", "sv", "SELOSTE_TO", "md,html");

        assertThat(seloste.with(environment).run("render", SHOP, "--to", "md")).isZero();

        assertThat(seloste.out()).startsWith("./notices/shop-customers.sv.md\n1 document written");
    }

    @Test
    void theSiteAndThePreviewHaveSettingsToo() throws IOException {
        write("seloste.yaml", "site-dir: public\nsite-to: md\nbase-url: https://example.org/a,b/\nport: 70000\n");

        assertThat(seloste.run("site", SHOP)).isZero();
        assertThat(seloste.out()).startsWith("./public/index.html   1 register");
        assertThat(folder.resolve("public/shop-customers/fi.md")).exists();
        assertThat(folder.resolve("public/shop-customers/fi.pdf")).doesNotExist();
        assertThat(folder.resolve("public/sitemap.xml"))
                .content()
                .contains("<loc>https://example.org/a,b/index.html</loc>");

        assertThat(seloste.run("preview", SHOP)).isEqualTo(2);
        assertThat(seloste.err()).isEqualTo("error: seloste.yaml:4:7: 70000 is not a port; ports go from 0 to 65535\n");
        assertThat(seloste.with(Map.of("SELOSTE_BASE_URL", "example.org")).run("site", SHOP))
                .isEqualTo(2);
        assertThat(seloste.err()).startsWith("error: SELOSTE_BASE_URL: 'example.org' is not a web address");
    }

    @Test
    void theFileIsLookedForUpToTheRootOfTheRepositoryAndItsFoldersStartThere() throws IOException {
        Files.createDirectories(folder.resolve("project/.git"));
        Path below = Files.createDirectories(folder.resolve("project/registers/shop"));
        write("project/seloste.yaml", "dir: site\nlanguages: fi\n");
        write("seloste.yaml", "dir: outside-of-the-repository\n");

        assertThat(new Command(below).run("render", SHOP)).isZero();

        assertThat(folder.resolve("project/site/shop-customers.fi.html")).exists();
    }

    @Test
    void outsideOfARepositoryOnlyTheCurrentFolderCounts() throws IOException {
        Path below = Files.createDirectories(folder.resolve("below"));
        write("seloste.yaml", "to: md\n");

        assertThat(new Command(below).run("render", SHOP, "--lang", "fi")).isZero();

        assertThat(below.resolve("notices/shop-customers.fi.html")).exists();
    }

    @Test
    void allFaultsOfTheFileAreToldWithTheirPlaceAndTheNearestKey() throws IOException {
        write("seloste.yaml", "fail-onn: error\nto:\nto: html\nlanguages: {fi: 1}\n");

        assertThat(seloste.run("render", SHOP)).isEqualTo(2);

        assertThat(seloste.err())
                .isEqualTo("error: seloste.yaml:1:1: there is no setting 'fail-onn'. Did you mean 'fail-on'?\n"
                        + "error: seloste.yaml:2:4: 'to' has a word or a list of words; to leave it at its default, remove it\n"
                        + "error: seloste.yaml:3:1: 'to' stands twice\n"
                        + "error: seloste.yaml:4:12: 'languages' has a word or a list of words; to leave it at its default,"
                        + " remove it\n");
    }

    @Test
    void aFileThatIsNoYamlIsToldWithItsPlace() throws IOException {
        write("seloste.yaml", "to: [html\n");

        assertThat(seloste.run("render", SHOP)).isEqualTo(2);

        assertThat(seloste.err()).startsWith("error: seloste.yaml:2:1: ");
    }

    @Test
    void anUnknownWordIsToldWithWhatSetIt() throws IOException {
        write("seloste.yaml", "# ours\nto: htlm\n");

        assertThat(seloste.run("render", SHOP)).isEqualTo(2);

        assertThat(seloste.err())
                .isEqualTo(
                        "error: seloste.yaml:2:5: 'htlm' is not one of html, md, txt, csv, pdf, docx, xlsx. Did you mean 'html'?\n");
    }

    @Test
    void aDayThatDoesNotExistIsWrongUse() {
        assertThat(seloste.run("render", SHOP, "--as-of", "2026-02-30")).isEqualTo(2);

        assertThat(seloste.err())
                .isEqualTo("error: --as-of: '2026-02-30' is not a day of the calendar; write it as in 2026-11-30\n");
    }

    @Test
    void coloursAreForTerminalsUnlessSomebodyAsksOtherwise() {
        String escape = "\u001b[";

        seloste.run("render", "nowhere.yaml");
        assertThat(seloste.err()).doesNotContain(escape);
        seloste.run("render", "nowhere.yaml", "--color", "always");
        assertThat(seloste.err()).contains(escape);
        seloste.with(Map.of("CLICOLOR_FORCE", "1")).run("render", "nowhere.yaml");
        assertThat(seloste.err()).contains(escape);

        seloste.with(Map.of()).onTerminals("out", "err").run("render", "nowhere.yaml");
        assertThat(seloste.err()).contains(escape);
        seloste.with(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1")).run("render", "nowhere.yaml");
        assertThat(seloste.err()).doesNotContain(escape);
        seloste.with(Map.of("TERM", "dumb")).run("render", "nowhere.yaml");
        assertThat(seloste.err()).doesNotContain(escape);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
