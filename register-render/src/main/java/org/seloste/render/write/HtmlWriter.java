package org.seloste.render.write;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.seloste.render.document.Inline;
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

/**
 * Writes a document as one self-contained, accessible HTML page: no script, nothing loaded from elsewhere, styles for
 * light and dark screens and for paper.
 *
 * <p>The anchors of sections and rows become {@code id}s as they are, so that a link into the page works in every
 * language. Ids of the page's own begin with {@code page_} or {@code gap_}, which no anchor can. The paths in the
 * register stand in {@code data-about}.
 */
public final class HtmlWriter implements DocumentWriter {

    private static final String CONTENT = "page_content";
    private static final String CONTENTS = "page_contents";

    /** A table with more columns than this is laid out row by row on every screen. */
    private static final int MOST_COLUMNS = 5;

    /** The level passed on where only prose can follow, which has no headings. */
    private static final int NO_HEADINGS = 0;

    private final Brand brand;
    private final StyleSheet style;
    private final Optional<Neighbours> neighbours;

    /** A writer of pages in the {@linkplain Brand#plain() plain look}. */
    public HtmlWriter() {
        this(Brand.plain());
    }

    /**
     * A writer of pages in an organisation's look.
     *
     * @param brand the look
     */
    public HtmlWriter(Brand brand) {
        this(brand, StyleSheet.of(brand), Optional.empty());
    }

    private HtmlWriter(Brand brand, StyleSheet style, Optional<Neighbours> neighbours) {
        this.brand = brand;
        this.style = style;
        this.neighbours = neighbours;
    }

    /**
     * This writer for a page of a site.
     *
     * @param around what stands around the page
     * @return a new writer
     */
    public HtmlWriter among(Neighbours around) {
        StyleSheet whole = neighbours.isPresent() ? style : style.and(Neighbours.RULES);
        return new HtmlWriter(brand, whole, Optional.of(around));
    }

    /**
     * The style sheet of pages that have neighbours, for the Content-Security-Policy of a site.
     *
     * @param brand the look of the pages
     * @return the style sheet
     */
    public static StyleSheet styleAmongNeighbours(Brand brand) {
        return StyleSheet.of(brand).and(Neighbours.RULES);
    }

