package org.seloste.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.encoder.Encode;

/**
 * A page as somebody would write it who knows its form beforehand: mark-up appended as it stands in the program, the
 * words and attributes of the register escaped between. Nothing is walked, asked or decided.
 */
final class HandWrittenHtml {

    /** How long a page is at least. */
    static final int LENGTH = 16_384;

    /** What holds words of the register; other attributes are constants of whoever writes the page. */
    private static final Set<String> VALUES = Set.of("href", "id", "data-about", "data-label", "content", "aria-label");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder constant = new StringBuilder();

    private HandWrittenHtml() {}

    /** Takes a page apart; written again, it is the same page. */
    static HandWrittenHtml of(String page) {
        HandWrittenHtml parts = new HandWrittenHtml();
        parts.take(page);
        return parts;
    }

    private void take(String page) {
        boolean style = false;
        int from = 0;
        Matcher tag = TAG.matcher(page);
        while (tag.find()) {
            String between = page.substring(from, tag.start());
            if (style || between.isBlank()) {
                constant.append(between);
            } else {
                value(between, false);
            }
            attributes(tag.group());
            style = tag.group().equals("<style>");
            from = tag.end();
        }
        constant.append(page.substring(from));
    }

    private void attributes(String tag) {
        int from = 0;
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (VALUES.contains(attribute.group(1))) {
                constant.append(tag, from, attribute.start(2));
                value(attribute.group(2), true);
                from = attribute.end(2);
            }
        }
        constant.append(tag.substring(from));
    }

    private void value(String escaped, boolean attribute) {
        String value = escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        pieces.add(new Piece(constant.toString(), value, attribute));
        constant.setLength(0);
    }

    StringBuilder write() {
        StringBuilder out = new StringBuilder(LENGTH);
        for (Piece piece : pieces) {
            out.append(piece.before);
            out.append(piece.attribute ? Encode.forHtmlAttribute(piece.value) : Encode.forHtmlContent(piece.value));
        }
        return out.append(constant);
    }

    private record Piece(String before, String value, boolean attribute) {}
}
