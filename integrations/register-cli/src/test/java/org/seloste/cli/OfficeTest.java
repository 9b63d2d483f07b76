package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents for an office, and the wording that a lawyer edits. */
class OfficeTest {

    private static final String SHOP =
            Command.EXAMPLES.resolve("esimerkkipuoti").resolve("register.yaml").toString();

    @TempDir
    private Path folder;

    private Command seloste;

    @BeforeEach
    void startInTheFolder() {
        seloste = new Command(folder);
    }

    @Test
    void aRecordBecomesPdfWordAndAWorkbook() throws IOException {
        assertThat(seloste.run("render", SHOP, "--profile", "record", "--lang", "fi", "--to", "pdf,docx,xlsx"))
                .isZero();

        assertThat(seloste.out().lines())
                .containsExactly(
                        "./notices/shop-customers.record.fi.pdf",
                        "./notices/shop-customers.record.fi.docx",
                        "./notices/shop-customers.record.fi.xlsx",
                        "3 documents written");
        assertThat(seloste.err()).isEmpty();
        assertThat(beginning("pdf")).isEqualTo("%PDF");
        assertThat(beginning("docx")).isEqualTo("PK\u0003\u0004");
        assertThat(beginning("xlsx")).isEqualTo("PK\u0003\u0004");
    }

    @Test
    void aCharacterThatAPdfCannotShowIsNamedAndTheOtherFormatsAreWritten() throws IOException {
        String register = Files.readString(Path.of(SHOP)).replace("Kotiinkuljetus", "Kotiinkuljetus \uD83C\uDF6A");
        Files.writeString(folder.resolve("register.yaml"), register);

        assertThat(seloste.run("render", "register.yaml", "--lang", "fi", "--to", "pdf,md"))
                .isEqualTo(2);

        assertThat(seloste.err())
                .startsWith("error: shop-customers.fi.pdf was not written. ")
                .contains("The character U+1F36A (COOKIE) cannot be printed");
        assertThat(folder.resolve("notices/shop-customers.fi.md")).exists();
        assertThat(folder.resolve("notices/shop-customers.fi.pdf")).doesNotExist();
    }

    @Test
    void theNextNoticeUsesTheWordingThatWasEdited() throws IOException {
        assertThat(seloste.run("wording", "--lang", "fi", "--to", "txt")).isZero();
        assertThat(seloste.out()).isEqualTo("./wording.fi.txt\n");
        Path file = folder.resolve("wording.fi.txt");
        Files.writeString(
                file, Files.readString(file).replace("# notice.title = Tietosuojaseloste", "notice.title = Näin"));

        assertThat(seloste.run("render", SHOP, "--lang", "fi", "--to", "md", "--wording", "fi=wording.fi.txt"))
                .isZero();

        assertThat(Files.readString(folder.resolve("notices/shop-customers.fi.md")))
                .startsWith("# Näin: Asiakasrekisteri");
    }

    @Test
    void aSheetOfWordingsIsTakenAsItWasWritten() {
        assertThat(seloste.run("wording")).isZero();

        assertThat(seloste.run("render", SHOP, "--lang", "en", "--wording", "en=wording.en.xlsx"))
                .isZero();
        assertThat(seloste.err()).isEmpty();
    }

    @Test
    void editedWordingsAreNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("wording.sv.xlsx"), "edited");

        assertThat(seloste.run("wording")).isEqualTo(5);

        assertThat(seloste.err())
                .isEqualTo("error: ./wording.sv.xlsx is there already and may have been edited; it was left as it is."
                        + " Choose another folder with --dir.\n");
        assertThat(folder.toFile().list()).containsExactly("wording.sv.xlsx");
    }

    @Test
    void whatIsWrongWithAWordingIsToldWithItsLine() throws IOException {
        Files.writeString(folder.resolve("own.txt"), "notice.titel = Näin\n");

        assertThat(seloste.run("render", SHOP, "--wording", "fi=own.txt")).isEqualTo(2);

        assertThat(seloste.err())
                .isEqualTo("error: --wording: ./own.txt:1: There is no wording 'notice.titel'; the nearest is"
                        + " 'notice.title'\n");
    }

    @Test
    void aTemplateThatIsNoWordFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("letter.docx"), "Dear Sir");

        assertThat(seloste.run("render", SHOP, "--to", "docx", "--template", "letter.docx"))
                .isEqualTo(2);

        assertThat(seloste.err())
                .isEqualTo("error: --template: ./letter.docx: The template is not a Word file (.docx)\n");
        assertThat(folder.resolve("notices")).doesNotExist();
    }

    private String beginning(String ending) throws IOException {
        byte[] file = Files.readAllBytes(folder.resolve("notices/shop-customers.record.fi." + ending));
        return new String(Arrays.copyOf(file, 4), StandardCharsets.ISO_8859_1);
    }
}
