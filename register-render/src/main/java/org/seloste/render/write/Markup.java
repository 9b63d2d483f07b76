package org.seloste.render.write;

import org.owasp.encoder.Encode;

/** Text with tags. Every value is escaped for the place where it stands; names of tags and attributes are constants. */
public final class Markup {

    private final StringBuilder out = new StringBuilder(16_384);

    /** Markup in which nothing stands yet. */
    public Markup() {}

    /**
     * Opens an element.
     *
     * @param tag the element's name
     * @param attributes names and values in turn; one with an empty value is left out, but for {@code alt}
     * @return this markup
     */
    public Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
                out.append(' ').append(attributes[i]).append("=\"");
                out.append(Encode.forHtmlAttribute(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
        return this;
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
        out.append(Encode.forHtmlContent(text));
        return this;
    }

    /**
     * Appends what is part of the program and never of a document: the doctype, the style sheet, a script.
     *
     * @param constant markup that is not escaped
     * @return this markup
     */
    public Markup verbatim(String constant) {
        out.append(constant);
        return this;
    }

    /**
     * Closes an element.
     *
     * @param tag the element's name
     * @return this markup
     */
    public Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /**
     * Ends a line.
     *
     * @return this markup
     */
    public Markup line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
