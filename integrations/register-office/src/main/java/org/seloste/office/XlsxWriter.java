package org.seloste.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.seloste.office.Sheet.Look;
import org.seloste.render.document.Block;
import org.seloste.render.document.BlockVisitor;
import org.seloste.render.document.Callout;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;
import org.seloste.render.document.Table;
import org.seloste.render.document.Visibility;
import org.seloste.render.write.Brand;

/**
 * Writes a document as a workbook (.xlsx, ISO/IEC 29500): each table on a sheet of its own, with a head that stays in
 * sight and filters, and everything else on a last sheet. A record of processing activities has one row a purpose.
 *
 * <p>Every cell is text, also when it begins as a formula does.
 */
public final class XlsxWriter implements OfficeWriter {

    private static final int FIRST_WIDTH = 28;
    private static final int LEAST_WIDTH = 18;
    private static final int MOST_WIDTH = 55;

    /** A writer of workbooks; it has no settings. */
    public XlsxWriter() {}

    /**
     * Writes a document. Nothing is written before the whole of it could be made.
     *
     * @param document the document
     * @param out where to; not closed
     * @throws IOException when the target cannot be written to
     * @throws UnsuitableDocumentException when the document has no table, or a text is longer than a cell can hold
     */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        if (document.tables().isEmpty()) {
            throw new UnsuitableDocumentException("The document '" + document.title()
                    + "' has no table, and a workbook is made of tables. Choose another format");
        }
        out.write(bytes(document));
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            document.tables().forEach(table -> table(book, document, table));
            new Rest(sheet(book, document, document.title())).write(document);
            OfficeProperties.set(book.getProperties(), document, Brand.plain());
            book.write(new Zip(bytes));
        }
        return bytes.toByteArray();
    }

    private static Sheet sheet(XSSFWorkbook book, Document document, String name) {
        Sheet sheet = new Sheet(book, name).foot(document.title());
        return mark(document).isEmpty() ? sheet : sheet.head(mark(document));
    }

    private static String mark(Document document) {
        if (document.isDraft()) {
            return document.labels().draft();
        }
        return document.visibility() == Visibility.INTERNAL ? document.labels().internal() : "";
    }

    private static void table(XSSFWorkbook book, Document document, Table table) {
        Sheet sheet = sheet(book, document, CellText.of(table.caption()));
        sheet.width(0, FIRST_WIDTH);
        for (int column = 1; column < table.heads().size(); column++) {
            sheet.width(column, width(table, column));
        }
        Sheet.Row heads = sheet.row();
        table.heads().forEach(head -> heads.cell(Look.HEAD, CellText.of(head)));
        for (Table.Row row : table.rows()) {
            Sheet.Row cells = sheet.row().cell(Look.LABEL, CellText.of(row.head()));
            row.cells().forEach(cell -> cells.cell(Look.TEXT, CellText.of(cell)));
        }
        sheet.table(table.heads().size());
    }

    /** Wide enough for a third of the longest line, so that long cells are neither a column of words nor one line. */
    private static int width(Table table, int column) {
        int longest = table.rows().stream()
                .flatMap(row -> CellText.of(row.cells().get(column - 1)).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, longest / 3));
    }

    /** What stands outside of tables: a label in the first column, what is said in the second. */
    private static final class Rest implements BlockVisitor<Void> {

        private final Sheet sheet;

        Rest(Sheet sheet) {
            this.sheet = sheet.width(0, 40).width(1, 100);
        }

        void write(Document document) {
            line(Look.HEAD, document.title(), "");
            document.subtitle().ifPresent(words -> line(Look.LABEL, words, ""));
            String mark = mark(document);
            if (!mark.isEmpty()) {
                line(Look.LABEL, mark, "");
            }
            document.facts().forEach(this::definition);
            document.summary().ifPresent(this::visit);
            document.blocks().forEach(block -> block.accept(this));
        }

        private void line(Look look, String label, String text) {
            sheet.row().cell(look, PrintableText.of(label)).cell(look == Look.HEAD ? Look.HEAD : Look.TEXT, text);
        }

        private void definition(DefinitionList.Definition definition) {
            line(Look.LABEL, CellText.of(definition.term()), CellText.of(definition.body()));
        }

        private void heading(Phrase title) {
            line(Look.HEAD, CellText.of(title), "");
        }

        private void blocks(List<? extends Block> blocks) {
            blocks.forEach(block -> block.accept(this));
        }

        @Override
        public Void visit(Section section) {
            heading(section.title());
            blocks(section.blocks());
            return null;
        }

        /** The table has a sheet of its own; where it would stand is said on which. */
        @Override
        public Void visit(Table table) {
            line(Look.TEXT, "", "→ " + CellText.of(table.caption()));
            return null;
        }

        @Override
        public Void visit(Callout callout) {
            heading(callout.title());
            blocks(callout.body().blocks());
            return null;
        }

        @Override
        public Void visit(Paragraph paragraph) {
            line(Look.TEXT, "", CellText.of(paragraph.words()));
            return null;
        }

        @Override
        public Void visit(ItemList list) {
            list.items().forEach(item -> line(Look.TEXT, "", CellText.of(item)));
            return null;
        }

        @Override
        public Void visit(DefinitionList list) {
            list.definitions().forEach(this::definition);
            return null;
        }
    }
}
