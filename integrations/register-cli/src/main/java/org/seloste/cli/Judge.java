package org.seloste.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.io.RegisterFile;
import org.seloste.rules.Finding;
import org.seloste.rules.Linter;
import org.seloste.rules.Report;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.Severity;

/** Counts the errors that the rules find in registers and records: documents of such a one are drafts. */
final class Judge {

    private final Linter linter;

    Judge(LocalDate asOf) {
        linter = Linter.with(LintContext.on(asOf));
    }

    /** How many errors each register of a file has, by its id; one without errors is not there. */
    Map<String, Long> errors(RegisterFile read) {
        return errors(linter.lintRegisters(read))
                .collect(Collectors.groupingBy(Finding::register, Collectors.counting()));
    }

    /** How many errors a processor's record has. */
    long errors(ProcessorRecord processorRecord) {
        return errors(linter.lint(processorRecord)).count();
    }

    private static Stream<Finding> errors(Report report) {
        return report.findings().stream().filter(finding -> finding.rule().severity() == Severity.ERROR);
    }
}
