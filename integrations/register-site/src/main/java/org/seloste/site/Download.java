package org.seloste.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.seloste.office.DocxWriter;
import org.seloste.office.PdfWriter;
import org.seloste.render.document.Document;
import org.seloste.render.write.Brand;
import org.seloste.render.write.MarkdownWriter;

/** A format in which each notice can be fetched beside its page. */
public enum Download {
    /** Plain text with marks. */
    MD("text/markdown"),
    /** For paper and archives. */
    PDF("application/pdf"),
    /** For Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    Download(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The word for the format on a command line; also the file ending.
     *
     * @return such as {@code pdf}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether it takes so long to make that it is not made again for a page that has not changed. */
    boolean isCostly() {
        return this != MD;
    }

    byte[] write(Document document, Brand brand) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (this) {
            case MD -> {
                StringBuilder text = new StringBuilder();
                new MarkdownWriter().write(document, text);
                bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
            }
            case PDF -> new PdfWriter(brand).write(document, bytes);
            case DOCX -> new DocxWriter(brand).write(document, bytes);
        }
        return bytes.toByteArray();
    }
}
