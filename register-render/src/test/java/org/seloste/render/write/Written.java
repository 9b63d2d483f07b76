package org.seloste.render.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.seloste.render.document.Document;

/** What a writer makes of a document. */
final class Written {

    private Written() {}

    static String by(DocumentWriter writer, Document document) {
        StringBuilder out = new StringBuilder();
        try {
            writer.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