    @Override
    public void write(Document document, Appendable out) throws IOException {
        try {
            new Page(document, new Markup(out)).write();
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    /** One page in the making. */
    private final class Page {

        private final Document document;
        private final Markup html;
        private final Full full = new Full();
        private final Flat flat = new Flat();
        private int gaps;

        Page(Document document, Markup html) {
            this.document = document;
            this.html = html;
        }

        void write() {
            html.verbatim("<!DOCTYPE html>").line();
            html.open("html", "lang", document.language().tag()).line();
            head();
            html.open("body").line();
            html.open("a", "class", "skip", "href", "#" + CONTENT)
                    .text(document.labels().skipToContent())
                    .close("a")
                    .line();
            header();
            html.open("main", "id", CONTENT, "tabindex", "-1").line();
            document.summary().ifPresent(section -> section(section, "summary"));
            contents();
            if (!document.blocks().isEmpty()) {
                html.open("div", "class", "body").line();
                blocks(document.blocks(), 2);
                html.close("div").line();
            }
            html.close("main").line();
            neighbours.ifPresent(this::footer);
            html.close("body").line().close("html").line();
        }

        private void head() {
            html.open("head").line();
            html.open("meta", "charset", "utf-8").line();
            html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy())
                    .line();
            meta("viewport", "width=device-width, initial-scale=1");
            meta("color-scheme", "light dark");
            meta("referrer", "no-referrer");
            if (document.isDraft() || document.visibility() == Visibility.INTERNAL) {
                meta("robots", "noindex");
            }
            html.open("title")
                    .text(document.title()
                            + document.subtitle().map(line -> " – " + line).orElse(""))
                    .close("title")
                    .line();
            for (Edition edition : document.editions()) {
                if (edition.language() == document.language() && document.base().isPresent()) {
                    html.open("link", "rel", "canonical", "href", document.address(edition))
                            .line();
                }
                html.open(
                                "link",
                                "rel",
                                "alternate",
                                "hreflang",
                                edition.language().tag(),
                                "href",
                                document.address(edition))
                        .line();
            }
            neighbours.stream()
                    .flatMap(around -> around.links().stream())
                    .filter(PageLink::isAlternative)
                    .forEach(
                            link -> html.open("link", "rel", "alternate", "type", link.mediaType(), "href", link.href())
                                    .line());
            html.open("style").verbatim(style.css()).close("style").line();
            html.close("head").line();
        }

        private String policy() {
            return "default-src 'none'; style-src '" + style.hash() + "'; "
                    + (brand.logo().isPresent() ? "img-src data:; " : "")
                    + "base-uri 'none'; form-action 'none'";
        }

        private void meta(String name, String content) {
            html.open("meta", "name", name, "content", content).line();
        }

        private void header() {
            html.open("header").line();
            neighbours.ifPresent(around -> html.open("p", "class", "up")
                    .open("a", "href", around.up().href())
                    .text(around.up().text())
                    .close("a")
                    .close("p")
                    .line());
            draft();
            if (document.visibility() == Visibility.INTERNAL) {
                html.open("p", "class", "internal")
                        .text(document.labels().internal())
                        .close("p")
                        .line();
            }
            if (brand.logo().isPresent()
                    || brand.organisation().isPresent()
                    || !document.editions().isEmpty()) {
                html.open("div", "class", "top").line();
                organisation();
                languages();
                html.close("div").line();
            }
            html.open("h1").text(document.title()).close("h1").line();
            document.subtitle()
                    .ifPresent(line -> html.open("p", "class", "subtitle")
                            .text(line)
                            .close("p")
                            .line());
            if (!document.facts().isEmpty()) {
                definitions(Element.FACTS, "", document.facts());
            }
            neighbours
                    .flatMap(Neighbours::remark)
                    .ifPresent(words -> html.open("p", "class", "remark")
                            .text(words)
                            .close("p")
                            .line());
            html.close("header").line();
        }

        private void footer(Neighbours around) {
            html.open("footer")
                    .open("nav", "aria-label", around.label())
                    .open("ul")
                    .line();
            for (PageLink link : around.links()) {
                html.open("li")
                        .open("a", "href", link.href(), "type", link.mediaType())
                        .text(link.text())
                        .close("a")
                        .close("li")
                        .line();
            }
            html.close("ul").close("nav").close("footer").line();
        }

        private void draft() {
            if (!document.isDraft()) {
                return;
            }
            html.open("div", "class", "draft").line();
            html.open("p")
                    .open("strong")
                    .text(document.labels().draft())
                    .close("strong")
                    .text(" ")
                    .text(document.labels().draftNote())
                    .close("p")
                    .line();
            List<Gap> missing = document.gaps().stream().distinct().toList();
            if (!missing.isEmpty()) {
                html.open("details").line();
                html.open("summary")
                        .text(document.labels().missing() + " (" + missing.size() + ")")
                        .close("summary")
                        .line();
                html.open("ol").line();
                missing.forEach(gap -> html.open("li")
                        .open("a", "href", "#gap_" + (document.gaps().indexOf(gap) + 1))
                        .text(gap.topic())
                        .close("a")
                        .close("li")
                        .line());
                html.close("ol").line().close("details").line();
            }
            html.close("div").line();
        }

        private void organisation() {
            if (brand.logo().isEmpty() && brand.organisation().isEmpty()) {
                return;
            }
            html.open("p", "class", "organisation");
            brand.logo().ifPresent(logo -> html.image(logo.dataUri(), logo.alternative()));
            brand.organisation().ifPresent(name -> html.open("span").text(name).close("span"));
            html.close("p").line();
        }

        private void languages() {
            if (document.editions().isEmpty()) {
                return;
            }
            html.open(
                            "nav",
                            "class",
                            "languages",
                            "aria-label",
                            document.labels().languages())
                    .open("ul")
                    .line();
            for (Edition edition : document.editions()) {
                String tag = edition.language().tag();
                html.open("li");
                if (edition.language() == document.language()) {
                    html.open("span", "aria-current", "true")
                            .text(edition.label())
                            .close("span");
                } else {
                    html.open("a", "href", document.address(edition), "hreflang", tag, "lang", tag)
                            .text(edition.label())
                            .close("a");
                }
                html.close("li").line();
            }
            html.close("ul").close("nav").line();
        }

        private void contents() {
            List<Section> sections = document.blocks().stream()
                    .filter(Section.class::isInstance)
                    .map(Section.class::cast)
                    .toList();
            if (sections.isEmpty()) {
                return;
            }
            html.open("nav", "class", "contents", "aria-labelledby", CONTENTS).line();
            html.open("h2", "id", CONTENTS)
                    .text(document.labels().contents())
                    .close("h2")
                    .line();
            html.open("ul").line();
            for (Section section : sections) {
                html.open("li").open("a", "href", "#" + section.anchor());
                phrase(section.title(), flat);
                html.close("a").close("li").line();
            }
            html.close("ul").line();
            html.close("nav").line();
        }

        private void section(Section section, String kind) {
            html.open("section", "id", section.anchor(), "class", kind, "data-about", about(section.about()))
                    .line();
            heading(2, section.title());
            blocks(section.blocks(), 3);
            html.close("section").line();
        }

        private void blocks(List<? extends Block> blocks, int level) {
            Blocks visitor = new Blocks(level);
            blocks.forEach(block -> block.accept(visitor));
        }

        private void heading(int level, Phrase title) {
            String tag = "h" + Math.min(level, 6);
            html.open(tag);
            phrase(title, full);
            html.close(tag).line();
        }

        private void body(Body body) {
            Optional<Phrase> words = body.words();
            if (words.isPresent()) {
                phrase(words.get(), full);
            } else {
                html.line();
                blocks(body.blocks(), NO_HEADINGS);
            }
        }

        private String about(Body body) {
            boolean isRunning = body.about().isEmpty() && body.blocks().size() == 1;
            return isRunning && body.blocks().get(0) instanceof Paragraph paragraph
                    ? about(paragraph.about())
                    : about(body.about());
        }

        private String about(Optional<String> path) {
            return path.orElse("");
        }

        private void definitions(Element list, String about, List<DefinitionList.Definition> definitions) {
            html.open(list, about).line();
            for (DefinitionList.Definition definition : definitions) {
                html.open(Element.TERM);
                phrase(definition.term(), full);
                html.close(Element.TERM).open(Element.MEANING, about(definition.body()));
                body(definition.body());
                html.end(Element.MEANING);
            }
            html.end(list);
        }

        private void phrase(Phrase phrase, InlineVisitor<Markup> visitor) {
            for (Inline inline : phrase.inlines()) {
                inline.accept(visitor);
            }
        }

        /** Writes blocks as elements; headings begin at a level. */
        private final class Blocks implements BlockVisitor<Markup> {

            private final int level;

            Blocks(int level) {
                this.level = level;
            }

            @Override
            public Markup visit(Section section) {
                html.open("section", "id", section.anchor(), "data-about", about(section.about()))
                        .line();
                heading(level, section.title());
                blocks(section.blocks(), level + 1);
                return html.close("section").line();
            }

            @Override
            public Markup visit(Paragraph paragraph) {
                html.open(Element.P, about(paragraph.about()));
                phrase(paragraph.words(), full);
                return html.end(Element.P);
            }

            @Override
            public Markup visit(ItemList list) {
                Element element = list.kind() == ItemList.Kind.NUMBERED ? Element.OL : Element.UL;
                html.open(element, about(list.about())).line();
                for (Body item : list.items()) {
                    html.open(Element.LI, about(item));
                    body(item);
                    html.end(Element.LI);
                }
                return html.end(element);
            }

            @Override
            public Markup visit(DefinitionList list) {
                definitions(
                        list.form() == DefinitionList.Form.CARDS ? Element.CARDS : Element.ROWS,
                        about(list.about()),
                        list.definitions());
                return html;
            }

            @Override
            public Markup visit(Table table) {
                String shape = table.heads().size() > MOST_COLUMNS ? "stacked" : "";
                html.open("table", "class", shape, "data-about", about(table.about()))
                        .line();
                html.open("caption");
                phrase(table.caption(), full);
                html.close("caption").line();
                html.open("thead").open("tr");
                for (Phrase head : table.heads()) {
                    html.open("th", "scope", "col");
                    phrase(head, full);
                    html.close("th");
                }
                html.close("tr").close("thead").line();
                html.open("tbody").line();
                table.rows().forEach(row -> row(table, row));
                return html.close("tbody").line().close("table").line();
            }

            private void row(Table table, Table.Row row) {
                html.open("tr", "id", row.anchor().orElse(""), "data-about", about(row.about()))
                        .line();
                html.open("th", "scope", "row");
                phrase(row.head(), full);
                html.close("th").line();
                for (int i = 0; i < row.cells().size(); i++) {
                    Body cell = row.cells().get(i);
                    String label = table.heads().get(i + 1).text();
                    html.open("td", "data-label", label, "data-about", about(cell))
                            .open(Element.DIV);
                    body(cell);
                    html.close(Element.DIV).close("td").line();
                }
                html.close("tr").line();
            }

            @Override
            public Markup visit(Callout callout) {
                html.open("div", "class", "callout " + kind(callout), "data-about", about(callout.about()))
                        .line();
                heading(level, callout.title());
                blocks(callout.body().blocks(), NO_HEADINGS);
                return html.close("div").line();
            }

            private String kind(Callout callout) {
                return switch (callout.kind()) {
                    case OBJECTION -> "objection";
                    case DRAFT -> "draft-note";
                    case INFO -> "info";
                };
            }
        }

        /** Writes running text without links and ids: within a link, or where the text stands a second time. */
        private class Flat implements InlineVisitor<Markup> {

            @Override
            public Markup visit(Words words) {
                return html.text(words.text());
            }

            @Override
            public Markup visit(Strong strong) {
                return html.text(strong.text());
            }

            @Override
            public Markup visit(Emphasis emphasis) {
                return html.text(emphasis.text());
            }

            @Override
            public Markup visit(Link link) {
                return html.text(link.text());
            }

            @Override
            public Markup visit(InLanguage span) {
                html.open("span", "lang", span.language().tag(), "data-about", about(span.about()));
                phrase(span.words(), this);
                return html.close("span");
            }

            @Override
            public Markup visit(Gap gap) {
                return html.text(gap.text());
            }

            @Override
            public Markup visit(LineBreak lineBreak) {
                return html.text(" ");
            }
        }

        /** Writes running text in full. */
        private final class Full extends Flat {

            @Override
            public Markup visit(Words words) {
                return words.about().isPresent()
                        ? element(Element.SPAN, words.text(), words.about())
                        : super.visit(words);
            }

            @Override
            public Markup visit(Strong strong) {
                return element(Element.STRONG, strong.text(), strong.about());
            }

            @Override
            public Markup visit(Emphasis emphasis) {
                return element(Element.EM, emphasis.text(), emphasis.about());
            }

            @Override
            public Markup visit(Link link) {
                boolean out = link.target().startsWith("http") && !link.text().equals(link.target());
                return html.open(
                                "a",
                                "href",
                                link.target(),
                                "class",
                                out ? "out" : "",
                                "data-about",
                                about(link.about()))
                        .text(link.text())
                        .close("a");
            }

            @Override
            public Markup visit(Gap gap) {
                gaps++;
                return html.open("mark", "class", "gap", "id", "gap_" + gaps, "data-about", gap.path())
                        .text(gap.text())
                        .close("mark");
            }

            @Override
            public Markup visit(LineBreak lineBreak) {
                return html.open("br");
            }

            private Markup element(Element element, String text, Optional<String> about) {
                return html.open(element, about(about)).text(text).close(element);
            }
        }
    }
}
