package org.seloste.render.write;

import java.io.IOException;
import org.seloste.render.document.Document;

/**
 * Writes documents in one format. The same document gives the same characters on every machine; files are kept in
 * UTF-8.
 */
public interface DocumentWriter {

    /**
     * Writes a document.
     *
     * @param document the document
     * @param out where to
     * @throws IOException when the target cannot be written to
     */
    void write(Document document, Appendable out) throws IOException;

    /**
     * The media type of what is written.
     *
     * @return a media type such as {@code text/html; charset=utf-8}
     */
    String mediaType();

    /**
     * The usual ending of a file in this format.
     *
     * @return an ending without a full stop, such as {@code html}
     */
    String fileExtension();
}
