package org.seloste.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of a workbook, filled row by row with text that stays text. */
final class Sheet {

    /** The most characters that a cell can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    /** The highest that a row can be, and the height of a line and of the space around them, in points. */
    private static final int HIGHEST = 409;

    private static final int LINE = 13;
    private static final int MARGIN = 3;

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@";

    /** How a cell looks. */
    enum Look {
        HEAD,
        LABEL,
        TEXT
    }

    private final XSSFSheet sheet;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private int rows;

    Sheet(XSSFWorkbook book, String name) {
        sheet = book.createSheet(free(book, name));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    Sheet foot(String words) {
        sheet.getFooter().setLeft(words.replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
        return this;
    }

    Sheet head(String words) {
        sheet.getHeader().setLeft(words.replace("&", "&&"));
        return this;
    }

    Sheet width(int column, int characters) {
        sheet.setColumnWidth(column, characters * 256);
        return this;
    }

    /** Adds a row. */
    Row row() {
        return new Row(sheet.createRow(rows++));
    }

    /** Keeps the first row and column in sight, and lets the rows be filtered by each column. */
    void table(int columns) {
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** A row in the making, cell by cell. */
    final class Row {

        private final XSSFRow row;
        private int cells;
        private int lines = 1;

        private Row(XSSFRow row) {
            this.row = row;
        }

        Row cell(Look look, String text) {
            if (text.length() > MOST_CHARACTERS) {
                throw new UnsuitableDocumentException("The cell " + (char) ('A' + cells) + (row.getRowNum() + 1)
                        + " of the sheet '" + sheet.getSheetName() + "' would hold " + text.length()
                        + " characters; a spreadsheet holds " + MOST_CHARACTERS
                        + ". Shorten the text, or choose another format");
            }
            XSSFCell cell = row.createCell(cells++);
            cell.setCellValue(text);
            boolean quoted = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
            cell.setCellStyle(style(look, quoted));
            height(TextHeight.lines(text, sheet.getColumnWidth(cell.getColumnIndex()) / 256));
            return this;
        }

        /** Makes the row high enough; a program that is told so may change the height when the text is changed. */
        private void height(int needed) {
            lines = Math.max(lines, needed);
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + MARGIN));
            row.getCTRow().unsetCustomHeight();
        }
    }

    private XSSFCellStyle style(Look look, boolean quoted) {
        return styles.computeIfAbsent(
                look + (quoted ? " quoted" : ""), key -> newStyle(sheet.getWorkbook(), look, quoted));
    }

    private static XSSFCellStyle newStyle(XSSFWorkbook book, Look look, boolean quoted) {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(quoted);
        XSSFFont font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 10);
        font.setBold(look != Look.TEXT);
        style.setFont(font);
        if (look == Look.HEAD) {
            style.setFillForegroundColor(
                    new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xF3, (byte) 0xF5, (byte) 0xF7}));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.MEDIUM);
        }
        return style;
    }

    /** A name as sheets may have, which no other sheet of the workbook has. */
    private static String free(XSSFWorkbook book, String wanted) {
        String name =
                WorkbookUtil.createSafeSheetName(PrintableText.of(wanted), ' ').strip();
        String candidate = name;
        for (int number = 2; book.getSheet(candidate) != null; number++) {
            String end = " " + number;
            candidate = name.substring(0, Math.min(name.length(), 31 - end.length())) + end;
        }
        return candidate;
    }
}
