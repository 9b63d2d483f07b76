package org.seloste.cli;

import java.util.Locale;
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
    CSV;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    DocumentWriter writer(Brand brand) {
        return switch (this) {
            case HTML -> new HtmlWriter(brand);
            case MD -> new MarkdownWriter();
            case TXT -> new PlainTextWriter();
            case CSV -> new CsvWriter();
        };
    }
}
