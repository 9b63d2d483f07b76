package org.seloste.site;

import java.io.IOException;
import java.util.List;
import org.seloste.render.document.Document;
import org.seloste.render.write.DocumentWriter;
import org.seloste.render.write.MarkdownWriter;

/**
 * A format in which each notice can be fetched beside its page.
 *
 * @param label the key of the words of the link
 * @param writer writes it
 */
record Download(String label, DocumentWriter writer) {

    static final List<Download> ALL = List.of(new Download("download.md", new MarkdownWriter()));

    String name(String tag) {
        return tag + "." + writer.fileExtension();
    }

    /** The media type without its parameters. */
    String mediaType() {
        return writer.mediaType().replaceAll(";.*", "");
    }

    String write(Document document) throws IOException {
        StringBuilder content = new StringBuilder();
        writer.write(document, content);
        return content.toString();
    }
}
