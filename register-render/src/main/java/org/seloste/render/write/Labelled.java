package org.seloste.render.write;

/** How a label and its value are put on one line. */
final class Labelled {

    private Labelled() {}

    /** What stands between a label and its value: a colon, unless the label ends in a mark of its own. */
    static String separator(String label) {
        int last = label.length();
        while (last > 0 && Character.getType(label.charAt(last - 1)) == Character.FORMAT) {
            last--;
        }
        boolean marked = last > 0 && ".:;!?".indexOf(label.charAt(last - 1)) >= 0;
        return marked ? " " : ": ";
    }
}
