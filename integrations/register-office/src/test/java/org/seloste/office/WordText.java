package org.seloste.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The text of a Word file in reading order, with the numbers of numbered lists and without the contents. */
final class WordText {

    private final String contents;
    private final Map<BigInteger, Integer> numbers = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private WordText(String contents) {
        this.contents = contents;
    }

    static String of(byte[] file, String contents) throws IOException {
        WordText text = new WordText(contents);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : word.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.add(paragraph);
                } else if (element instanceof XWPFTable table) {
                    text.add(table);
                }
            }
        }
        return text.text.toString();
    }

    private void add(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                cell.getParagraphs().forEach(this::add);
            }
        }
    }

    private void add(XWPFParagraph paragraph) {
        String style = String.valueOf(paragraph.getStyle());
        if (style.equals("TOC1")
                || (style.equals("TOCHeading") && paragraph.getText().equals(contents))) {
            return;
        }
        if ("decimal".equals(paragraph.getNumFmt())) {
            int number = numbers.merge(paragraph.getNumID(), 1, Integer::sum);
            text.append(number).append(". ");
        }
        text.append(paragraph.getText()).append('\n');
    }
}
