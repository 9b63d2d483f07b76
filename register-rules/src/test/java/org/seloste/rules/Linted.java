package org.seloste.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;

/** What one rule finds in a register that a test writes down. */
final class Linted {

    private Linted() {}

    /** The findings of a rule in a register with these languages. */
    static List<Finding> by(String rule, String languages, String yaml) {
        return Examples.LINTER
                .asking(List.of(Rules.find(rule).orElseThrow()))
                .lint(RegisterReader.read(
                        "register.yaml", "seloste: 1\nregister: example\nlanguages: [" + languages + "]\n" + yaml))
                .findings();
    }

    /** The places of a rule's findings in a register in Finnish. */
    static List<String> at(String rule, String yaml) {
        return by(rule, "fi", yaml).stream().map(Finding::path).toList();
    }

    /** The sentences of a rule's findings, in English. */
    static String said(String rule, String languages, String yaml) {
        return by(rule, languages, yaml).stream()
                .map(finding -> finding.message(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
