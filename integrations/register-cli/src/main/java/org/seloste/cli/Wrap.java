package org.seloste.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Wrap {

    private static final int WIDTH = 100;

    private Wrap() {}

    /** Lines of which the first begins with one thing and the others with as many spaces. */
    static List<String> behind(String beginning, String words) {
        return behind(beginning, words, "");
    }

    /** The same with something at the end that is not broken. */
    static List<String> behind(String beginning, String words, String tail) {
        String indent = " ".repeat(beginning.length());
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(beginning);
        boolean empty = true;
        List<String> all = new ArrayList<>(List.of(words.strip().split("\\s+")));
        if (!tail.isEmpty()) {
            all.add(tail);
        }
        for (String word : all) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
