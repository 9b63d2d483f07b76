package org.seloste.office;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.seloste.render.document.Block;
import org.seloste.render.document.BlockVisitor;
import org.seloste.render.document.Body;
import org.seloste.render.document.Callout;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.Emphasis;
import org.seloste.render.document.Gap;
import org.seloste.render.document.InLanguage;
import org.seloste.render.document.InlineVisitor;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.LineBreak;
import org.seloste.render.document.Link;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;
import org.seloste.render.document.Strong;
import org.seloste.render.document.Table;
import org.seloste.render.document.Visibility;
import org.seloste.render.document.Words;
import org.seloste.render.write.Brand;

/** Sets a document as the page from which the PDF is laid out. */
final class PdfPage {

    /** A table with more columns than this is laid out row by row: its columns would be too narrow on paper. */
    private static final int MOST_COLUMNS = 5;

    /** A value of more lines than this may go on on the next page. */
    private static final int MOST_LINES = 12;

    /** How many letters of a value stand on a line, more or less. */
    private static final int VALUE_WIDTH = 65;

    /** The level passed on where only prose can follow, which has no headings. */
    private static final int NO_HEADINGS = 0;

    private final Document document;
    private final Brand brand;
    private final Page page = new Page();
    private int gaps;

    private PdfPage(Document document, Brand brand) {
        this.document = document;
        this.brand = brand;
    }

    static Page of(Document document, Brand brand) {
        PdfPage page = new PdfPage(document, brand);
        page.write();
        return page.page;
    }

    private void write() {
        page.open("html", "lang", document.language().tag());
        head();
        page.open("body");
        running();
        letterhead();
        page.open("h1").text(document.title()).close();
        document.subtitle()
                .ifPresent(
                        line -> page.open("p", "class", "subtitle").text(line).close());
        internal();
        draft();
        if (!document.facts().isEmpty()) {
            terms("facts", document.facts());
        }
        languages();
        document.summary().ifPresent(summary -> section(summary, 2, "summary"));
        blocks(document.blocks(), 2);
        page.close().close();
    }

    private void head() {
        page.open("head");
        page.open("title").verbatim(document.title()).close();
        brand.organisation()
                .or(document::subtitle)
                .ifPresent(author ->
                        page.open("meta", "name", "author", "content", author).close());
        page.open("meta", "name", "subject", "content", document.subtitle().orElse(document.title()))
                .close();
        page.open("style").verbatim(style()).close();
        page.open("bookmarks");
        document.summary().ifPresent(this::bookmark);
        sections(document.blocks()).forEach(this::bookmark);
        page.close().close();
    }

    private String style() {
        return Resources.text("pdf.css").replace("ACCENT", brand.accent());
    }

    private void bookmark(Section section) {
        page.open(
                "bookmark",
                "name",
                PrintableText.of(section.title().text().replace('\n', ' ')),
                "href",
                "#" + section.anchor());
        sections(section.blocks()).forEach(this::bookmark);
        page.close();
    }

    private static List<Section> sections(List<Block> blocks) {
        return blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }

    /** What stands on the margin of every page. */
    private void running() {
        String mark = document.isDraft()
                ? document.labels().draft()
                : document.visibility() == Visibility.INTERNAL
                        ? document.labels().internal()
                        : "";
        if (!mark.isEmpty()) {
            page.open("div", "class", document.isDraft() ? "top draft-mark" : "top")
                    .text(mark)
                    .close();
        }
        page.open("div", "class", "foot").text(document.title()).close();
    }

    private void letterhead() {
        if (brand.logo().isEmpty() && brand.organisation().isEmpty()) {
            return;
        }
        page.open("div", "class", "letterhead");
        brand.logo()
                .map(LogoPicture::of)
                .map(LogoPicture::logo)
                .ifPresent(logo -> page.open(
                                "img",
                                "src",
                                "data:" + logo.mediaType() + ";base64,"
                                        + Base64.getEncoder().encodeToString(logo.picture()),
                                "alt",
                                logo.alternative().isEmpty()
                                        ? brand.organisation().orElse("")
                                        : logo.alternative())
                        .close());
        brand.organisation().ifPresent(name -> page.open("p").text(name).close());
        page.close();
    }

