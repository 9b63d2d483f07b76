package org.seloste.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.seloste.office.DocxTemplate;
import org.seloste.office.DocxWriter;
import org.seloste.office.OfficeWriter;
import org.seloste.office.PdfWriter;
import org.seloste.office.XlsxWriter;
import org.seloste.render.document.Document;
import org.seloste.render.write.Brand;
import org.seloste.render.write.CsvWriter;
import org.seloste.render.write.DocumentWriter;
import org.seloste.render.write.HtmlWriter;
import org.seloste.render.write.MarkdownWriter;
import org.seloste.render.write.PlainTextWriter;

/** The formats that documents are written in; the word for each is its file ending. */
enum Format {
    HTML,
    MD,
    TXT,
    CSV,
    PDF,
    DOCX,
    XLSX;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the format holds the tables of a document, so that a document without one cannot be written in it. */
    boolean isOfTables() {
        return this == CSV || this == XLSX;
    }

    /** The bytes of the file; the classes that office formats need are loaded only for those. */
    byte[] write(Document document, Brand brand, Optional<DocxTemplate> template) throws IOException {
        return switch (this) {
            case HTML -> text(new HtmlWriter(brand), document);
            case MD -> text(new MarkdownWriter(), document);
            case TXT -> text(new PlainTextWriter(), document);
            case CSV -> text(new CsvWriter(), document);
            case PDF -> bytes(new PdfWriter(brand), document);
            case DOCX -> bytes(word(brand, template), document);
            case XLSX -> bytes(new XlsxWriter(), document);
        };
    }

    private static OfficeWriter word(Brand brand, Optional<DocxTemplate> template) {
        DocxWriter writer = new DocxWriter(brand);
        return template.map(writer::withTemplate).orElse(writer);
    }

    private static byte[] text(DocumentWriter writer, Document document) throws IOException {
        StringBuilder content = new StringBuilder();
        writer.write(document, content);
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(OfficeWriter writer, Document document) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        writer.write(document, content);
        return content.toByteArray();
    }
}
