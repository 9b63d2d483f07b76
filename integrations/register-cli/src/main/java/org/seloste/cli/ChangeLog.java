package org.seloste.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.seloste.model.Change;
import org.seloste.model.text.Language;

/**
 * What the change log of a register's notice may say of the changes between two versions.
 *
 * @param register the id of the register
 * @param change the entry
 */
record ChangeLog(String register, Change change) {

    /** The entry as it stands in a register's file. */
    List<String> lines() {
        return Stream.concat(
                        Stream.of("changes:", "  - date: " + change.getDate(), "    text:"),
                        texts().entrySet().stream()
                                .map(text -> "      " + text.getKey() + ": " + quoted(text.getValue())))
                .toList();
    }

    /** The entry as data. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("register", register);
        facts.put("date", change.getDate());
        facts.put("text", texts());
        return facts;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            change.getText().in(language).ifPresent(words -> texts.put(language.tag(), words));
        }
        return texts;
    }

    /** A text between quotation marks, as YAML and JSON read it. */
    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
