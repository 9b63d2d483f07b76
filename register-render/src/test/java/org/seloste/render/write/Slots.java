package org.seloste.render.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seloste.model.text.Language;
import org.seloste.render.document.Body;
import org.seloste.render.document.Callout;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
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

/**
 * A document with a slot wherever words can stand. Filled with marks it shows what the structure should be; filled with
 * hostile words it must show the same structure, with those words where the marks were.
 */
final class Slots {

    private static final Pattern MARK = Pattern.compile("slot(\\d+)slot");

    private final List<String> fillings;
    private final List<String> shown = new ArrayList<>();

    private Slots(List<String> fillings) {
        this.fillings = fillings;
    }

    static Document marked() {
        return new Slots(List.of()).document();
    }

    static Slots filled(List<String> fillings) {
        return new Slots(fillings);
    }

    /** The text with each mark replaced by what should be shown in that slot. */
    String shown(String marked) {
        return MARK.matcher(marked)
                .replaceAll(mark -> Matcher.quoteReplacement(shown.get(Integer.parseInt(mark.group(1)))));
    }

    /** Words with their outer spaces. */
    private String words() {
        return next(filling(), false);
    }

    /** Words that the tree strips. */
    private String stripped() {
        return next(filling(), true);
    }

    /** Words without outer spaces that end in a letter, after which every writer puts a colon. */
    private String label() {
        return next(Words.of(filling()).text().strip() + "x", false);
    }

    private String filling() {
        String filling = fillings.isEmpty() ? "" : fillings.get(shown.size() % fillings.size());
        boolean blank = Words.of(filling)
                .text()
                .codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
        return blank ? "x" : filling;
    }

    private String next(String filling, boolean strip) {
        String words = fillings.isEmpty() ? "slot" + shown.size() + "slot" : filling;
        String cleaned = Words.of(words).text();
        shown.add(strip ? cleaned.strip() : cleaned);
        return words;
    }

    Document document() {
        return Document.builder(
                        Language.FINNISH,
                        stripped(),
                        new Labels(stripped(), stripped(), stripped(), stripped(), stripped(), stripped(), stripped()))
                .subtitle(stripped())
                .fact(label(), words())
                .internal()
                .base("https://example.org/")
                .edition(new Edition(Language.FINNISH, stripped(), "fi.html"))
                .edition(new Edition(Language.SWEDISH, stripped(), "sv.html"))
                .summary(Section.at("summary", words())
                        .add(DefinitionList.cards()
                                .add(label(), words())
                                .add(label(), Body.of(ItemList.bullets(words(), words())))
                                .build())
                        .build())
                .add(Paragraph.of(words()))
                .add(Section.at("inlines", words())
                        .paragraph(words())
                        .paragraph(
                                Words.of(words()),
                                Strong.of(words()),
                                Words.of(words()),
                                Emphasis.of(words()),
                                Words.of(words()),
                                Link.to("https://example.org/a_b?c=d&copy=e", words()),
                                Words.of(words()),
                                new LineBreak(),
                                Words.of(words()),
                                new Gap(stripped(), "a/b"),
                                InLanguage.of(Language.SWEDISH, words()),
                                Strong.of(words()),
                                Emphasis.of(words()),
                                Strong.of(words()))
                        .paragraph(Strong.of(words()), Link.to("https://example.org/(x)", words()), Words.of(words()))
                        .paragraph(Emphasis.of(words()))
                        .build())
                .add(Section.at("blocks", Phrase.of(words()).and(new Gap(stripped(), "c")))
                        .add(ItemList.bullets(words(), words()))
                        .add(ItemList.bullets(words()))
                        .add(ItemList.numbers(words(), words()))
                        .add(ItemList.bullets(List.of(
                                Body.of(Paragraph.of(words()), Paragraph.of(words()), ItemList.bullets(words())))))
                        .add(DefinitionList.rows()
                                .add(label(), words())
                                .add(label(), Body.of(Paragraph.of(words()), ItemList.numbers(words())))
                                .build())
                        .add(Table.of(label(), label(), label(), label())
                                .row(label(), words(), words())
                                .row(label(), words(), words())
                                .build())
                        .add(Table.of(label(), label(), label())
                                .row(Table.Row.of(
                                        Phrase.of(label()), List.of(Body.of(ItemList.bullets(words(), words())))))
                                .build())
                        .add(Callout.objection(label(), Paragraph.of(words()), ItemList.bullets(words())))
                        .add(Callout.info(label(), Paragraph.of(words())))
                        .add(Callout.draft(label(), Paragraph.of(words())))
                        .add(Section.at("nested", words())
                                .paragraph(words())
                                .add(Section.at("deeper", words())
                                        .paragraph(words())
                                        .build())
                                .build())
                        .build())
                .build();
    }
}
