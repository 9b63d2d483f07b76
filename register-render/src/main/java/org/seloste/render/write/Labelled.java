package org.seloste.render.write;

/** How a label and its value are put on one line. */
final class Labelled {

    private Labelled() {}

    /** What stands between a label and its value: a colon, unless the label ends in a mark of its own. */
    static String separator(String label) {
        return label.isEmpty()
                        || Character.isLetterOrDigit(label.codePointBefore(label.length()))
                        || label.endsWith(")")
                ? ": "
                : " ";
    }
}
