package org.seloste.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command {@code seloste}. */
public final class Main {

    private static final int HELP_WIDTH = 100;

    private Main() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param arguments what stands after {@code seloste}
     */
    public static void main(String[] arguments) {
        Set<String> terminals =
                Set.of(System.getProperty("seloste.terminals", "").split(","));
        Surroundings surroundings = new Surroundings(
                Path.of(""),
                System.getenv(),
                LocalDate.now(ZoneId.systemDefault()),
                System::nanoTime,
                Path.of(System.getProperty("java.io.tmpdir")),
                terminals);
        StandardStream toOut = new StandardStream(FileDescriptor.out);
        StandardStream toErr = new StandardStream(FileDescriptor.err);
        PrintWriter out = toOut.printer(charset(terminals.contains("out"), "out"));
        PrintWriter err = toErr.printer(charset(terminals.contains("err"), "err"));
        int code = run(surroundings, out, err, arguments);
        out.flush();
        if (toOut.failure().isPresent()) {
            err.println("error: standard output could not be written: "
                    + toOut.failure().get());
            code = Exit.UNWRITABLE.code();
        }
        err.flush();
        System.exit(code);
    }

    static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return commandLine(surroundings).setOut(out).setErr(err).execute(arguments);
        } catch (Throwable fault) { // an error such as a full heap: a fault of ours too, with a code of its own
            return tell(fault, surroundings, err, List.of(arguments));
        }
    }

    private static int tell(Throwable fault, Surroundings surroundings, PrintWriter err, List<String> given) {
        String command = given.isEmpty() ? "" : given.get(0);
        boolean verbose = given.contains("-v") || given.contains("--verbose");
        new Breakdown(fault).tell(err, SelosteCommand.version(), command, surroundings.temporary(), verbose);
        return Exit.FAULT.code();
    }

    static CommandLine commandLine(Surroundings surroundings) {
        CommandLine line = new CommandLine(new SelosteCommand());
        line.addSubcommand(new InitCommand(surroundings));
        line.addSubcommand(new LintCommand(surroundings));
        line.addSubcommand(new RenderCommand(surroundings));
        line.addSubcommand(new CheckCommand(surroundings));
        line.addSubcommand(new WordingCommand(surroundings));
        line.addSubcommand(new SiteCommand(surroundings));
        line.addSubcommand(new PreviewCommand(surroundings));
        line.addSubcommand(new DiffCommand(surroundings));
        line.addSubcommand(new RulesCommand(surroundings));
        line.addSubcommand(new ExplainCommand(surroundings));
        line.addSubcommand(new SchemaCommand(surroundings));
        line.addSubcommand(new ConfigCommand(surroundings));
        line.addSubcommand(new AutoComplete.GenerateCompletion());
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(surroundings)));
        line.getSubcommands()
                .values()
                .forEach(each -> each.getCommandSpec().versionProvider(new SelosteCommand.Version()));
        line.setParameterExceptionHandler((wrong, given) -> wrongUse(wrong));
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            if (fault instanceof WrongUseException) {
                command.getErr().println("error: " + fault.getMessage());
                return Exit.WRONG_USE.code();
            }
            return tell(fault, surroundings, command.getErr(), parsed.originalArgs());
        });
        return line;
    }

    /** The message and where help is; all of the help only to somebody who has not even named a command. */
    private static int wrongUse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("error: " + wrong.getMessage());
        if (command.getParent() == null && !(wrong instanceof UnmatchedArgumentException)) {
            command.usage(err);
        } else if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println(command.getCommandSpec().qualifiedName() + " --help shows how it is used.");
        }
        return Exit.WRONG_USE.code();
    }

    private static CommandLine.Help.Ansi ansi(Surroundings surroundings) {
        boolean coloured = surroundings.outIsTerminal()
                && surroundings.variable("NO_COLOR").isEmpty();
        return coloured ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }

    /** The console of Windows has an encoding of its own; elsewhere it is UTF-8 as everything is. */
    private static Charset charset(boolean terminal, String stream) {
        String ofTheConsole = Optional.ofNullable(System.getProperty("sun.std" + stream + ".encoding"))
                .or(() -> Optional.ofNullable(System.getProperty("std" + stream + ".encoding")))
                .orElse("");
        return StandardStream.charset(terminal && File.separatorChar == '\\', ofTheConsole);
    }
}
