package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    private static final String MUNICIPALITY = Command.EXAMPLES.resolve("kunta").toString();

    @TempDir
    private Path folder;

    private Command seloste;

    @BeforeEach
    void startInTheFolder() {
        seloste = new Command(folder);
    }

    @Test
    void aSiteIsMadeOfACatalogueAndMadeAgainWithoutWritingAnything() {
        assertThat(seloste.run("site", MUNICIPALITY, "--to", "md")).isZero();
        assertThat(seloste.out())
                .isEqualTo("./site/index.html   3 registers, 18 files written, 0 unchanged, 0 removed\n");
        assertThat(seloste.err()).isEmpty();

        assertThat(seloste.run("site", MUNICIPALITY, "--to", "md", "--lang", "sv"))
                .isZero();
        assertThat(seloste.out())
                .isEqualTo("./site/index.html   3 register, 0 filer skrevs, 18 oförändrade, 0 togs bort\n");
    }

    @Test
    void aSiteAmongTheRegistersIsNotReadAsRegisters() throws IOException {
        write("club/club.yaml", "seloste: 1\nregister: club\nname: Club\n");
        assertThat(seloste.run("site", folder.toString(), "--draft", "--to", "md"))
                .isZero();

        assertThat(seloste.run("site", folder.toString(), "--draft", "--to", "md"))
                .isZero();
        assertThat(seloste.out()).contains("1 register, 0 files written");
    }

    @Test
    void aNoticeThatWouldBeADraftLeavesTheSiteAsItIs() throws IOException {
        write("club.yaml", "seloste: 1\nregister: club\nname: Club\n");

        assertThat(seloste.run("site", folder.toString())).isEqualTo(1);

        assertThat(seloste.err())
                .startsWith("These notices would be drafts")
                .contains("./club.yaml  club.fi   ", " gaps", "Nothing was written; what was in ./site before");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void twoRegistersOfOneIdInDifferentPlacesAreWrongUse() throws IOException {
        write("a/club.yaml", "seloste: 1\nregister: club\ndates: {valid-from: 2025-01-01}\n");
        write("b/club.yaml", "seloste: 1\nregister: club\ndates: {valid-from: 2026-01-01}\n");

        assertThat(seloste.run("site", folder.toString(), "--draft")).isEqualTo(2);

        assertThat(seloste.err())
                .startsWith(
                        "error: The id 'club' stands in ./b/club.yaml and in ./a/club.yaml, which are different places.");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void versionsOfWhichOneIsUndatedOrTwoHoldFromTheSameDayAreWrongUseAndTheEarlierSiteStays() throws IOException {
        write("a/club.yaml", "seloste: 1\nregister: club\nname: Club\ndates: {valid-from: 2025-01-01}\n");
        assertThat(seloste.run("site", folder.toString(), "--draft", "--to", "md"))
                .isZero();
        String before = Files.readString(folder.resolve("site/club/fi.html"));

        write("a/new.yaml", "seloste: 1\nregister: club\nname: New club\n");
        assertThat(seloste.run("site", folder.toString(), "--draft", "--to", "md"))
                .isEqualTo(2);
        assertThat(seloste.err())
                .startsWith("error: ")
                .contains("./a/new.yaml", "./a/club.yaml", "valid-from")
                .endsWith("Nothing was written; what was in ./site before is untouched.\n");

        write("a/new.yaml", "seloste: 1\nregister: club\nname: New club\ndates: {valid-from: 2025-01-01}\n");
        assertThat(seloste.run("site", folder.toString(), "--draft", "--to", "md"))
                .isEqualTo(2);
        assertThat(seloste.err()).startsWith("error: ").contains("./a/new.yaml", "./a/club.yaml");
        assertThat(Files.readString(folder.resolve("site/club/fi.html"))).isEqualTo(before);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderWhereNobodyMayWriteIsToldByItsName() {
        assertThat(seloste.run("site", MUNICIPALITY, "--to", "md", "--dir", "/sys/kernel/seloste-site"))
                .isEqualTo(5);

        assertThat(seloste.err())
                .startsWith("error: The output could not be written: /sys/kernel/seloste-site: ")
                .endsWith("Nothing was written; what was in /sys/kernel/seloste-site before is untouched.\n");
    }

    @Test
    void aFileThatCannotBeReadLeavesTheSiteAsItIs() throws IOException {
        write("broken.yaml", "seloste: 1\nregister: a\nnmae: A\n");

        assertThat(seloste.run("site", MUNICIPALITY, folder.toString())).isEqualTo(3);

        assertThat(seloste.err()).contains("error: ./broken.yaml:3:1: ", "Nothing was written");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void anIdThatWouldLeaveTheFolderIsNoId() throws IOException {
        write("evil.yaml", "seloste: 1\nregister: ../../evil\nname: A\n");

        assertThat(seloste.run("site", folder.toString(), "--draft")).isEqualTo(3);

        assertThat(seloste.err()).contains("./evil.yaml:2:");
    }

    @Test
    void aFileInPlaceOfTheFolderIsLeft() throws IOException {
        write("site", "mine");

        assertThat(seloste.run("site", MUNICIPALITY, "--to", "md")).isEqualTo(5);

        assertThat(seloste.err()).contains("error: The output could not be written: ./site", "Nothing was written");
        assertThat(Files.readString(folder.resolve("site"))).isEqualTo("mine");
    }

    @Test
    void anAddressOrAFormatThatIsNoneIsWrongUse() {
        assertThat(seloste.run("site", MUNICIPALITY, "--base-url", "example.org"))
                .isEqualTo(2);
        assertThat(seloste.err()).startsWith("error: --base-url: 'example.org' is not a web address");
        assertThat(seloste.run("site", MUNICIPALITY, "--to", "docs")).isEqualTo(2);
        assertThat(seloste.err()).contains("Did you mean 'docx'?");
        assertThat(seloste.run("preview", MUNICIPALITY, "--port", "70000")).isEqualTo(2);
        assertThat(seloste.err()).contains("ports go from 0 to 65535");
    }

    @Test
    void nothingToPublishIsNotSuccess() {
        assertThat(seloste.run("site", folder.toString())).isEqualTo(4);
        assertThat(seloste.err()).startsWith("No site was made: no register found.");
        assertThat(seloste.run("site", folder.toString(), "--allow-empty")).isZero();
    }

    @Test
    void thePreviewSaysWhereItIsAndEndsWhenItIsStopped() throws Exception {
        Thread running = new Thread(() -> seloste.run("preview", MUNICIPALITY));
        running.start();
        Pattern address = Pattern.compile("http://localhost:[0-9]+/");
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!address.matcher(seloste.out()).find() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        Matcher found = address.matcher(seloste.out());
        assertThat(found.find()).isTrue();

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(found.group())).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("Preview", "Kirjaston asiakasrekisteri");

        running.interrupt();
        running.join(10_000);
        assertThat(running.isAlive()).isFalse();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
