package org.seloste.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A Word file as somebody would write it with POI alone who knows beforehand what stands in it: paragraphs, runs, links
 * and tables one after another, with styles and lists from a file of XML. Left out are frames, fields, and dates and an
 * order of parts that are the same each time.
 */
final class BareDocx {

    private final String title;
    private final String styles;
    private final String numbering;
    private final List<Part> body = new ArrayList<>();
    private final List<Paragraph> footer;

    private BareDocx(XWPFDocument word) throws IOException {
        title = Objects.toString(word.getProperties().getCoreProperties().getTitle(), "");
        styles = part(word, "styles");
        numbering = part(word, "numbering");
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                body.add(Paragraph.of(paragraph));
            } else if (element instanceof XWPFTable table) {
                body.add(Grid.of(table));
            }
        }
        footer = Paragraph.all(word.getFooterList().get(0).getParagraphs());
    }

    /** Takes a file apart; written again, it says the same. */
    static BareDocx of(byte[] file) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return new BareDocx(word);
        }
    }

    private static String part(XWPFDocument word, String name) throws IOException {
        try (InputStream in = word.getPackage()
                .getPartsByName(Pattern.compile("/word/" + name + "\\.xml"))
                .get(0)
                .getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            word.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
            body.forEach(part -> part.write(word));
            var last = word.createFooter(HeaderFooterType.DEFAULT);
            footer.forEach(paragraph -> paragraph.write(last.createParagraph()));
            word.getProperties().getCoreProperties().setTitle(title);
            word.write(out);
        } catch (XmlException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    /** A paragraph or a table. */
    private interface Part {

        void write(XWPFDocument word);
    }

    private record Paragraph(
            String style, Optional<BigInteger> list, int depth, int indent, List<String> bookmarks, List<Run> runs)
            implements Part {

        static Paragraph of(XWPFParagraph paragraph) {
            Optional<BigInteger> list =
                    paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetNumPr()
                            ? Optional.of(paragraph.getNumID())
                            : Optional.empty();
            return new Paragraph(
                    paragraph.getStyle(),
                    list,
                    list.isPresent() ? paragraph.getNumIlvl().intValue() : 0,
                    paragraph.getIndentationLeft(),
                    paragraph.getCTP().getBookmarkStartList().stream()
                            .map(CTBookmark::getName)
                            .toList(),
                    paragraph.getRuns().stream()
                            .map(Run::of)
                            .filter(run -> !run.text.isEmpty())
                            .toList());
        }

        static List<Paragraph> all(List<XWPFParagraph> paragraphs) {
            return paragraphs.stream().map(Paragraph::of).toList();
        }

        @Override
        public void write(XWPFDocument word) {
            write(word.createParagraph());
        }

        void write(XWPFParagraph paragraph) {
            paragraph.setStyle(style);
            list.ifPresent(number -> {
                paragraph.setNumID(number);
                paragraph.setNumILvl(BigInteger.valueOf(depth));
            });
            if (indent > 0) {
                paragraph.setIndentationLeft(indent);
            }
            for (String bookmark : bookmarks) {
                CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
                start.setName(bookmark);
                BigInteger id = new BigInteger(bookmark.substring(bookmark.lastIndexOf('_') + 1));
                start.setId(id);
                paragraph.getCTP().addNewBookmarkEnd().setId(id);
            }
            runs.forEach(run -> run.write(paragraph));
        }
    }

    private record Run(String text, String style, String language, String address, String anchor) {

        static Run of(XWPFRun run) {
            String address = "";
            String anchor = "";
            if (run instanceof XWPFHyperlinkRun link) {
                anchor = Objects.toString(link.getAnchor(), "");
                address =
                        anchor.isEmpty() ? link.getHyperlink(run.getDocument()).getURL() : "";
            }
            return new Run(
                    run.text(),
                    Objects.toString(run.getStyle(), ""),
                    Objects.toString(run.getLang(), ""),
                    address,
                    anchor);
        }

        void write(XWPFParagraph paragraph) {
            XWPFRun run = run(paragraph);
            run.setText(text);
            if (!style.isEmpty()) {
                run.setStyle(style);
            }
            if (!language.isEmpty()) {
                run.setLang(language);
            }
        }

        private XWPFRun run(XWPFParagraph paragraph) {
            if (!address.isEmpty()) {
                return paragraph.createHyperlinkRun(address);
            }
            if (anchor.isEmpty()) {
                return paragraph.createRun();
            }
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(anchor);
            return new XWPFRun(link.addNewR(), (IRunBody) paragraph);
        }
    }

    private record Grid(String style, List<Integer> widths, List<List<List<Paragraph>>> rows) implements Part {

        static Grid of(XWPFTable table) {
            return new Grid(
                    table.getStyleID(),
                    table.getRow(0).getTableCells().stream()
                            .map(XWPFTableCell::getWidth)
                            .toList(),
                    table.getRows().stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(cell -> Paragraph.all(cell.getParagraphs()))
                                    .toList())
                            .toList());
        }

        @Override
        public void write(XWPFDocument word) {
            XWPFTable table = word.createTable(rows.size(), widths.size());
            table.setStyleID(style);
            table.getRow(0).setRepeatHeader(true);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < widths.size(); column++) {
                    XWPFTableCell cell = table.getRow(row).getCell(column);
                    cell.setWidth(Integer.toString(widths.get(column)));
                    write(rows.get(row).get(column), cell);
                }
            }
        }

        private static void write(List<Paragraph> paragraphs, XWPFTableCell cell) {
            for (int i = 0; i < paragraphs.size(); i++) {
                paragraphs.get(i).write(i == 0 ? cell.getParagraphArray(0) : cell.addParagraph());
            }
        }
    }
}
