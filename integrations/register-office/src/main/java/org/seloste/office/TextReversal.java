package org.seloste.office;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts a run that is written from right to left into the order in which it is printed. */
final class TextReversal implements BidiReorderer {

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder printed = new StringBuilder(text).reverse();
        for (int i = 0; i < printed.length(); i++) {
            printed.setCharAt(i, mirrored(printed.charAt(i)));
        }
        return printed.toString();
    }

    private static char mirrored(char character) {
        return switch (character) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '<' -> '>';
            case '>' -> '<';
            case '\u00AB' -> '\u00BB';
            case '\u00BB' -> '\u00AB';
            default -> character;
        };
    }

    /** Letters that join are refused before, so that there is nothing to shape. */
    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
