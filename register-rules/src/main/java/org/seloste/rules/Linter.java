package org.seloste.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.form.SourceMap;
import org.seloste.model.io.RegisterFile;
import org.seloste.rules.lint.AcceptanceRule;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.Outcome;
import org.seloste.rules.lint.RecordRule;
import org.seloste.rules.lint.RecordSubject;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Subject;

/** Asks rules of registers and of processors' records. Immutable, and shared between threads. */
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
        return lint(List.of(new RegisterFile.Sourced<>(register, SourceMap.none())), List.of());
    }

    /**
     * Lints a processor's record that was built in code.
     *
     * @param processorRecord the record
     * @return the findings, without places in a file
     */
    public Report lint(ProcessorRecord processorRecord) {
        return lint(List.of(), List.of(new RegisterFile.Sourced<>(processorRecord, SourceMap.none())));
    }

    /**
     * Lints the registers and the processor's records of a file; the registers of a catalogue one by one and beside
     * each other.
     *
     * @param file what was read
     * @return the findings with their places in the file
     */
    public Report lint(RegisterFile file) {
        return lint(file.registers(), file.records());
    }

    /**
     * Lints the registers of a file alone, as those do who write documents of registers and not of processor's records.
     *
     * @param file what was read
     * @return the findings with their places in the file
     */
    public Report lintRegisters(RegisterFile file) {
        return lint(file.registers(), List.of());
    }

    private Report lint(
            List<RegisterFile.Sourced<Register>> registers, List<RegisterFile.Sourced<ProcessorRecord>> records) {
        List<Finding> findings = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        List<NotApplied> notApplied = new ArrayList<>();
        List<Subject> all = registers.stream()
                .map(sourced -> Subject.of(sourced.value(), context))
                .toList();
        for (int at = 0; at < registers.size(); at++) {
            Subject subject = all.get(at);
            List<Subject> others = all.stream().filter(each -> each != subject).toList();
            Asking asking = new Asking(registers.get(at), subject.among(others));
            asking.all();
            findings.addAll(asking.findings);
            suppressed.addAll(asking.suppressed);
            notApplied.addAll(asking.notApplied);
        }
        for (RegisterFile.Sourced<ProcessorRecord> sourced : records) {
            ask(sourced, findings, notApplied);
        }
        return new Report(
                findings,
                suppressed,
                notApplied,
                Optional.of(context.law().horizon())
                        .filter(horizon -> context.law().isPastHorizon(context.asOf())));
    }

    /** Asks the rules on records; a record accepts nothing, and nothing of it is left untranscribed. */
    private void ask(
            RegisterFile.Sourced<ProcessorRecord> sourced, List<Finding> findings, List<NotApplied> notApplied) {
        String id = sourced.value().getId();
        RecordSubject subject = RecordSubject.of(sourced.value(), context);
        FindingsOf found = new FindingsOf(id, subject::kindOf, subject::nameOf, sourced.positions());
        for (Rule rule : rules) {
            if (rule instanceof RecordRule asked) {
                Outcome outcome = asked.check(subject);
                if (!outcome.applied()) {
                    notApplied.add(new NotApplied(rule.about(), id, NotApplied.Why.NOTHING_TO_LOOK_AT));
                }
                findings.addAll(found.asked(rule, outcome));
            }
        }
    }

    /** The rules being asked of one register: those on what it accepts after all others. */
    private final class Asking {

        private final RegisterFile.Sourced<Register> sourced;
        private final Subject subject;
        private final Acceptances acceptances;
        private final List<Finding> findings = new ArrayList<>();
        private final List<Suppressed> suppressed = new ArrayList<>();
        private final List<NotApplied> notApplied = new ArrayList<>();

        Asking(RegisterFile.Sourced<Register> sourced, Subject subject) {
            this.sourced = sourced;
            this.subject = subject;
            acceptances = new Acceptances(subject);
        }

        void all() {
            rules.stream()
                    .filter(rule -> !(rule instanceof AcceptanceRule || rule instanceof RecordRule))
                    .forEach(rule -> ask(rule, subject));
            List<Rule> last =
                    rules.stream().filter(AcceptanceRule.class::isInstance).toList();
            if (!last.isEmpty()) {
                Subject judged = subject.accepting(acceptances.states(this::judge));
                last.forEach(rule -> ask(rule, judged));
            }
        }

        private void ask(Rule rule, Subject asked) {
            if (!isTranscribed(rule)) {
                notApplied.add(new NotApplied(rule.about(), asked.register().getId(), NotApplied.Why.NOT_TRANSCRIBED));
                return;
            }
            Outcome outcome = rule.check(asked);
            if (!outcome.applied()) {
                notApplied.add(
                        new NotApplied(rule.about(), asked.register().getId(), NotApplied.Why.NOTHING_TO_LOOK_AT));
            }
            for (Finding finding : findings(rule, outcome)) {
                acceptances.of(finding).ifPresentOrElse(suppressed::add, () -> findings.add(finding));
            }
        }

        private boolean isTranscribed(Rule rule) {
            return subject.register().getNotTranscribed().stream()
                    .noneMatch(rule.about().topics()::contains);
        }

        private Optional<List<Finding>> judge(Rule rule) {
            return isTranscribed(rule) ? Optional.of(findings(rule, rule.check(subject))) : Optional.empty();
        }

        private List<Finding> findings(Rule rule, Outcome outcome) {
            return new FindingsOf(subject.register().getId(), subject::kindOf, subject::nameOf, sourced.positions())
                    .asked(rule, outcome);
        }
    }
}
