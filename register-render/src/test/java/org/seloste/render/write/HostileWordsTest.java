package org.seloste.render.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.seloste.render.document.Document;

/** Whatever the words are, a parser of the format finds the same structure, and in it the same words. */
@Domain(HostileWords.class)
class HostileWordsTest {

    private static final List<String> MARKED_HTML = elements(Written.by(new HtmlWriter(), Slots.marked()));
    private static final List<String> MARKED_MARKDOWN = blocks(Written.by(new MarkdownWriter(), Slots.marked()));
    private static final List<List<String>> MARKED_CSV = Csv.parsed(Written.by(new CsvWriter(), Slots.marked()), ',');

    @Property(tries = 300)
    void wordsStayWordsInHtml(@ForAll List<String> fillings) {
        Slots slots = Slots.filled(fillings);
        String html = Written.by(new HtmlWriter(), slots.document());

        assertThat(elements(html))
                .isEqualTo(MARKED_HTML.stream().map(slots::shown).toList());
    }

    @Property(tries = 300)
    void wordsStayWordsInMarkdown(@ForAll List<String> fillings) {
        Slots slots = Slots.filled(fillings);
        String markdown = Written.by(new MarkdownWriter(), slots.document());

        assertThat(blocks(markdown))
                .as(markdown)
                .isEqualTo(MARKED_MARKDOWN.stream()
                        .map(slots::shown)
                        .map(HostileWordsTest::trimmed)
                        .toList());
    }

    @Property(tries = 300)
    void wordsStayWordsInCsv(@ForAll List<String> fillings) {
        Slots slots = Slots.filled(fillings);
        Document document = slots.document();
        List<List<String>> expected = MARKED_CSV.stream()
                .map(row -> row.stream().map(cell -> guarded(slots.shown(cell))).toList())
                .toList();

        assertThat(Csv.parsed(Written.by(new CsvWriter(), document), ',')).isEqualTo(expected);
        assertThat(Csv.parsed(Written.by(new CsvWriter().withSemicolons(), document), ';'))
                .isEqualTo(expected);
    }

    @Property(tries = 300)
    void noLineOfPlainTextIsTooLongUnlessAWordIs(@ForAll List<String> fillings) {
        String text = Written.by(new PlainTextWriter(), Slots.filled(fillings).document());

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line).matches(HostileWordsTest::fits, "fits or is one word"));
    }

    private static boolean fits(String line) {
        String withoutMargin = line.replaceFirst("^[ |]*(?:- |\\d+\\. )*", "");
        return line.codePointCount(0, line.length()) <= PlainTextWriter.WIDTH || !withoutMargin.contains(" ");
    }

    /**
     * Each element with its attributes and its own text, in document order; of the style sheet only that it is there.
     */
    private static List<String> elements(String html) {
        List<String> elements = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            StringBuilder line = new StringBuilder(element.parents().size() + " " + element.tagName());
            element.attributes()
                    .forEach(attribute -> line.append(' ')
                            .append(attribute.getKey())
                            .append('=')
                            .append(attribute.getValue()));
            elements.add(line.append(": ").append(element.wholeOwnText()).toString());
        }
        return elements;
    }

    /** Each block with what makes it that block, and its running text with the marks in it. */
    private static List<String> blocks(String markdown) {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        List<String> blocks = new ArrayList<>();
        collect(parser.parse(markdown), 0, blocks);
        return blocks;
    }

    private static void collect(Node node, int depth, List<String> blocks) {
        StringBuilder running = new StringBuilder();
        int place = blocks.size();
        boolean inline = false;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (isRunning(child)) {
                inline = true;
                running.append(running(child));
            } else {
                collect(child, depth + 1, blocks);
            }
        }
        String kind = depth + " " + node.getClass().getSimpleName() + detail(node);
        blocks.add(place, inline ? trimmed(kind + ": " + running) : kind);
    }

    private static boolean isRunning(Node node) {
        return !(node instanceof org.commonmark.node.Block)
                && !node.getClass().getSimpleName().startsWith("Table");
    }

    private static String running(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof HardLineBreak) {
            return "{br}";
        }
        StringBuilder content = new StringBuilder("{" + node.getClass().getSimpleName() + detail(node) + ":");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            content.append(running(child));
        }
        return content.append('}').toString();
    }

    private static String detail(Node node) {
        if (node instanceof Heading heading) {
            return " " + heading.getLevel();
        }
        if (node instanceof Link link) {
            return " " + link.getDestination();
        }
        if (node instanceof OrderedList list) {
            return " " + list.getMarkerStartNumber();
        }
        return node instanceof BulletList list && list.isTight() ? " tight" : "";
    }

    /** Without the spaces at the ends of lines, which mean nothing in Markdown. */
    private static String trimmed(String line) {
        String space = "[\\s\\p{Zs}]*";
        return line.replaceAll(space + Pattern.quote("{br}") + space, "{br}")
                .replaceFirst("^(\\d+ \\w+(?: \\d+)?: )" + space, "$1")
                .replaceFirst(space + "$", "");
    }

    /** The lines of a cell without spaces at their ends, and an apostrophe before what would be a formula. */
    private static String guarded(String cell) {
        String stripped = cell.lines().map(String::strip).collect(Collectors.joining("\n"));
        return stripped.matches("(?s)[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + stripped : stripped;
    }
}
