package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
                .contains("examples/lautex/register.yaml:30:5  left-empty/recipients  Recipients: The heading is empty")
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
    void anUnknownWordIsWrongUseAndTheNearestIsNamed() {
        assertThat(seloste.run("render", SHOP, "--to", "htlm")).isEqualTo(2);

        assertThat(seloste.err())
                .isEqualTo("error: --to: 'htlm' is not one of html, md, txt, csv. Did you mean 'html'?\n");
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

    private static String example(String name) {
        return Command.EXAMPLES.resolve(name).resolve("register.yaml").toString();
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
