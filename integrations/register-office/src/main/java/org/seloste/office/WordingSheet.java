package org.seloste.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.seloste.model.text.Language;
import org.seloste.office.Sheet.Look;
import org.seloste.render.language.InvalidWordingException;
import org.seloste.render.language.Wording;

/**
 * The wording of documents as a sheet that a lawyer edits: the key of each text, the text, and an empty column for
 * one's own. What stands in that column takes the text's place; what is left empty stays as it was.
 */
public final class WordingSheet {

    /** The most bytes that a sheet may have. */
    public static final int MAX_BYTES = 5_000_000;

    private static final int KEY = 0;
    private static final int OWN = 2;

    private WordingSheet() {}

    /**
     * Writes the texts of a wording as a workbook.
     *
     * @param wording the wording
     * @param out where to; not closed
     * @throws IOException when the target cannot be written to
     */
    public static void write(Wording wording, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = new Sheet(book, "wording." + wording.language().tag())
                    .width(0, 40)
                    .width(1, 70)
                    .width(2, 70);
            Sheet.Row heads = sheet.row();
            for (String head : heads(wording.language())) {
                heads.cell(Look.HEAD, head);
            }
            for (String key : wording.keys()) {
                sheet.row()
                        .cell(Look.LABEL, key)
                        .cell(Look.TEXT, wording.template(key))
                        .cell(Look.TEXT, "");
            }
            sheet.table(3);
            OfficeProperties.withoutDates(book.getProperties());
            book.write(new Zip(bytes));
        }
        out.write(bytes.toByteArray());
    }

    /**
     * A wording with the texts of an edited sheet in place of its own.
     *
     * @param wording the wording, in the language of the sheet
     * @param path the workbook; its first sheet is read
     * @return a new wording
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it is too big or not a workbook
     * @throws InvalidWordingException when a key is unknown or given twice, or a text has other places for values than
     *     the one that it replaces; each fault names the row
     */
    public static Wording read(Wording wording, Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        byte[] file;
        try (InputStream in = Files.newInputStream(path)) {
            file = in.readNBytes(MAX_BYTES + 1);
        }
        if (file.length > MAX_BYTES) {
            throw new IllegalArgumentException(name + " is too big: at most " + MAX_BYTES + " bytes are read");
        }
        return wording.overriddenBy(new StringReader(lines(file, name)), name);
    }

    /** The sheet as a file of wordings, a line for each row, so that the number of a line is that of the row. */
    private static String lines(byte[] file, String name) {
        if (FileMagic.valueOf(file) != FileMagic.OOXML) {
            throw new IllegalArgumentException(name + " is not a workbook (.xlsx)");
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return lines(book.getSheetAt(0));
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalArgumentException(
                    name + " cannot be read as a workbook (.xlsx). Open it in a spreadsheet and save it anew",
                    unreadable);
        }
    }

    private static String lines(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        StringBuilder lines = new StringBuilder("\n");
        for (int number = 1; number <= sheet.getLastRowNum(); number++) {
            Optional<Row> row = Optional.ofNullable(sheet.getRow(number));
            String key = row.map(cells -> formatter.formatCellValue(cells.getCell(KEY)))
                    .orElse("");
            String own = row.map(cells -> formatter.formatCellValue(cells.getCell(OWN)))
                    .orElse("");
            if (!own.isBlank()) {
                lines.append(key.strip()).append(" = ").append(own.strip().replaceAll("\\s*\\R\\s*", " "));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String[] heads(Language language) {
        return switch (language) {
            case FINNISH -> new String[] {"Avain", "Teksti", "Oma teksti"};
            case SWEDISH -> new String[] {"Nyckel", "Text", "Egen text"};
            case ENGLISH -> new String[] {"Key", "Text", "Own text"};
        };
    }
}
