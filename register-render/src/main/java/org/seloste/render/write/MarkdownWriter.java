package org.seloste.render.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

/**
 * Writes a document as CommonMark with the tables of GitHub Flavored Markdown, without any HTML.
 *
 * <p>A table whose cells hold lists or several paragraphs is written as a list, row by row, since a cell of a Markdown
 * table is one line. Links within the document become plain words: Markdown has no anchors that are the same in every
 * language.
 */
public final class MarkdownWriter implements DocumentWriter {

    /** The level passed on where only prose can follow, which has no headings. */
    private static final int NO_HEADINGS = 0;

    /** A writer of Markdown; it has no settings. */
    public MarkdownWriter() {}

    @Override
    public void write(Document document, Appendable out) throws IOException {
        out.append(join(page(document))).append('\n');
    }

    @Override
    public String mediaType() {
        return "text/markdown; charset=utf-8";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    private static List<String> page(Document document) {
        List<String> parts = new ArrayList<>();
        parts.add("# " + line(document.title()));
        document.subtitle().ifPresent(subtitle -> parts.add(line(subtitle)));
        if (document.visibility() == Visibility.INTERNAL) {
            parts.add(new MarkdownLine().strong(document.labels().internal()).toString());
        }
        if (!document.facts().isEmpty()) {
            parts.add(definitions(document.facts(), "-"));
        }
        languages(document).ifPresent(parts::add);
        if (document.isDraft()) {
            parts.add(draft(document));
        }
        document.summary().ifPresent(summary -> parts.add(blocks(List.of(summary), 2)));
        parts.add(blocks(document.blocks(), 2));
        return parts;
    }

    private static Optional<String> languages(Document document) {
        String links = document.editions().stream()
                .filter(edition -> edition.language() != document.language())
                .map(edition -> link(document, edition))
                .collect(Collectors.joining(" · "));
        return links.isEmpty() ? Optional.empty() : Optional.of(links);
    }

    private static String link(Document document, Edition edition) {
        return new MarkdownLine()
                .link(document.address(edition), edition.label())
                .toString();
    }

    private static String draft(Document document) {
        List<String> parts = new ArrayList<>();
        parts.add(new MarkdownLine()
                .strong(document.labels().draft())
                .words(" " + document.labels().draftNote())
                .toString());
        if (!document.gaps().isEmpty()) {
            parts.add(line(document.labels().missing()));
            parts.add(document.gaps().stream()
                    .distinct()
                    .map(gap -> item("-", line(gap.topic())))
                    .collect(Collectors.joining("\n")));
        }
        return quote(join(parts));
    }

    /** Blocks one after another. A list right after a list takes another bullet, or the two would be one. */
    private static String blocks(List<? extends Block> blocks, int level) {
        List<String> parts = new ArrayList<>();
        boolean other = false;
        for (Block block : blocks) {
            parts.add(block.accept(new Blocks(level, other)));
            other = !other && endsInList(block);
        }
        return join(parts);
    }

    private static boolean endsInList(Block block) {
        return block instanceof ItemList || block instanceof DefinitionList || block instanceof Table;
    }

    private static String body(Body body) {
        return blocks(body.blocks(), NO_HEADINGS);
    }

    private static String definitions(List<DefinitionList.Definition> definitions, String bullet) {
        List<String> items = new ArrayList<>();
        boolean tight = true;
        for (DefinitionList.Definition definition : definitions) {
            items.add(item(bullet, labelled(definition.term(), definition.body())));
            tight &= definition.body().words().isPresent();
        }
        return String.join(tight ? "\n" : "\n\n", items);
    }

    private static String labelled(Phrase label, Body body) {
        String name = label.text().strip();
        Optional<Phrase> words = body.words();
        if (words.isPresent()) {
            MarkdownLine line = new MarkdownLine().strong(name).words(Labelled.separator(name));
            return append(line, words.get()).toString();
        }
        return join(List.of(new MarkdownLine().strong(name).toString(), body(body)));
    }

    private static String line(String text) {
        return new MarkdownLine().words(text).toString();
    }

    private static String line(Phrase phrase) {
        return append(new MarkdownLine(), phrase).toString();
    }

    private static MarkdownLine append(MarkdownLine line, Phrase phrase) {
        Inlines inlines = new Inlines(line);
        phrase.inlines().forEach(inline -> inline.accept(inlines));
        return line;
    }

    private static String join(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String item(String marker, String content) {
        return (marker + " " + indent(content, " ".repeat(marker.length() + 1))).strip();
    }

    private static String indent(String content, String by) {
        return content.replaceAll("\n(?=[^\n])", "\n" + by);
    }

    private static String quote(String content) {
        return content.lines().map(line -> ("> " + line).strip()).collect(Collectors.joining("\n"));
    }

    private static final class Blocks implements BlockVisitor<String> {

        private final int level;
        private final boolean other;

        Blocks(int level, boolean other) {
            this.level = level;
            this.other = other;
        }

        private String bullet() {
            return other ? "*" : "-";
        }

        @Override
        public String visit(Section section) {
            String heading = "#".repeat(level) + " " + heading(section.title());
            return join(List.of(heading, blocks(section.blocks(), level + 1)));
        }

        private static String heading(Phrase title) {
            return line(title).replace("\\\n", " ");
        }

        @Override
        public String visit(Paragraph paragraph) {
            return line(paragraph.words());
        }

        @Override
        public String visit(ItemList list) {
            List<String> items = new ArrayList<>();
            boolean tight = true;
            for (Body item : list.items()) {
                String marker =
                        list.kind() == ItemList.Kind.NUMBERED ? (items.size() + 1) + (other ? ")" : ".") : bullet();
                items.add(item(marker, body(item)));
                tight &= item.words().isPresent();
            }
            return String.join(tight ? "\n" : "\n\n", items);
        }

        @Override
        public String visit(DefinitionList list) {
            return definitions(list.definitions(), bullet());
        }

        @Override
        public String visit(Table table) {
            String caption =
                    new MarkdownLine().strong(table.caption().text().strip()).toString();
            return join(List.of(caption, fitsLines(table) ? lines(table) : rows(table)));
        }

        private static boolean fitsLines(Table table) {
            return table.rows().stream()
                    .allMatch(row -> isOneLine(row.head())
                            && row.cells().stream()
                                    .allMatch(cell -> cell.words()
                                            .filter(Blocks::isOneLine)
                                            .isPresent()));
        }

        private static boolean isOneLine(Phrase phrase) {
            return phrase.inlines().stream()
                    .noneMatch(inline -> inline instanceof LineBreak
                            || (inline instanceof InLanguage span && !isOneLine(span.words())));
        }

        private static String lines(Table table) {
            List<String> lines = new ArrayList<>();
            lines.add(row(table.heads().stream().map(Blocks::heading).toList()));
            lines.add(row(table.heads().stream().map(head -> "---").toList()));
            for (Table.Row row : table.rows()) {
                List<String> cells = new ArrayList<>();
                cells.add(line(row.head()));
                row.cells().forEach(cell -> cells.add(body(cell)));
                lines.add(row(cells));
            }
            return String.join("\n", lines);
        }

        private static String row(List<String> cells) {
            return "| " + String.join(" | ", cells) + " |";
        }

        private String rows(Table table) {
            List<String> rows = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                List<DefinitionList.Definition> cells = new ArrayList<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    cells.add(new DefinitionList.Definition(
                            table.heads().get(i + 1), row.cells().get(i)));
                }
                String head =
                        new MarkdownLine().strong(row.head().text().strip()).toString();
                rows.add(item(bullet(), join(List.of(head, definitions(cells, "-")))));
            }
            return String.join("\n\n", rows);
        }

        @Override
        public String visit(Callout callout) {
            String title =
                    new MarkdownLine().strong(callout.title().text().strip()).toString();
            return quote(join(List.of(title, body(callout.body()))));
        }
    }

    private static final class Inlines implements InlineVisitor<MarkdownLine> {

        private final MarkdownLine line;

        Inlines(MarkdownLine line) {
            this.line = line;
        }

        @Override
        public MarkdownLine visit(Words words) {
            return line.words(words.text());
        }

        @Override
        public MarkdownLine visit(Strong strong) {
            return line.strong(strong.text());
        }

        @Override
        public MarkdownLine visit(Emphasis emphasis) {
            return line.emphasis(emphasis.text());
        }

        @Override
        public MarkdownLine visit(Link link) {
            return link.anchor().isPresent() ? line.words(link.text()) : line.link(link.target(), link.text());
        }

        @Override
        public MarkdownLine visit(InLanguage span) {
            return append(line, span.words());
        }

        @Override
        public MarkdownLine visit(Gap gap) {
            return line.strong("[" + gap.text() + "]");
        }

        @Override
        public MarkdownLine visit(LineBreak lineBreak) {
            return line.lineBreak();
        }
    }
}
