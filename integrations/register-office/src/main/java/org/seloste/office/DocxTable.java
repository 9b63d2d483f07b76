package org.seloste.office;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a Word file whose first row is repeated on every page and whose first column names the rows. */
final class DocxTable {

    /** The width of the text on an A4 page, in twentieths of a point. */
    private static final int WIDTH = 9638;

    private final XWPFTable table;

    DocxTable(XWPFDocument word, DocxStyles styles, int columns, int rows) {
        table = word.createTable(rows, columns);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        properties.addNewTblStyle().setVal(styles.id("Seloste Table"));
        CTTblWidth width = properties.getTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(WIDTH));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int column = 0; column < columns; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(column, columns)));
        }
        for (int number = 0; number < rows; number++) {
            XWPFTableRow row = table.getRow(number);
            row.setCantSplitRow(true);
            row.setRepeatHeader(number == 0);
            for (int column = 0; column < columns; column++) {
                row.getCell(column).setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
                row.getCell(column).setWidth(Integer.toString(width(column, columns)));
            }
        }
    }

    /** Makes the paragraphs of a cell: the one that it has, then new ones. */
    Supplier<XWPFParagraph> cell(int row, int column) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        boolean[] used = {false};
        return () -> {
            if (used[0]) {
                return cell.addParagraph();
            }
            used[0] = true;
            return cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
        };
    }

    private static int width(int column, int columns) {
        int first = WIDTH * 24 / 100;
        return column == 0 ? first : (WIDTH - first) / (columns - 1);
    }
}
