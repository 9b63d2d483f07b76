package org.seloste.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.seloste.office.BarePdf;
import org.seloste.office.DocxWriter;
import org.seloste.office.OfficeWriter;
import org.seloste.office.PdfWriter;
import org.seloste.render.document.Document;
import org.seloste.render.write.HtmlWriter;

/** A way to make a file of a composed document. */
public enum Writing {
    /** Our page. */
    HTML("HTML"),
    /** The same page, appended by somebody who knows its form. */
    HTML_BY_HAND("the same HTML appended by hand"),
    /** Our PDF. */
    PDF("PDF"),
    /** The layout engine alone, on the same page. */
    BARE_OPENHTMLTOPDF("openhtmltopdf on the same page"),
    /** Our Word file. */
    DOCX("DOCX"),
    /** The library alone, with the same words. */
    BARE_POI("POI with the same content");

    private static final HtmlWriter HTML_WRITER = new HtmlWriter();

    private final String title;

    Writing(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Makes ready what the way needs beside the document. */
    Work of(Document document) throws IOException {
        return switch (this) {
            case HTML -> () -> html(document);
            case HTML_BY_HAND -> HandWrittenHtml.of(html(document).toString())::write;
            case PDF -> () -> bytes(new PdfWriter(), document);
            case BARE_OPENHTMLTOPDF -> BarePdf.of(document)::write;
            case DOCX -> () -> bytes(new DocxWriter(), document);
            case BARE_POI -> BareDocx.of(bytes(new DocxWriter(), document))::write;
        };
    }

    private static StringBuilder html(Document document) throws IOException {
        StringBuilder out = new StringBuilder(HandWrittenHtml.LENGTH);
        HTML_WRITER.write(document, out);
        return out;
    }

    private static byte[] bytes(OfficeWriter writer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    /** Makes a file. */
    interface Work {

        /** The text or the bytes of the file. */
        Object file() throws IOException;
    }
}
