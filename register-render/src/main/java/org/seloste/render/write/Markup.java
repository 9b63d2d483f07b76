package org.seloste.render.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.owasp.encoder.Encode;

/** Text with tags. Every value is escaped for the place where it stands; names of tags and attributes are constants. */
public final class Markup {

    private final Appendable out;

    /** Markup in which nothing stands yet. */
    public Markup() {
        this(new StringBuilder(16_384));
    }

    /** Markup that goes straight to a target; a target that refuses it throws {@link UncheckedIOException}. */
    Markup(Appendable out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param tag the element's name
     * @param attributes names and values in turn; one with an empty value is left out, but for {@code alt}
     * @return this markup
     */
    public Markup open(String tag, String... attributes) {
        put("<").put(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
                put(" ").put(attributes[i]).put("=\"");
                put(Encode.forHtmlAttribute(attributes[i + 1])).put("\"");
            }
        }
        return put(">");
    }

    /** Opens an element that speaks of what stands at a path in the register; of nothing when the path is empty. */
    Markup open(Element element, String about) {
        return about.isEmpty()
                ? open(element)
                : put(element.openingAbout())
                        .put(Encode.forHtmlAttribute(about))
                        .put("\">");
    }

    Markup open(Element element) {
        return put(element.opening());
    }

    Markup close(Element element) {
        return put(element.closing());
    }

    /** Closes an element and ends the line. */
    Markup end(Element element) {
        return put(element.ending());
    }

    /** A picture, whose words may be empty: such a picture adds nothing to what stands beside it. */
    Markup image(String address, String alternative) {
        return open("img", "src", address, "alt", alternative);
    }

    /**
     * Appends words.
     *
     * @param text the words, which are escaped
     * @return this markup
     */
    public Markup text(String text) {
        return put(Encode.forHtmlContent(text));
    }

    /**
     * Appends what is part of the program and never of a document: the doctype, the style sheet, a script.
     *
     * @param constant markup that is not escaped
     * @return this markup
     */
    public Markup verbatim(String constant) {
        return put(constant);
    }

    /**
     * Closes an element.
     *
     * @param tag the element's name
     * @return this markup
     */
    public Markup close(String tag) {
        return put("</").put(tag).put(">");
    }

    /**
     * Ends a line.
     *
     * @return this markup
     */
    public Markup line() {
        return put("\n");
    }

    private Markup put(String text) {
        try {
            out.append(text);
            return this;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