    private void internal() {
        if (document.visibility() == Visibility.INTERNAL) {
            page.open("p", "class", "internal")
                    .text(document.labels().internal())
                    .close();
        }
    }

    private void draft() {
        if (!document.isDraft()) {
            return;
        }
        page.open("div", "class", "draft").open("p").open("strong");
        page.text(document.labels().draft()).close().text(" ");
        page.text(document.labels().draftNote()).close();
        List<Gap> missing = document.gaps();
        if (!missing.isEmpty()) {
            page.open("p")
                    .text(document.labels().missing() + " (" + missing.size() + ")")
                    .close();
            page.open("ol");
            for (int i = 0; i < missing.size(); i++) {
                page.open("li").open("a", "href", "#gap_" + (i + 1));
                page.text(missing.get(i).topic()).close().close();
            }
            page.close();
        }
        page.close();
    }

    /** Links to the other languages, when there is an address that a PDF in a folder can be left with. */
    private void languages() {
        List<Edition> others = document.editions().stream()
                .filter(edition -> edition.language() != document.language())
                .toList();
        if (document.base().isEmpty() || others.isEmpty()) {
            return;
        }
        page.open("p", "class", "languages").text(document.labels().languages() + ":");
        for (Edition edition : others) {
            String tag = edition.language().tag();
            page.text(" ").open("a", "href", document.address(edition), "lang", tag);
            page.text(edition.label()).close();
        }
        page.close();
    }

    private void section(Section section, int level, String kind) {
        page.enter(section.about()).open("section", "class", kind);
        heading(level, section.title(), section.anchor());
        blocks(section.blocks(), level + 1);
        page.close().leave();
    }

    private void blocks(List<? extends Block> blocks, int level) {
        Blocks visitor = new Blocks(level);
        for (int i = 0; i < blocks.size(); i++) {
            if (Lead.isAt(blocks, i)) {
                paragraph((Paragraph) blocks.get(i), "lead");
            } else {
                blocks.get(i).accept(visitor);
            }
        }
    }

    private Page paragraph(Paragraph paragraph, String kind) {
        page.enter(paragraph.about()).open("p", "class", kind);
        phrase(paragraph.words());
        return page.close().leave();
    }

    private void heading(int level, Phrase title, String id) {
        page.open("h" + Math.min(level, 6), "id", id);
        phrase(title);
        page.close();
    }

    /** The content of an item, a cell or a definition: its blocks, or its words without a paragraph around them. */
    private void body(Body body) {
        page.enter(body.about());
        Optional<Phrase> words = body.words();
        if (words.isPresent()) {
            phrase(words.get());
        } else {
            blocks(body.blocks(), NO_HEADINGS);
        }
        page.leave();
    }

    /** Terms and values are laid out as a table, whose tags then become those of a list. */
    private void terms(String kind, List<DefinitionList.Definition> definitions) {
        page.open("table", "class", "terms " + kind, "title", Tags.TERMS).open("tbody");
        definitions.forEach(definition -> term(definition.term(), definition.body()));
        page.close().close();
    }

    private void term(Phrase term, Body value) {
        int lines = TextHeight.lines(CellText.of(value), VALUE_WIDTH);
        page.open("tr", "class", lines > MOST_LINES ? "long" : "").open("th");
        phrase(term);
        page.close().open("td");
        body(value);
        page.close().close();
    }

    private void phrase(Phrase phrase) {
        Inlines visitor = new Inlines();
        phrase.inlines().forEach(inline -> inline.accept(visitor));
    }

    /** Writes blocks as elements; headings begin at a level. */
    private final class Blocks implements BlockVisitor<Page> {

        private final int level;

        Blocks(int level) {
            this.level = level;
        }

