package org.seloste.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.cli.Console.Manner;
import org.seloste.model.form.Fault;
import org.seloste.rules.NotApplied;

/** The reports of one run: one on standard output, and one in each file that {@code --out} names. */
final class Reports implements Closeable {

    /** Writes to one report. */
    private interface Act {

        void on(ReportWriter report) throws IOException;
    }

    /**
     * A report in a file.
     *
     * @param file the file
     * @param report what writes to it
     */
    private record Filed(StagedFile file, ReportWriter report) {}

    private final Console console;
    private final JsonReport.Head head;
    private final LocalDate asOf;
    private final FaultLines lines;
    private final ReportWriter onScreen;
    private final boolean problemsOnScreen;
    private final List<Filed> files = new ArrayList<>();
    private Optional<IOException> failure = Optional.empty();

    /**
     * Opens the reports.
     *
     * @param outs reports to be written into files, as FORMAT=FILE
     * @throws WrongUseException when a format is unknown or two reports would go into one file
     */
    Reports(Console console, String command, LocalDate asOf, Chosen format, List<String> outs, Path folder)
            throws IOException {
        this.console = console;
        this.asOf = asOf;
        head = new JsonReport.Head(SelosteCommand.version(), command, asOf.toString());
        lines = new FaultLines(console);
        ReportFormat chosen = format.one(ReportFormat.class, ReportFormat::word);
        problemsOnScreen = chosen != ReportFormat.TEXT;
        List<Out> wanted = outs.stream().map(out -> Out.of(out, folder)).toList();
        Set<Path> places = new HashSet<>();
        for (Out out : wanted) {
            if (!places.add(out.file().toAbsolutePath().normalize())) {
                throw new WrongUseException("--out: two reports would go into " + out.file());
            }
        }
        for (Out out : wanted) {
            open(out);
        }
        onScreen = report(chosen, console.raw(), console.out(), console.manner());
    }

    /**
     * A report that {@code --out} asks for.
     *
     * @param format its format
     * @param file where it goes
     */
    private record Out(ReportFormat format, Path file) {

        static Out of(String given, Path folder) {
            int equals = given.indexOf('=');
            if (equals < 1 || equals == given.length() - 1) {
                throw new WrongUseException("--out: '" + given + "' is not FORMAT=FILE, as in json=report.json");
            }
            Chosen format = Chosen.of(List.of(given.substring(0, equals)), "--out", folder);
            return new Out(
                    format.one(ReportFormat.class, ReportFormat::word), folder.resolve(given.substring(equals + 1)));
        }
    }

    private void open(Out out) {
        try {
            StagedFile file = StagedFile.at(out.file());
            PrintWriter printer = new PrintWriter(file.writer());
            Manner all = new Manner(false, console.manner().verbose(), 0);
            files.add(new Filed(file, report(out.format(), printer, new Printer(printer, false), all)));
        } catch (IOException unwritable) {
            fail(unwritable);
        }
    }

    private ReportWriter report(ReportFormat format, PrintWriter raw, Printer printer, Manner manner)
            throws IOException {
        return switch (format) {
            case TEXT -> new TextReport(printer, console.messages(), manner, asOf, head.command());
            case LINE -> new LineReport(printer);
            case JSON -> new JsonReport(raw, console.messages(), head);
        };
    }

    void begin(String file) {
        each(report -> report.begin(file));
    }

    void entry(Entry entry) {
        each(report -> report.entry(entry));
    }

    /** What is wrong with a file: it stands in every report, but among findings that people read, on standard error. */
    void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            inFiles(report -> report.problem(problem));
            if (problemsOnScreen) {
                on(onScreen, report -> report.problem(problem));
            }
        }
        if (!problemsOnScreen) {
            lines.problems(problems);
        }
    }

    /** Tells of a file that could not be read, as a part of its own. */
    void unreadable(Path file, List<Fault> faults) {
        begin(Shown.path(file));
        problems(faults.stream()
                .map(fault -> Problem.of(fault, console.messages().language()))
                .toList());
        end();
    }

    void notApplied(NotApplied rule) {
        each(report -> report.notApplied(rule));
    }

    void changeLog(ChangeLog log) {
        each(report -> report.changeLog(log));
    }

    void end() {
        each(ReportWriter::end);
    }

    /** Ends all reports, the files first, so that the last line on the screen knows whether they were written. */
    void finish(Tally tally, double seconds) {
        inFiles(report -> report.finish(tally, Optional.empty()));
        for (Filed filed : files) {
            try {
                filed.file().commit();
            } catch (IOException unwritable) {
                fail(unwritable);
            }
        }
        if (failure.isPresent()) {
            tally.fail(Exit.UNWRITABLE);
        }
        on(onScreen, report -> report.finish(tally, Optional.of(seconds)));
        console.raw().flush();
        failure.ifPresent(unwritable ->
                console.error(console.messages().say("unwritable", Unwritable.reason(unwritable, console.messages()))));
    }

    @Override
    public void close() throws IOException {
        for (Filed filed : files) {
            filed.file().close();
        }
    }

    private void each(Act act) {
        inFiles(act);
        on(onScreen, act);
    }

    private void inFiles(Act act) {
        files.forEach(filed -> on(filed.report(), act));
    }

    private void on(ReportWriter report, Act act) {
        try {
            act.on(report);
        } catch (IOException unwritable) {
            fail(unwritable);
        }
    }

    private void fail(IOException unwritable) {
        failure = failure.or(() -> Optional.of(unwritable));
    }
}
