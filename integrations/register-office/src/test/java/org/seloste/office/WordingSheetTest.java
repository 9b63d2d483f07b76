package org.seloste.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.language.InvalidWordingException;
import org.seloste.render.language.Wording;

class WordingSheetTest {

    private static final Wording BUILT_IN = Wording.builtIn(Language.FINNISH);

    @TempDir
    Path folder;

    @Test
    void anUneditedSheetChangesNothing() throws IOException {
        Wording read = WordingSheet.read(BUILT_IN, edited(Map.of()));

        assertThat(read.keys()).isEqualTo(BUILT_IN.keys());
        assertThat(read.keys()).allMatch(key -> read.template(key).equals(BUILT_IN.template(key)));
    }

    @Test
    void theNextDocumentUsesTheLawyersWords() throws IOException {
        Path sheet = edited(Map.of("document.title-of", "{register}:\n {document}"));

        Wording own = WordingSheet.read(BUILT_IN, sheet);

        assertThat(Composer.in(Language.FINNISH)
                        .withWording(own)
                        .compose(Samples.register("esimerkkipuoti"), Profile.NOTICE)
                        .title())
                .isEqualTo("Asiakasrekisteri: Tietosuojaseloste");
    }

    @Test
    void aPlaceThatIsMissingIsToldWithItsRow() throws IOException {
        Path sheet = edited(Map.of("document.title-of", "Selosteemme: {register}"));

        assertThatThrownBy(() -> WordingSheet.read(BUILT_IN, sheet))
                .isInstanceOf(InvalidWordingException.class)
                .hasMessage(
                        "wording.fi.xlsx:" + (BUILT_IN.keys().indexOf("document.title-of") + 2)
                                + ": 'document.title-of' has the places {document}, {register}, but this text has the places {register}");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("wording.xlsx"), "notice.title = x");

        assertThatThrownBy(() -> WordingSheet.read(BUILT_IN, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wording.xlsx is not a workbook (.xlsx)");
    }

    @Test
    void theSheetIsValidAndTheSameBytes() throws IOException {
        assertThat(OfficeSchemas.faults(sheet())).isEmpty();
        assertThat(sheet()).isEqualTo(sheet());
    }

    private Path edited(Map<String, String> own) throws IOException {
        Path file = folder.resolve("wording.fi.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet()));
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.getSheetAt(0);
            for (int number = 1; number <= sheet.getLastRowNum(); number++) {
                XSSFRow row = sheet.getRow(number);
                String words = own.get(row.getCell(0).getStringCellValue());
                if (words != null) {
                    row.getCell(2).setCellValue(words);
                }
            }
            book.write(out);
        }
        return file;
    }

    private static byte[] sheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordingSheet.write(BUILT_IN, out);
        return out.toByteArray();
    }
}
