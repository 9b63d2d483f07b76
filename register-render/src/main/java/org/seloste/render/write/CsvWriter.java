package org.seloste.render.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.seloste.render.document.Body;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.ProseVisitor;
import org.seloste.render.document.Table;

/**
 * Writes the tables of a document as comma-separated values (RFC 4180): heads, then rows, each ended by CR LF.
 *
 * <p>A document with one table, as a record of processing activities is, gives a plain file that programs read. When
 * there are several, each is preceded by a line with its caption and parted from the next by an empty line, for people.
 *
 * <p>A cell that a spreadsheet would take for a formula, since it begins with one of {@code = + - @}, gets an
 * apostrophe before it.
 */
public final class CsvWriter implements DocumentWriter {

    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final char separator;
    private final boolean byteOrderMark;

    /** A writer with commas between the cells and no byte-order mark. */
    public CsvWriter() {
        this(',', false);
    }

    private CsvWriter(char separator, boolean byteOrderMark) {
        this.separator = separator;
        this.byteOrderMark = byteOrderMark;
    }

    /**
     * This writer with semicolons between the cells, as spreadsheets expect them where the comma is the decimal mark.
     *
     * @return a new writer
     */
    public CsvWriter withSemicolons() {
        return new CsvWriter(';', byteOrderMark);
    }

    /**
     * This writer with a byte-order mark at the start, by which Excel knows that the file is in UTF-8.
     *
     * @return a new writer
     */
    public CsvWriter withByteOrderMark() {
        return new CsvWriter(separator, true);
    }

    /**
     * Writes the tables of a document.
     *
     * @param document the document
     * @param out where to
     * @throws IOException when the target cannot be written to
     * @throws IllegalArgumentException when the document has no table
     */
    @Override
    public void write(Document document, Appendable out) throws IOException {
        List<Table> tables = document.tables();
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("The document '" + document.title()
                    + "' has no table, and tables are all that can be written as CSV");
        }
        out.append(byteOrderMark ? "\uFEFF" : "");
        for (int i = 0; i < tables.size(); i++) {
            if (tables.size() > 1) {
                out.append(i == 0 ? "" : END);
                line(List.of(text(tables.get(i).caption())), out);
            }
            table(tables.get(i), out);
        }
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    private void table(Table table, Appendable out) throws IOException {
        line(table.heads().stream().map(CsvWriter::text).toList(), out);
        for (Table.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(text(row.head())));
            row.cells().forEach(cell -> cells.add(text(cell)));
            line(cells, out);
        }
    }

    private void line(List<String> cells, Appendable out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(separator);
            }
            out.append(cell(cells.get(i)));
        }
        out.append(END);
    }

    private static String cell(String text) {
        String guarded = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = guarded.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n');
        return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    private static String text(Phrase phrase) {
        return PlainPhrase.of(phrase);
    }

    private static String text(Body body) {
        Cell cell = new Cell();
        return body.blocks().stream().map(block -> block.accept(cell)).collect(Collectors.joining("\n"));
    }

    /** The text of a cell: a line for each paragraph and each item of a list. */
    private static final class Cell implements ProseVisitor<String> {

        @Override
        public String visit(Paragraph paragraph) {
            return text(paragraph.words());
        }

        @Override
        public String visit(ItemList list) {
            List<String> lines = new ArrayList<>();
            for (Body item : list.items()) {
                String number = list.kind() == ItemList.Kind.NUMBERED ? (lines.size() + 1) + ". " : "";
                lines.add(number + text(item));
            }
            return String.join("\n", lines);
        }

        @Override
        public String visit(DefinitionList list) {
            return list.definitions().stream()
                    .map(definition -> labelled(text(definition.term()), text(definition.body())))
                    .collect(Collectors.joining("\n"));
        }

        private static String labelled(String label, String value) {
            return label + Labelled.separator(label) + value;
        }
    }
}
