package org.seloste.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.text.Language;

/** What one rule finds in a register that a test writes down. */
final class Found {

    private Found() {}

    /** In a register in English: the path of each finding, and the other paths behind {@code >}. */
    static List<String> by(String rule, String yaml) {
        return by(rule, Examples.register("en", yaml));
    }

    static List<String> by(String rule, RegisterFile file) {
        return report(rule, file).findings().stream()
                .map(finding -> finding.path()
                        + (finding.against().isEmpty() ? "" : " > " + String.join(" ", finding.against())))
                .toList();
    }

    /** In a register in Finnish: the path of each finding alone. */
    static List<String> at(String rule, String yaml) {
        return findings(rule, "fi", yaml).stream().map(Finding::path).toList();
    }

    static List<Finding> findings(String rule, String languages, String yaml) {
        return report(rule, Examples.register(languages, yaml)).findings();
    }

    /** The sentences of the findings, in English. */
    static String said(String rule, String languages, String yaml) {
        return findings(rule, languages, yaml).stream()
                .map(finding -> finding.message(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    static boolean applies(String rule, String yaml) {
        return report(rule, Examples.register("en", yaml)).notApplied().isEmpty();
    }

    static Report report(String rule, RegisterFile file) {
        return Examples.LINTER.asking(List.of(Rules.find(rule).orElseThrow())).lint(file);
    }
}
