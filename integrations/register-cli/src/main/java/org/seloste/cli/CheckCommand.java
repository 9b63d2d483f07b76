package org.seloste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.seloste.model.Register;
import org.seloste.model.form.Fault;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterFile.Sourced;
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
                    + " warning, a duty as an info.",
            "",
            "A folder holds the versions of a register, each of which says from when it holds: an action is then answered"
                    + " by the version that was in force on its day (ts)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste check register.yaml --actions actions.yaml",
            "  seloste check register.yaml --actions log.ndjson --fail-on warning --format json",
            "  seloste check catalogue.yaml --register library --actions loans.ndjson",
            "  seloste check versions --actions log-of-last-year.ndjson"
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

    @Parameters(
            arity = "1",
            paramLabel = "REGISTER",
            description = "A register, a catalogue with --register, or a folder with the versions of a register.")
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
            Optional<Versions> versions = versions(file, console, reports, tally, settings.asOf());
            if (versions.isPresent()) {
                tally.horizonPassed(versions.get().now().policy().horizonPassed());
                Checking checking = new Checking(versions.get(), rules, reports, tally, console);
                for (Path each : actions) {
                    checking.check(surroundings.folder().resolve(each));
                }
                checking.finish();
            }
            new FaultLines(console).unreadable(tally.unreadableFiles());
            reports.finish(tally, (surroundings.stopwatch().getAsLong() - start) / 1e9);
            if (tally.exit() == Exit.NOTHING_TO_DO) {
                console.err().line(console.messages().say("check.nothing"));
            }
        }
        return reporting.code(tally.exit());
    }

    /** The versions of the chosen register; empty when a file could not be read, which is then told. */
    private Optional<Versions> versions(Path file, Console console, Reports reports, Tally tally, LocalDate asOf)
            throws IOException {
        List<Sourced<Register>> all = new ArrayList<>();
        Registers registers = new Registers(List.of(file), console.progress());
        registers.each(new Registers.Use() {
            @Override
            public void read(Path path, RegisterFile read) {
                all.addAll(read.registers());
            }

            @Override
            public void unreadable(Path path, List<Fault> faults) {
                tally.unreadable();
                reports.unreadable(path, faults);
            }
        });
        if (registers.unreadable() > 0) {
            return Optional.empty();
        }
        List<Sourced<Register>> chosen = chosen(file, all);
        return Optional.of(
                Files.isDirectory(file) && chosen.size() > 1
                        ? Versions.of(chosen, asOf)
                        : Versions.of(chosen.get(0), asOf));
    }

    private List<Sourced<Register>> chosen(Path file, List<Sourced<Register>> all) {
        List<String> ids =
                all.stream().map(each -> each.value().getId()).distinct().toList();
        if (ids.isEmpty()) {
            throw new WrongUseException("REGISTER: " + Shown.path(file) + " holds no register");
        }
        if (id.isEmpty() && ids.size() > 1) {
            throw new WrongUseException("REGISTER: " + Shown.path(file) + " holds " + ids.size()
                    + " registers; choose one with --register: " + String.join(", ", ids));
        }
        String wanted = Chosen.of(List.of(id.orElse(ids.get(0))), "--register", surroundings.folder())
                .one(ids, each -> each);
        return all.stream().filter(each -> each.value().getId().equals(wanted)).toList();
    }
}
