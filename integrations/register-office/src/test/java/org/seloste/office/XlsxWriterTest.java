package org.seloste.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.seloste.model.Register;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.Document;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Table;

class XlsxWriterTest {

    private static final Register SHOP = Samples.register("esimerkkipuoti");
    private static final Document RECORD = Composer.in(Language.FINNISH).compose(SHOP, Profile.RECORD);

    @Test
    void itIsValidAgainstTheSchemas() throws IOException {
        assertThat(OfficeSchemas.faults(xlsx(RECORD))).isEmpty();
        assertThat(OfficeSchemas.faults(xlsx(Samples.whole()))).isEmpty();
        assertThat(OfficeSchemas.faults(xlsx(Samples.processorRecord()))).isEmpty();
    }

    @Test
    void aRowIsAsHighAsItsTextNeeds() throws IOException {
        String words = "word ".repeat(60).strip();
        Document document = Samples.with(Table.of("Heights", "A", "B")
                .row("one line", "one line")
                .row("more", words)
                .row("most", "line. ".repeat(3_000).strip())
                .build());
        try (XSSFWorkbook book = book(xlsx(document))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getHeightInPoints()).isEqualTo(16);
            int columns = sheet.getColumnWidth(1) / 256;
            assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThanOrEqualTo(words.length() * 13f / columns);
            assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(409);
            assertThat(sheet.getRow(2).getCTRow().getCustomHeight()).isFalse();
        }
    }

    @Test
    void theRecordOfAProcessorHasItsTableAndTheRest() throws IOException {
        try (XSSFWorkbook book = book(xlsx(Samples.processorRecord()))) {
            assertThat(book.getNumberOfSheets()).isGreaterThan(1);
            assertThat(book.getSheetAt(0).getLastRowNum()).isPositive();
            assertThat(book.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void aRecordHasOneRowAPurpose() throws IOException {
        try (XSSFWorkbook book = book(xlsx(RECORD))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum())
                    .isEqualTo(SHOP.getPurposes().items().size());
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Käyttötarkoitus");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Tilausten käsittely");
        }
    }

    @Test
    void theHeadStaysInSightAndFilters() throws IOException {
        try (XSSFWorkbook book = book(xlsx(RECORD))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:G" + (sheet.getLastRowNum() + 1));
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getColumnWidth(1)).isBetween(18 * 256, 55 * 256);
        }
    }

    @Test
    void theRestOfTheRecordStandsOnTheLastSheet() throws IOException {
        try (XSSFWorkbook book = book(xlsx(RECORD))) {
            List<String> lines = new ArrayList<>();
            book.getSheetAt(book.getNumberOfSheets() - 1)
                    .forEach(row -> lines.add(row.getCell(0) + "|" + row.getCell(1)));
            assertThat(lines).contains("Nimi|Esimerkkipuoti Oy", "Sisäinen asiakirja. Ei julkaista.|", "Versio|3.0");
            assertThat(lines).contains("|→ " + book.getSheetName(0));
        }
    }

    @Test
    void whatBeginsAsAFormulaStaysText() throws IOException {
        Document document = Samples.with(Table.of("=1+1", "=A", "@B")
                .row("=HYPERLINK(\"https://example.org\")", "=cmd|' /C calc'!A0")
                .row("+358", "-1")
                .build());
        try (XSSFWorkbook book = book(xlsx(document))) {
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed())
                            .isTrue();
                }
            }
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("=cmd|' /C calc'!A0");
        }
    }

    @Test
    void aTextThatNoCellCanHoldIsNamed() {
        Document document = Samples.with(
                Table.of("Long", "A", "B").row("x", "y".repeat(40_000)).build());

        assertThatThrownBy(() -> xlsx(document))
                .isInstanceOf(UnsuitableDocumentException.class)
                .hasMessage("The cell B2 of the sheet 'Long' would hold 40000 characters; a spreadsheet holds 32767."
                        + " Shorten the text, or choose another format");
    }

    @Test
    void aDocumentWithoutATableIsRefused() {
        assertThatThrownBy(() -> xlsx(Samples.with(Paragraph.of("no table"))))
                .isInstanceOf(UnsuitableDocumentException.class)
                .hasMessageContaining("has no table");
    }

    @Test
    void sheetsHaveNamesOfTheirOwn() throws IOException {
        String caption = "Purposes [and] data: what/how? and much more";
        Document document = Samples.with(
                Table.of(caption, "A", "B").row("a", "b").build(),
                Table.of(caption, "A", "B").row("c", "d").build());
        try (XSSFWorkbook book = book(xlsx(document))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(0)).hasSizeLessThanOrEqualTo(31).startsWith("Purposes");
            assertThat(book.getSheetName(1)).endsWith(" 2");
        }
    }

    @Test
    void theSameDocumentIsTheSameBytes() throws IOException {
        assertThat(xlsx(RECORD)).isEqualTo(xlsx(RECORD));
    }

    @Test
    void thePropertiesSayTitleAndLanguage() throws IOException {
        try (XSSFWorkbook book = book(xlsx(RECORD))) {
            var core = book.getProperties().getCoreProperties().getUnderlyingProperties();
            assertThat(core.getTitleProperty()).contains(RECORD.title());
            assertThat(core.getLanguageProperty()).contains("fi-FI");
        }
    }

    private static byte[] xlsx(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(document, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook book(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
