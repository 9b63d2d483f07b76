package org.seloste.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seloste.rules.lint.Severity;

/**
 * What the rules say of one or several registers.
 *
 * @param findings the findings, register by register, in the order of the rules
 * @param suppressed the findings that a register accepts for a time, with the reason
 * @param notApplied the rules that judged nothing
 * @param horizonPassed the day up to which the law data were checked, when the report is for a later day; the law may
 *     have changed since
 */
public record Report(
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<NotApplied> notApplied,
        Optional<LocalDate> horizonPassed) {

    /**
     * Copies the lists.
     *
     * @param findings the findings, register by register, in the order of the rules
     * @param suppressed the findings that a register accepts for a time, with the reason
     * @param notApplied the rules that judged nothing
     * @param horizonPassed the day up to which the law data were checked, when the report is for a later day; the law
     *     may have changed since
     */
    public Report {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        notApplied = List.copyOf(notApplied);
    }

    /**
     * How many findings have a weight.
     *
     * @param severity the weight
     * @return the number
     */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.rule().severity() == severity)
                .count();
    }

    /**
     * The weight of the heaviest finding.
     *
     * @return the weight, or empty when there are no findings
     */
    public Optional<Severity> worst() {
        return findings.stream().map(finding -> finding.rule().severity()).min(Severity::compareTo);
    }

    /**
     * Stops a program whose register breaks the law.
     *
     * @throws FindingsException when there is an error among the findings
     */
    public void orThrow() {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new FindingsException(errors);
        }
    }
}
