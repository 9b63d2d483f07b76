package org.seloste.render.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.seloste.render.document.Block;
import org.seloste.render.document.BlockVisitor;
import org.seloste.render.document.Body;
import org.seloste.render.document.Callout;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;
import org.seloste.render.document.Table;
import org.seloste.render.document.Visibility;

/**
 * Writes a document as plain text, as for an e-mail: lines of at most {@value #WIDTH} characters, headings underlined,
 * tables row by row as labels and values.
 *
 * <p>Lines are broken at spaces only. A word that is longer than a line stays whole, since a hyphen that was not there
 * would spoil an address and be wrong in half of the long words of Finnish.
 */
public final class PlainTextWriter implements DocumentWriter {

    /** The most characters on a line, counted as Unicode code points. */
    public static final int WIDTH = 78;

    /** The level passed on where only prose can follow, which has no headings. */
    private static final int NO_HEADINGS = 0;

    private static final String UNDERLINES = "=-~.";

    /** A writer of plain text; it has no settings. */
    public PlainTextWriter() {}

    @Override
    public void write(Document document, Appendable out) throws IOException {
        for (String line : page(document)) {
            out.append(line).append('\n');
        }
    }

    @Override
    public String mediaType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    private static List<String> page(Document document) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(heading(1, document.title(), WIDTH));
        document.subtitle().ifPresent(line -> parts.add(wrap(line, WIDTH)));
        if (document.visibility() == Visibility.INTERNAL) {
            parts.add(wrap("[" + document.labels().internal() + "]", WIDTH));
        }
        if (document.isDraft()) {
            parts.add(draft(document));
        }
        parts.add(definitions(document.facts(), WIDTH));
        parts.add(languages(document));
        document.summary().ifPresent(summary -> parts.add(blocks(List.of(summary), 2, WIDTH)));
        parts.add(blocks(document.blocks(), 2, WIDTH));
        return apart(parts);
    }

    private static List<String> draft(Document document) {
        List<String> lines = new ArrayList<>(
                wrap("[" + document.labels().draft() + "] " + document.labels().draftNote(), WIDTH - 2));
        if (!document.gaps().isEmpty()) {
            lines.add("");
            lines.addAll(wrap(document.labels().missing() + ":", WIDTH - 2));
            document.gaps().stream().distinct().forEach(gap -> lines.addAll(item("-", wrap(gap.topic(), WIDTH - 4))));
        }
        return indented("| ", "| ", lines);
    }

    private static List<String> languages(Document document) {
        List<String> lines = new ArrayList<>();
        for (Edition edition : document.editions()) {
            if (edition.language() != document.language()) {
                lines.addAll(labelled(edition.label(), document.address(edition), WIDTH));
            }
        }
        return lines;
    }

    private static List<String> heading(int level, String title, int width) {
        List<String> lines = new ArrayList<>(wrap(title, width));
        int longest = lines.stream().mapToInt(PlainTextWriter::length).max().orElse(0);
        String underline = UNDERLINES.substring(Math.min(level, UNDERLINES.length()) - 1);
        lines.add(underline.substring(0, 1).repeat(Math.min(longest, width)));
        return lines;
    }

    private static List<String> blocks(List<? extends Block> blocks, int level, int width) {
        Blocks visitor = new Blocks(level, width);
        List<List<String>> parts = new ArrayList<>();
        blocks.forEach(block -> parts.add(block.accept(visitor)));
        return apart(parts);
    }

    private static List<String> body(Body body, int width) {
        return blocks(body.blocks(), NO_HEADINGS, width);
    }

    private static List<String> definitions(List<DefinitionList.Definition> definitions, int width) {
        List<String> lines = new ArrayList<>();
        definitions.forEach(definition -> lines.addAll(labelled(definition.term(), definition.body(), width)));
        return lines;
    }

    private static List<String> labelled(Phrase label, Body body, int width) {
        String name = PlainPhrase.of(label).replace('\n', ' ');
        if (body.words().isPresent()) {
            return labelled(name, PlainPhrase.of(body.words().get()), width);
        }
        List<String> lines = new ArrayList<>(wrap((name + Labelled.separator(name)).strip(), width));
        lines.addAll(indented("  ", "  ", body(body, width - 2)));
        return lines;
    }

    private static List<String> labelled(String label, String value, int width) {
        return indented("", "  ", wrap((label + Labelled.separator(label) + value).strip(), width - 2));
    }

    private static List<String> item(String marker, List<String> content) {
        return indented(marker + " ", " ".repeat(marker.length() + 1), content);
    }

    /** The parts one after another with an empty line between each two. */
    private static List<String> apart(List<List<String>> parts) {
        List<String> lines = new ArrayList<>();
        for (List<String> part : parts) {
            if (!part.isEmpty() && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(part);
        }
        return lines;
    }

    private static List<String> indented(String first, String others, List<String> lines) {
        List<String> indented = new ArrayList<>();
        for (String line : lines) {
            indented.add(((indented.isEmpty() ? first : others) + line).stripTrailing());
        }
        return indented;
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            if (line.length() > 0) {
                lines.add(line.toString());
            }
        }
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private static final class Blocks implements BlockVisitor<List<String>> {

        private final int level;
        private final int width;

        Blocks(int level, int width) {
            this.level = level;
            this.width = width;
        }

        @Override
        public List<String> visit(Section section) {
            return apart(List.of(
                    heading(level, PlainPhrase.of(section.title()), width),
                    blocks(section.blocks(), level + 1, width)));
        }

        @Override
        public List<String> visit(Paragraph paragraph) {
            return wrap(PlainPhrase.of(paragraph.words()), width);
        }

        @Override
        public List<String> visit(ItemList list) {
            List<String> lines = new ArrayList<>();
            int number = 0;
            for (Body item : list.items()) {
                number++;
                String marker = list.kind() == ItemList.Kind.NUMBERED ? number + "." : "-";
                lines.addAll(item(marker, body(item, width - marker.length() - 1)));
            }
            return lines;
        }

        @Override
        public List<String> visit(DefinitionList list) {
            return definitions(list.definitions(), width);
        }

        @Override
        public List<String> visit(Table table) {
            List<List<String>> parts = new ArrayList<>();
            parts.add(wrap(PlainPhrase.of(table.caption()), width));
            for (Table.Row row : table.rows()) {
                List<String> lines = new ArrayList<>(labelled(table.heads().get(0), Body.of(row.head()), width));
                for (int i = 0; i < row.cells().size(); i++) {
                    lines.addAll(indented(
                            "  ",
                            "  ",
                            labelled(table.heads().get(i + 1), row.cells().get(i), width - 2)));
                }
                parts.add(lines);
            }
            return apart(parts);
        }

        /** The right to object stands between lines of asterisks, the rest beside a bar. */
        @Override
        public List<String> visit(Callout callout) {
            boolean objection = callout.kind() == Callout.Kind.OBJECTION;
            int inner = objection ? width : width - 2;
            List<String> content =
                    apart(List.of(wrap(PlainPhrase.of(callout.title()), inner), body(callout.body(), inner)));
            if (!objection) {
                return indented("| ", "| ", content);
            }
            String line = "*".repeat(width);
            List<String> framed = new ArrayList<>(List.of(line));
            framed.addAll(content);
            framed.add(line);
            return framed;
        }
    }
}
