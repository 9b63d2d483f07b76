package org.seloste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.seloste.model.Register;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.io.RegisterFile.Sourced;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.law.LawData;
import org.seloste.rules.check.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seloste check}: what is done with data, against what the register declares and the law allows. */
@Command(
        name = "check",
        description = {
            "Holds actions against a register: may this be done with these data, according to what people have been told,"
                    + " and why not?",
            "",
            "Actions are records in YAML, JSON or NDJSON (one a line, of any length). Records that fall short in the same way"
                    + " are told once, with how often. What is denied counts as an error, what a person must judge as a"
                    + " warning, a duty as an info."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste check register.yaml --actions actions.yaml",
            "  seloste check register.yaml --actions log.ndjson --fail-on warning --format json",
            "  seloste check catalogue.yaml --register library --actions loans.ndjson"
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

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

    @Parameters(arity = "1", paramLabel = "REGISTER", description = "A register, or a catalogue with --register.")
    private Path register = Path.of("");

    @Option(
            names = "--actions",
            required = true,
            paramLabel = "FILE",
            description = "Records of actions: .ndjson, .json, or YAML; may be repeated.")
    private List<Path> actions = new ArrayList<>();

    @Option(names = "--register", paramLabel = "ID", description = "Which register of a catalogue.")
    private Optional<String> id = Optional.empty();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        long start = surroundings.stopwatch().getAsLong();
        Settings settings = choice.in(language.in(asOf.in(reporting.in(common.in(Settings.in(surroundings))))));
        Console console = new Console(spec, surroundings, common, settings);
        Messages messages = console.messages();
        List<String> rules = RuleChoice.of(RuleIds.ofChecks(), settings);
        Tally tally = new Tally(settings.get(Setting.FAIL_ON).one(FailOn.class, FailOn::word));
        Path file = surroundings.folder().resolve(register);
        try (Reports reports = new Reports(
                console,
                "check",
                settings.asOf(),
                settings.get(Setting.FORMAT),
                reporting.outs(),
                surroundings.folder())) {
            try {
                Sourced<Register> chosen = chosen(file);
                Policy policy = Policy.compile(chosen.value(), LawData.builtIn(), settings.asOf());
                tally.horizonPassed(policy.horizonPassed());
                Checking checking = new Checking(policy, chosen.positions(), rules, reports, tally, console);
                for (Path each : actions) {
                    checking.check(surroundings.folder().resolve(each));
                }
                checking.finish();
            } catch (InvalidRegisterException invalid) {
                tally.unreadable();
                reports.begin(Shown.path(file));
                reports.problems(invalid.faults().stream()
                        .map(fault -> Problem.of(fault, messages.language()))
                        .toList());
                reports.end();
            }
            new FaultLines(console).unreadable(tally.unreadableFiles());
            reports.finish(tally, (surroundings.stopwatch().getAsLong() - start) / 1e9);
            if (tally.exit() == Exit.NOTHING_TO_DO) {
                console.err().line(messages.say("check.nothing"));
            }
        }
        return reporting.code(tally.exit());
    }

    private Sourced<Register> chosen(Path file) {
        List<Sourced<Register>> all = RegisterReader.read(file).registers();
        List<String> ids = all.stream().map(each -> each.value().getId()).toList();
        if (id.isPresent()) {
            return new Chosen(List.of(id.get()), "--register", surroundings.folder())
                    .one(all, each -> each.value().getId());
        }
        if (all.size() != 1) {
            throw new WrongUseException(
                    all.isEmpty()
                            ? "REGISTER: " + Shown.path(file) + " holds no register"
                            : "REGISTER: " + Shown.path(file) + " holds " + all.size()
                                    + " registers; choose one with --register: " + String.join(", ", ids));
        }
        return all.get(0);
    }
}
