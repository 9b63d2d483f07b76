package org.seloste.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/** Prints lines: what the command says, with a colour where that is wanted, and no control character of anyone's. */
final class Printer {

    /** What a line, or the beginning of one, is about. */
    enum Tone {
        PLAIN(""),
        GOOD("32"),
        WARNING("33"),
        BAD("31"),
        FAINT("2"),
        STRONG("1");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}", Pattern.UNICODE_CHARACTER_CLASS);

    private final PrintWriter to;
    private final boolean coloured;

    Printer(PrintWriter to, boolean coloured) {
        this.to = to;
        this.coloured = coloured;
    }

    void line(String words) {
        line("", Tone.PLAIN, words);
    }

    void line(Tone tone, String words) {
        line(words, tone, "");
    }

    /** A line whose beginning has a tone. */
    void line(String beginning, Tone tone, String rest) {
        to.println(toned(clean(beginning), tone) + clean(rest));
    }

    private String toned(String words, Tone tone) {
        return coloured && tone != Tone.PLAIN && !words.isEmpty()
                ? "\u001b[" + tone.code + "m" + words + "\u001b[0m"
                : words;
    }

    /** Spaces that do not break were for the eye; whoever copies or searches a line wants plain ones. */
    private static String clean(String words) {
        return CONTROL.matcher(words).replaceAll("\ufffd").replace('\u00a0', ' ');
    }
}
