package org.seloste.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Register;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.Document;
import org.seloste.render.write.CsvWriter;
import org.seloste.render.write.DocumentWriter;
import org.seloste.render.write.HtmlWriter;
import org.seloste.render.write.MarkdownWriter;
import org.seloste.render.write.PlainTextWriter;

/** Documents as they are written. */
final class Written {

    private static final List<DocumentWriter> PROSE =
            List.of(new HtmlWriter(), new MarkdownWriter(), new PlainTextWriter());

    /** What the public may read. */
    static final List<Profile> PUBLIC =
            List.of(Profile.NOTICE, Profile.SUMMARY, Profile.AT_COLLECTION, Profile.REGISTER_DESCRIPTION);

    /** Everything that a register is made into. */
    static final List<Profile> OF_A_REGISTER =
            Stream.concat(PUBLIC.stream(), Stream.of(Profile.RECORD)).toList();

    private Written() {}

    static String by(DocumentWriter writer, Document document) {
        StringBuilder out = new StringBuilder();
        try {
            writer.write(document, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string builder refuses nothing", impossible);
        }
        return out.toString();
    }

    /** A document in every format that it has. */
    static List<String> everyWay(Document document) {
        List<String> written = new ArrayList<>();
        PROSE.forEach(writer -> written.add(by(writer, document)));
        if (!document.tables().isEmpty()) {
            written.add(by(new CsvWriter(), document));
        }
        return written;
    }

    /** Documents of a register in every language and format. */
    static List<String> everyWay(Register register, List<Profile> profiles) {
        List<String> written = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Profile profile : profiles) {
                written.addAll(everyWay(Composer.in(language).compose(register, profile)));
            }
        }
        return written;
    }
}
