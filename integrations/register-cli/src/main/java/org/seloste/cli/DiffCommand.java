package org.seloste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seloste diff}: what changed between two versions, and who must be told. */
@Command(
        name = "diff",
        description = {
            "Says what changed between an earlier version and this one, and what follows: ask for consent again, tell people"
                    + " before it takes effect, publish the notice anew, assess the risks, update the record, or nothing.",
            "",
            "Exits with 1 when people must be told or asked; with --fail-on warning also when the notice must be published"
                    + " anew. Registers are matched by id; layout and the order of lists make no difference. Of several"
                    + " earlier versions in a folder, the one that this one follows counts.",
            "",
            "At the end stands what the notice's change log may say of it, to be copied into the register."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  seloste diff --against published/register.yaml register.yaml",
            "  seloste diff --against published registers --format json"
        },
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private MessageLanguage language = new MessageLanguage();

    @Option(
            names = "--against",
            required = true,
            paramLabel = "OLD",
            description = "The earlier version: a register, a catalogue, or a folder.")
    private Path old = Path.of("");

    @Parameters(arity = "1", paramLabel = "NEW", description = "This version: a register, a catalogue, or a folder.")
    private Path now = Path.of("");

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        long start = surroundings.stopwatch().getAsLong();
        Settings settings = language.in(asOf.in(reporting.in(common.in(Settings.in(surroundings)))));
        Console console = new Console(spec, surroundings, common, settings);
        Messages messages = console.messages();
        Tally tally = new Tally(settings.get(Setting.FAIL_ON).one(FailOn.class, FailOn::word));
        Registers before = registers(old, console);
        Registers after = registers(now, console);
        try (Reports reports = new Reports(
                console,
                "diff",
                settings.asOf(),
                settings.get(Setting.FORMAT),
                reporting.outs(),
                surroundings.folder())) {
            Comparing.Earlier earlier = new Comparing.Earlier(reports, tally);
            before.each(earlier);
            Comparing comparing = new Comparing(earlier, settings.asOf(), reports, tally, messages);
            after.each(comparing);
            if (before.unreadable() + after.unreadable() == 0) {
                comparing.finish();
            }
            FaultLines faults = new FaultLines(console);
            faults.unreadable(before.unreadable() + after.unreadable());
            faults.details(before);
            faults.details(after);
            reports.finish(tally, (surroundings.stopwatch().getAsLong() - start) / 1e9);
            if (tally.exit() == Exit.NOTHING_TO_DO) {
                console.err().line(messages.say("diff.nothing"));
                faults.nothing(after);
            }
        }
        return reporting.code(tally.exit());
    }

    private Registers registers(Path given, Console console) {
        return new Registers(List.of(surroundings.folder().resolve(given)), console.progress());
    }
}
