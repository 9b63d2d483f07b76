package org.seloste.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.seloste.rules.Linter;
import org.seloste.rules.Rules;
import org.seloste.rules.lint.LintContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seloste lint}: says what the rules find in registers and in processors' records. */
@Command(
        name = "lint",
        description = {
            "Says what a register, or a processor's record, lacks, contradicts or promises too much: each finding with its place, the law behind it"
                    + " and what to do.",
            "",
            "A finding that is known and accepted for a time stands in the register's own file (seloste explain RULE"
                    + " tells how); it is counted and not shown."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste lint register.yaml                    findings for people",
            "  seloste lint registers --fail-on warning      of all registers in a folder, strictly",
            "  seloste lint register.yaml --as-of 2027-01-01 what the rules will say then",
            "  seloste lint registers --format line --out json=target/lint.json"
        },
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    @Mixin
    private RuleChoice choice = new RuleChoice();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private MessageLanguage language = new MessageLanguage();

    @Option(names = "--show-suppressed", description = "Show also what the register accepts for a time.")
    private boolean showSuppressed;

    @Mixin
    private InputFiles inputs = new InputFiles();

    LintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        long start = surroundings.stopwatch().getAsLong();
        Settings settings = choice.in(language.in(asOf.in(reporting.in(common.in(Settings.in(surroundings))))));
        Console console = new Console(spec, surroundings, common, settings);
        List<String> ids = RuleChoice.of(RuleIds.ofLint(), settings);
        Linter linter = Linter.with(LintContext.on(settings.asOf()))
                .asking(Rules.all().stream()
                        .filter(rule -> ids.contains(rule.about().id()))
                        .toList());
        Tally tally = new Tally(settings.get(Setting.FAIL_ON).one(FailOn.class, FailOn::word));
        Registers registers = new Registers(inputs.in(surroundings), console.progress());
        try (Reports reports = new Reports(
                console,
                "lint",
                settings.asOf(),
                settings.get(Setting.FORMAT),
                reporting.outs(),
                surroundings.folder())) {
            registers.each(new Linting(linter, reports, tally, console.messages(), showSuppressed));
            FaultLines faults = new FaultLines(console);
            faults.unreadable(registers.unreadable());
            faults.details(registers);
            reports.finish(tally, (surroundings.stopwatch().getAsLong() - start) / 1e9);
            if (tally.exit() == Exit.NOTHING_TO_DO) {
                console.err().line(console.messages().say("lint.nothing"));
                faults.nothing(registers);
            }
        }
        return reporting.code(tally.exit());
    }
}
