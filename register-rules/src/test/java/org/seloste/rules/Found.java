package org.seloste.rules;

import java.util.List;
import org.seloste.model.io.RegisterFile;

/** What one rule finds in a register of a test: the path of each finding, and the other paths behind {@code >}. */
final class Found {

    private Found() {}

    static List<String> by(String rule, String yaml) {
        return by(rule, Examples.register(yaml));
    }

    static List<String> by(String rule, RegisterFile file) {
        return report(rule, file).findings().stream()
                .map(finding -> finding.path()
                        + (finding.against().isEmpty() ? "" : " > " + String.join(" ", finding.against())))
                .toList();
    }

    static boolean applies(String rule, String yaml) {
        return report(rule, Examples.register(yaml)).notApplied().isEmpty();
    }

    static Report report(String rule, RegisterFile file) {
        return Examples.LINTER.asking(List.of(Rules.find(rule).orElseThrow())).lint(file);
    }
}
