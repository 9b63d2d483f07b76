package org.seloste.render.language;

/** Makes no-break spaces visible in what a test expects: a tilde stands for each. */
final class NoBreakSpaces {

    private NoBreakSpaces() {}

    static String visible(String text) {
        return text.replace(Formats.NO_BREAK_SPACE, '~');
    }
}
