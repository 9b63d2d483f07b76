package org.seloste.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seloste.model.Register;
import org.seloste.model.form.SourceMap;
import org.seloste.model.io.RegisterFile;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Asks rules of registers. Immutable, and shared between threads. */
public final class Linter {

    private final List<Rule> rules;
    private final LintContext context;

    private Linter(List<Rule> rules, LintContext context) {
        this.rules = List.copyOf(rules);
        this.context = context;
    }

    /**
     * A linter with all rules.
     *
     * @param context the day, the law and the vocabulary
     * @return a linter
     */
    public static Linter with(LintContext context) {
        return new Linter(Rules.all(), context);
    }

    /**
     * A linter with some rules.
     *
     * @param rules the rules, in the order of the findings
     * @return a new linter
     */
    public Linter asking(List<Rule> rules) {
        return new Linter(rules, context);
    }

    /**
     * Lints a register that was built in code.
     *
     * @param register the register
     * @return the findings, without places in a file
     */
    public Report lint(Register register) {
        return lint(List.of(new RegisterFile.Sourced<>(register, SourceMap.none())));
    }

    /**
     * Lints the registers of a file; those of a catalogue one by one.
     *
     * @param file what was read
     * @return the findings with their places in the file
     */
    public Report lint(RegisterFile file) {
        return lint(file.registers());
    }

    private Report lint(List<RegisterFile.Sourced<Register>> registers) {
        List<Finding> findings = new ArrayList<>();
        List<NotApplied> notApplied = new ArrayList<>();
        for (RegisterFile.Sourced<Register> sourced : registers) {
            Subject subject = Subject.of(sourced.value(), context);
            for (Rule rule : rules) {
                lint(rule, subject, sourced.positions(), findings, notApplied);
            }
        }
        return new Report(
                findings,
                notApplied,
                Optional.of(context.law().horizon())
                        .filter(horizon -> context.law().isPastHorizon(context.asOf())));
    }

    private static void lint(
            Rule rule, Subject subject, SourceMap positions, List<Finding> findings, List<NotApplied> notApplied) {
        String register = subject.register().getId();
        if (subject.register().getNotTranscribed().stream()
                .anyMatch(rule.about().topics()::contains)) {
            notApplied.add(new NotApplied(rule.about(), register, NotApplied.Why.NOT_TRANSCRIBED));
            return;
        }
        Outcome outcome = rule.check(subject);
        if (!outcome.applied()) {
            notApplied.add(new NotApplied(rule.about(), register, NotApplied.Why.NOTHING_TO_LOOK_AT));
        }
        Fingerprint fingerprint = new Fingerprint();
        for (Remark remark : outcome.remarks()) {
            findings.add(new Finding(
                    rule.about(),
                    register,
                    remark.path(),
                    subject.kindOf(remark.path()),
                    subject.nameOf(remark.path()),
                    remark.against(),
                    remark.arguments(),
                    remark.evidence(),
                    positions.positionOf(remark.path()),
                    fingerprint.of(rule.about().id(), register, remark.path(), remark.against())));
        }
    }
}
