package org.seloste.office;

/** What stands between a label and its value on one line. */
final class LabelMark {

    private LabelMark() {}

    /** A colon and a space, or a space alone when the label ends in a mark of its own. */
    static String after(String label) {
        String seen = PrintableText.of(label).stripTrailing();
        return !seen.isEmpty() && ".:;!?".indexOf(seen.charAt(seen.length() - 1)) >= 0 ? " " : ": ";
    }
}
