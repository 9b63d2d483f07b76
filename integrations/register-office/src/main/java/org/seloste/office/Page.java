package org.seloste.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * An XHTML page as a tree of nodes, from which the PDF is laid out. Words enter it as nodes, so that they can never
 * become mark-up, and only when every character of them can be printed.
 */
final class Page {

    private static final Pattern ACT = Pattern.compile("[^ ]*\\d/\\d{4}[^ ]*");

    private static final int PIECE = 2_000;

    private final org.w3c.dom.Document dom;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<String> places = new ArrayDeque<>();
    private boolean wide;

    Page() {
        try {
            dom = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("Every Java runtime builds documents", broken);
        }
    }

    org.w3c.dom.Document dom() {
        return dom;
    }

    /** Whether there are words that need the wide typeface. */
    boolean needsWide() {
        return wide;
    }

    /** Opens an element; attributes are names and values in turn, and those with an empty value are left out. */
    Page open(String tag, String... attributes) {
        Element element = dom.createElement(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                element.setAttribute(attributes[i], attributes[i + 1]);
            }
        }
        if (open.isEmpty()) {
            dom.appendChild(element);
        } else {
            open.element().appendChild(element);
        }
        open.push(element);
        return this;
    }

    Page close() {
        open.pop();
        return this;
    }

    /** Says what in the register the words to come speak of, for messages; ended by {@link #leave()}. */
    Page enter(Optional<String> about) {
        places.push(about.orElseGet(() -> places.isEmpty() ? "" : places.element()));
        return this;
    }

    Page leave() {
        places.pop();
        return this;
    }

    /** Words that are not shown as text: the title in the metadata, the style sheet. */
    Page verbatim(String text) {
        open.element().appendChild(dom.createTextNode(text));
        return this;
    }

    /** A piece of text as part of the one before it: the layout breaks lines between two, also before a comma. */
    private Page join(String piece) {
        if (open.element().getLastChild() instanceof Text before && before.getLength() + piece.length() <= PIECE) {
            before.appendData(piece);
            return this;
        }
        return verbatim(piece);
    }

    /**
     * Words; those that need it are set in the wide typeface, each as a whole, so that no word changes its typeface
     * halfway. Words that the tree has isolated, since they are written from right to left, keep an order of their own.
     */
    Page text(String text) {
        boolean isolated = text.startsWith(PrintableText.ISOLATE);
        if (isolated) {
            open("bdi");
        }
        runs(PrintableText.of(text));
        return isolated ? close() : this;
    }

    /** Runs of words that need the same typeface; the spaces between two of them belong to the run. */
    private void runs(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = wordEnd(text, from);
            boolean needs = needsWide(text.substring(from, end));
            int next = end;
            while (next < text.length()) {
                next = wordEnd(text, next);
                if (needsWide(text.substring(end, next)) != needs) {
                    break;
                }
                end = next;
            }
            append(text.substring(from, end), needs);
            from = end;
        }
    }

    private void append(String words, boolean needsWide) {
        if (needsWide) {
            wide = true;
            open("span", "class", "wide").pieces(words).close();
        } else {
            unbroken(words);
        }
    }

    /** Words of which the numbers of acts stay on a line: the layout would break (751/2023) before the slash. */
    private void unbroken(String words) {
        Matcher act = ACT.matcher(words);
        int from = 0;
        while (act.find()) {
            pieces(words.substring(from, act.start()));
            open("span", "class", "act").verbatim(act.group()).close();
            from = act.end();
        }
        if (from < words.length()) {
            pieces(words.substring(from));
        }
    }

    /** Words in pieces: the layout takes four times as long over a text of twice the length. */
    private Page pieces(String words) {
        int from = 0;
        while (words.length() - from > PIECE) {
            int space = words.lastIndexOf(' ', from + PIECE);
            int end = space > from ? space : words.offsetByCodePoints(from, PIECE / 2);
            join(words.substring(from, end));
            from = end;
        }
        return join(words.substring(from));
    }

    /** The end of the word that begins at an index, or after spaces there. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private boolean needsWide(String word) {
        boolean needs = !word.codePoints().allMatch(PdfFonts::isUsual);
        if (needs) {
            word.codePoints().filter(c -> !PdfFonts.isWide(c)).findFirst().ifPresent(this::refuse);
        }
        return needs;
    }

    private void refuse(int character) {
        String place = Objects.requireNonNullElse(places.peek(), "");
        throw new UnsuitableDocumentException((place.isEmpty() ? "" : place + ": ") + "The character "
                + PdfFonts.name(character)
                + " cannot be printed with the typefaces of the PDF. Write the word with other letters, such as Latin"
                + " ones, or choose another format");
    }
}
