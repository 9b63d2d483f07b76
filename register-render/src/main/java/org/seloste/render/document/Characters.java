package org.seloste.render.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What happens to the characters of every text that enters the tree. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*");

    private Characters() {}

    /**
     * The text as the tree keeps it: normalization form C, each run of spaces, tabs and line ends one space, and a
     * U+FFFD where a character stood that no page may carry: controls, halves of surrogate pairs, noncharacters and the
     * controls that turn the direction of what follows. A text with letters written from right to left is isolated, so
     * that it keeps its own order and its neighbours keep theirs.
     */
    static String clean(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        boolean space = false;
        boolean turns = false;
        String normalized = Normalizer.normalize(withoutIsolate(text), Normalizer.Form.NFC);
        for (int i = 0; i < normalized.length(); ) {
            int c = normalized.codePointAt(i);
            i += Character.charCount(c);
            boolean blank = isBlank(c);
            if (!blank) {
                cleaned.appendCodePoint(isRefused(c) ? REPLACEMENT : c);
            } else if (!space) {
                cleaned.append(' ');
            }
            space = blank;
            turns |= turns(c);
        }
        return turns ? FIRST_STRONG_ISOLATE + cleaned.toString() + POP_ISOLATE : cleaned.toString();
    }

    /** The text without the isolate that an earlier cleaning put around it, so that cleaning twice changes nothing. */
    private static String withoutIsolate(String text) {
        boolean isolated = text.length() >= 2
                && text.charAt(0) == FIRST_STRONG_ISOLATE
                && text.charAt(text.length() - 1) == POP_ISOLATE;
        return isolated ? text.substring(1, text.length() - 1) : text;
    }

    /** The text cleaned and without blanks at its ends; refused when nobody could see it. */
    static String visible(String what, String text) {
        String cleaned = clean(text).strip();
        if (isInvisible(cleaned)) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return cleaned;
    }

    static boolean isInvisible(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    static String anchor(String anchor) {
        if (!ANCHOR.matcher(anchor).matches()) {
            throw new IllegalArgumentException("The anchor '" + clean(anchor)
                    + "' is not lower-case letters and digits joined by hyphens or full stops, such as purposes.sales");
        }
        return anchor;
    }

    static boolean isAnchor(String target) {
        return target.startsWith("#") && ANCHOR.matcher(target.substring(1)).matches();
    }

    private static boolean isBlank(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isRefused(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean turns(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER
                || c == 0x200E;
    }
}