        @Override
        public Page visit(Section section) {
            section(section, level, level == 2 ? "main" : "");
            return page;
        }

        @Override
        public Page visit(Paragraph paragraph) {
            return paragraph(paragraph, "");
        }

        @Override
        public Page visit(ItemList list) {
            page.enter(list.about()).open(list.kind() == ItemList.Kind.NUMBERED ? "ol" : "ul");
            for (Body item : list.items()) {
                page.open("li");
                body(item);
                page.close();
            }
            return page.close().leave();
        }

        @Override
        public Page visit(DefinitionList list) {
            page.enter(list.about());
            terms(list.form() == DefinitionList.Form.CARDS ? "cards" : "rows", list.definitions());
            return page.leave();
        }

        @Override
        public Page visit(Table table) {
            page.enter(table.about()).open("p", "class", "caption", "title", isStacked(table) ? "" : Tags.CAPTION);
            phrase(table.caption());
            page.close();
            if (isStacked(table)) {
                table.rows().forEach(row -> stacked(table, row));
            } else {
                grid(table);
            }
            return page.leave();
        }

        private boolean isStacked(Table table) {
            return table.heads().size() > MOST_COLUMNS;
        }

        private void grid(Table table) {
            page.open("table").open("thead").open("tr");
            for (Phrase head : table.heads()) {
                page.open("th", "scope", "col");
                phrase(head);
                page.close();
            }
            page.close().close().open("tbody");
            for (Table.Row row : table.rows()) {
                page.enter(row.about()).open("tr");
                page.open("th", "scope", "row", "id", row.anchor().orElse(""));
                phrase(row.head());
                page.close();
                for (Body cell : row.cells()) {
                    page.open("td");
                    body(cell);
                    page.close();
                }
                page.close().leave();
            }
            page.close().close();
        }

        /** A row as a heading and terms. */
        private void stacked(Table table, Table.Row row) {
            page.enter(row.about());
            heading(level, row.head(), row.anchor().orElse(""));
            page.open("table", "class", "terms rows", "title", Tags.TERMS).open("tbody");
            for (int i = 0; i < row.cells().size(); i++) {
                term(table.heads().get(i + 1), row.cells().get(i));
            }
            page.close().close().leave();
        }

        @Override
        public Page visit(Callout callout) {
            page.enter(callout.about()).open("div", "class", "callout " + kind(callout));
            heading(level, callout.title(), "");
            blocks(callout.body().blocks(), NO_HEADINGS);
            return page.close().leave();
        }

        private String kind(Callout callout) {
            return switch (callout.kind()) {
                case OBJECTION -> "objection";
                case DRAFT -> "draft-note";
                case INFO -> "info";
            };
        }
    }

    /** Writes running text. */
    private final class Inlines implements InlineVisitor<Page> {

        @Override
        public Page visit(Words words) {
            return page.enter(words.about()).text(words.text()).leave();
        }

        @Override
        public Page visit(Strong strong) {
            return page.enter(strong.about())
                    .open("strong")
                    .text(strong.text())
                    .close()
                    .leave();
        }

        @Override
        public Page visit(Emphasis emphasis) {
            return page.enter(emphasis.about())
                    .open("em")
                    .text(emphasis.text())
                    .close()
                    .leave();
        }

        @Override
        public Page visit(Link link) {
            page.enter(link.about())
                    .open("a", "href", link.target())
                    .text(link.text())
                    .close();
            return page.text(LinkAddress.besides(link)).leave();
        }

        @Override
        public Page visit(InLanguage span) {
            page.enter(span.about()).open("span", "lang", span.language().tag());
            phrase(span.words());
            return page.close().leave();
        }

        @Override
        public Page visit(Gap gap) {
            gaps++;
            return page.enter(gap.about())
                    .open("span", "class", "gap", "id", "gap_" + gaps)
                    .text(gap.text())
                    .close()
                    .leave();
        }

        @Override
        public Page visit(LineBreak lineBreak) {
            return page.open("br").close();
        }
    }
}
