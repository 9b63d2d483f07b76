package org.seloste.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.seloste.model.io.RegisterFile;
import org.seloste.rules.Linter;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.Severity;

/** Counts the errors that the rules find in registers: documents of such a register are drafts. */
final class Judge {

    private final Linter linter;

    Judge(LocalDate asOf) {
        linter = Linter.with(LintContext.on(asOf));
    }

    /** How many errors each register of a file has, by its id; one without errors is not there. */
    Map<String, Long> errors(RegisterFile read) {
        return linter.lintRegisters(read).findings().stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(finding -> finding.register(), Collectors.counting()));
    }
}
