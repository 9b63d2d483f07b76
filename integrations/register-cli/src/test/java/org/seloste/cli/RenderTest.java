package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderTest {

    private static final String SHOP = example("esimerkkipuoti");
    private static final String LAUTEX = example("lautex");

    @TempDir
    private Path folder;

    private Command seloste;

    @BeforeEach
    void startInTheFolder() {
        seloste = new Command(folder);
    }

    @Test
    void aSoundRegisterBecomesAPageInEachOfItsLanguages() throws IOException {
        assertThat(seloste.run("render", SHOP)).isZero();

        assertThat(seloste.out().lines())
                .containsExactly(
                        "./notices/shop-customers.fi.html",
                        "./notices/shop-customers.en.html",
                        "./notices/shop-customers.sv.html",
                        "3 documents written");
        assertThat(seloste.err()).isEmpty();
        assertThat(files("notices"))
                .containsExactly("shop-customers.en.html", "shop-customers.fi.html", "shop-customers.sv.html");
        assertThat(read("notices/shop-customers.sv.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"sv\"", "href=\"shop-customers.fi.html\"", "Suomeksi");
    }

    @Test
    void aDocumentWithGapsIsNotWrittenAndItsGapsAreNamedWithTheirPlace() {
        assertThat(seloste.run("render", LAUTEX)).isEqualTo(1);

        assertThat(seloste.out())
                .contains("--draft writes them")
                .contains("  lautex-customers.fi   13 gaps")
                .contains("examples/lautex/register.yaml:30:5  left-empty/recipients  Empty heading: Recipients")
                .endsWith("0 documents written, 2 not, 13 gaps\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void asADraftADocumentWithGapsIsWrittenAndMarked() throws IOException {
        assertThat(seloste.run("render", LAUTEX, "--draft", "--lang", "en", "--to", "md,txt"))
                .isZero();

        assertThat(seloste.out()).contains("./notices/lautex-customers.en.md   draft, 13 gaps");
        assertThat(files("notices")).containsExactly("lautex-customers.en.md", "lautex-customers.en.txt");
        assertThat(read("notices/lautex-customers.en.txt")).containsIgnoringCase("Draft, not for publication");
    }

    @Test
    void aProcessorsRecordAgainstARuleIsADraft() throws IOException {
        Path kept = Files.writeString(folder.resolve("record.yaml"), """
                seloste: 1
                processor-record: hosting
                languages: [en]
                processors: {town: {name: Example Town, kind: authority, emails: office@town.example}}
                clients: {shop: {name: Example Shop Ltd, emails: office@shop.example}}
                activities: {hosting: {text: {en: Hosting}, for: shop}}
                transfers: none
                security: [backup]
                """);

        assertThat(seloste.run("render", kept.toString(), "--profile", "processor-record"))
                .isEqualTo(1);
        assertThat(seloste.out()).contains("hosting", "1 error", "0 documents written");
        assertThat(seloste.run("render", kept.toString(), "--profile", "processor-record", "--draft", "--to", "txt"))
                .isZero();
        assertThat(read("notices/hosting.processor-record.en.txt")).containsIgnoringCase("Draft, not for publication");
    }

    @Test
    void anUnknownWordIsWrongUseAndTheNearestIsNamed() {
        assertThat(seloste.run("render", SHOP, "--to", "htlm")).isEqualTo(2);

        assertThat(seloste.err())
                .isEqualTo(
                        "error: --to: 'htlm' is not one of html, md, txt, csv, pdf, docx, xlsx. Did you mean 'html'?\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNotARegisterIsToldAndTheOthersAreRendered() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "seloste: 1\nregister: a\nnmae: A\n");

        assertThat(seloste.run("render", broken.toString(), SHOP)).isEqualTo(3);

        assertThat(seloste.err())
                .contains("error: ./broken.yaml:3:1: ", "Did you mean 'name'?", "1 file could not be read.");
        assertThat(seloste.out()).endsWith("3 documents written\n");
    }

    @Test
    void aFolderWithoutRegistersIsNotSuccess() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "services: {}\n");

        assertThat(seloste.run("render", folder.toString())).isEqualTo(4);

        assertThat(seloste.err())
                .startsWith("Nothing was rendered: no register found.")
                .contains("1 YAML or JSON file was passed over");
    }

    @Test
    void aFileInPlaceOfTheFolderLeavesEverythingAsItWas() throws IOException {
        Files.writeString(folder.resolve("notices"), "mine");

        assertThat(seloste.run("render", SHOP)).isEqualTo(5);

        assertThat(seloste.err()).contains("error: The output could not be written: ./notices", "Nothing was written");
        assertThat(read("notices")).isEqualTo("mine");
    }

    @Test
    void aRegisterAgainstARuleIsADraftThoughNothingIsMissing() throws IOException {
        String newsletter = Files.readString(Path.of("../../README.md"));
        newsletter = newsletter.substring(
                newsletter.indexOf("seloste: 1\n"),
                newsletter.indexOf("```\n\n```console\n$ ./seloste render newsletter"));
        write("sound.yaml", newsletter);
        write(
                "unsound.yaml",
                newsletter
                        .replace("register: newsletter", "register: unsound")
                        .replace("newsletter: {bases: consent, ", "newsletter: {"));

        assertThat(seloste.run("render", at("sound.yaml"), at("unsound.yaml"), "--to", "txt"))
                .isEqualTo(1);

        assertThat(seloste.out())
                .contains("./notices/newsletter.fi.txt\n", "  unsound.fi   2 gaps, ", "Against a rule")
                .contains("./unsound.yaml  unsound  ");
        assertThat(files("notices")).containsExactly("newsletter.en.txt", "newsletter.fi.txt");
    }

    @Test
    void messagesComeInTheLanguageThatIsAskedFor() {
        assertThat(seloste.run("render", LAUTEX, "--messages", "sv", "--max-print", "1"))
                .isEqualTo(1);

        assertThat(seloste.out())
                .startsWith("Skrevs inte, eftersom de skulle vara utkast.")
                .contains("… och 1 till; --max-print 0 visar alla.")
                .endsWith("0 dokument skrevs, 2 skrevs inte, 13 brister\n");
    }

    @Test
    void quietlyOnlyWhatIsWrongIsSaid() {
        assertThat(seloste.run("render", SHOP, "-q")).isZero();

        assertThat(seloste.out()).isEmpty();
        assertThat(seloste.err()).isEmpty();
    }

    @Test
    void verboselyWhatWasPassedOverIsSaid() throws IOException {
        write("other.yaml", "services: {}\n");

        assertThat(seloste.run("render", folder.toString(), SHOP, "-v")).isZero();

        assertThat(seloste.err()).isEqualTo("./other.yaml: no register, passed over\n");
    }

    @Test
    void nothingToRenderIsSuccessWhereItIsAllowed() {
        assertThat(seloste.run("render", folder.toString(), "--allow-empty")).isZero();

        assertThat(seloste.err()).startsWith("Nothing was rendered: no register found.");
    }

    @Test
    void aFolderOfTheNameOfADocumentLeavesAllDocumentsAsTheyWere() throws IOException {
        Files.createDirectories(folder.resolve("notices/shop-customers.sv.html/full"));
        write("notices/shop-customers.fi.html", "mine");

        assertThat(seloste.run("render", SHOP)).isEqualTo(5);

        assertThat(seloste.err()).contains("shop-customers.sv.html: a folder has this name", "Nothing was written");
        assertThat(files("notices")).containsExactly("shop-customers.fi.html", "shop-customers.sv.html");
        assertThat(read("notices/shop-customers.fi.html")).isEqualTo("mine");
    }

    @Test
    void aFolderThatMayNotBeWrittenLeavesEverythingAsItWas() throws IOException {
        Path notices = Files.createDirectory(folder.resolve("notices"));
        write("notices/shop-customers.fi.html", "mine");
        assumeTrue(notices.toFile().setWritable(false));
        assumeFalse(Files.isWritable(notices), "an administrator may write everywhere");

        assertThat(seloste.run("render", SHOP)).isEqualTo(5);

        assertThat(seloste.err()).contains("permission denied", "Nothing was written");
        assertThat(read("notices/shop-customers.fi.html")).isEqualTo("mine");
    }

    @Test
    void manyFilesShowTheirProgressOnATerminalOnly() throws IOException {
        for (int number = 0; number < 25; number++) {
            write(number + ".yaml", "seloste: 1\nregister: r" + number + "\n");
        }

        seloste.run("render", folder.toString());
        assertThat(seloste.err()).isEmpty();
        seloste.onTerminals("err").run("render", folder.toString());
        assertThat(seloste.err())
                .startsWith("\r\u001b[K1/25  0.yaml\r\u001b[K2/25  1.yaml")
                .endsWith("\r\u001b[K");
    }

    private static String example(String name) {
        return Command.EXAMPLES.resolve(name).resolve("register.yaml").toString();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private List<String> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
