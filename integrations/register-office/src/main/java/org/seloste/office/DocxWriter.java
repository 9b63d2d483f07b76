package org.seloste.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.seloste.render.document.Document;
import org.seloste.render.write.Brand;

/**
 * Writes a document as a Word file (.docx, ISO/IEC 29500) that a legal team can go on with: real styles for headings,
 * lists and tables, a table of contents, links, page numbers, and the language marked on every run of text.
 *
 * <p>The table of contents names sections without page numbers, so that it is right in every window and on every paper.
 */
public final class DocxWriter implements OfficeWriter {

    private final Brand brand;
    private final Optional<DocxTemplate> template;

    /** A writer of files in the {@linkplain Brand#plain() plain look}. */
    public DocxWriter() {
        this(Brand.plain());
    }

    /**
     * A writer of files in an organisation's look.
     *
     * @param brand the look
     */
    public DocxWriter(Brand brand) {
        this(brand, Optional.empty());
    }

    private DocxWriter(Brand brand, Optional<DocxTemplate> template) {
        this.brand = brand;
        this.template = template;
    }

    /**
     * This writer with an organisation's own Word file for the look: its styles, header, footer and page are those of
     * the documents. Of the brand only the accent colour is used, for styles that the file does not have.
     *
     * @param own the template
     * @return a new writer
     */
    public DocxWriter withTemplate(DocxTemplate own) {
        return new DocxWriter(brand, Optional.of(own));
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(bytes(document));
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    private byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = template.isPresent() ? template.get().open() : new XWPFDocument()) {
            for (int i = word.getBodyElements().size() - 1; i >= 0; i--) {
                word.removeBodyElement(i);
            }
            DocxStyles styles = DocxStyles.of(word, brand, document.language());
            DocxPage.set(word, document, styles, template.isEmpty());
            new DocxBody(word, document, styles, template.isEmpty() ? brand : Brand.plain()).write();
            OfficeProperties.set(word.getProperties(), document, brand);
            word.write(new Zip(bytes));
        }
        return bytes.toByteArray();
    }
}
