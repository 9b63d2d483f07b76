package org.seloste.office;

import java.io.IOException;
import java.io.OutputStream;
import org.seloste.render.document.Document;

/**
 * Writes documents in one format that is made of bytes. The same document gives the same bytes each time on one Java
 * runtime, and the same content on all.
 */
public interface OfficeWriter {

    /**
     * Writes a document. Nothing is written before the whole of it could be made.
     *
     * @param document the document
     * @param out where to; not closed
     * @throws IOException when the target cannot be written to
     * @throws UnsuitableDocumentException when the format cannot carry the document
     */
    void write(Document document, OutputStream out) throws IOException;

    /**
     * The media type of what is written.
     *
     * @return a media type such as {@code application/pdf}
     */
    String mediaType();

    /**
     * The usual ending of a file in this format.
     *
     * @return an ending without a full stop, such as {@code pdf}
     */
    String fileExtension();
}
