package org.seloste.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.document.Block;
import org.seloste.render.document.Body;
import org.seloste.render.document.Callout;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.Emphasis;
import org.seloste.render.document.Gap;
import org.seloste.render.document.InLanguage;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Labels;
import org.seloste.render.document.LineBreak;
import org.seloste.render.document.Link;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;
import org.seloste.render.document.Strong;
import org.seloste.render.document.Table;
import org.seloste.render.document.Words;

/** Documents to write. */
final class Samples {

    static final Path EXAMPLES = Path.of("..", "..", "examples", "registers");

    static final List<String> REGISTERS =
            List.of("esimerkkipuoti", "allomeera", "helppokatsastus", "laakkonen", "lautex", "secto");

    private static final Labels LABELS = new Labels(
            "Skip to content",
            "Contents",
            "Read in other languages",
            "Draft, not for publication",
            "Information is missing.",
            "Gaps",
            "Internal document. Not for publication.");

    private Samples() {}

    static Register register(String name) {
        return RegisterReader.read(EXAMPLES.resolve(name).resolve("register.yaml"))
                .register();
    }

    /** The record of a processor, which the service provider of a library keeps. */
    static Document processorRecord() {
        Path file = EXAMPLES.resolve("kunta").resolve("library-services.yaml");
        return Composer.in(Language.FINNISH)
                .compose(RegisterReader.read(file).records().get(0).value());
    }

    static Document.Builder empty() {
        return Document.builder(Language.ENGLISH, "Privacy notice", LABELS).date(LocalDate.of(2026, 10, 1));
    }

    static Document with(Block... blocks) {
        return empty().add(Section.at("all", "All of it").add(blocks).build()).build();
    }

    static Document saying(String words) {
        return with(Paragraph.of(Words.of(words).about("purposes/sales")));
    }

    /** A document with everything that the tree knows. */
    static Document whole() {
        return empty().subtitle("Imaginary Ltd")
                .fact("Version", "1.0")
                .fact("Updated", "1 October 2026")
                .summary(Section.at("summary", "In brief")
                        .add(DefinitionList.cards()
                                .add("Who?", "Imaginary Ltd")
                                .add("Why?", Body.of(ItemList.bullets("Orders", "Deliveries")))
                                .build())
                        .build())
                .add(Section.at("first", "First section")
                        .paragraph(
                                Words.of("Plain, "),
                                Strong.of("strong"),
                                Words.of(", "),
                                Emphasis.of("stressed"),
                                Words.of(" and "),
                                InLanguage.of(Language.FINNISH, "suomea"),
                                Words.of("."))
                        .paragraph(
                                Link.to("https://example.org/notice", "The authority"),
                                new LineBreak(),
                                Link.mail("office@example.org"),
                                Words.of(", "),
                                Link.toAnchor("row.one", "see the row"))
                        .add(ItemList.numbers(List.of(
                                Body.of("Step one"),
                                Body.of(Paragraph.of("Step two"), ItemList.bullets("Part a", "Part b")))))
                        .add(Section.at("inner", "Inner section")
                                .add(DefinitionList.rows()
                                        .add("Telephone", "+358 9 000 0100")
                                        .add(
                                                "Address",
                                                Phrase.lines(List.of(
                                                        Phrase.of("Invented lane 1"), Phrase.of("00000 Nowhere"))))
                                        .build())
                                .build())
                        .build())
                .add(Section.at("second", "Second section")
                        .add(Table.of("Purposes and time limits", "Purpose", "Data", "Kept")
                                .row(Table.Row.of("Sales", "name", "3 years").at("row.one"))
                                .row(Table.Row.of(
                                        Phrase.of("Service"),
                                        List.of(Body.of(ItemList.bullets("e-mail", "phone")), Body.of("1 year"))))
                                .build())
                        .add(Callout.objection("You may object", Paragraph.of("Tell us.")))
                        .add(Callout.info("Good to know", Paragraph.of("This is an aside.")))
                        .build())
                .build();
    }

    static Document draft() {
        return empty().add(Section.at("gaps", "Gaps")
                        .paragraph(new Gap("Not stated: recipients", "recipients"))
                        .build())
                .build();
    }
}
