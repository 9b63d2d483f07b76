package org.seloste.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command {@code seloste}. */
public final class Main {

    private static final int HELP_WIDTH = 100;
    private static final String COMPLETION = "generate-completion";
    private static final Set<String> OF_ALL_COMMANDS = Set.of("-h", "--help", "-V", "--version");

    /** The commands, in the order of the help, with what makes them. */
    static final Map<String, Making> COMMANDS = commands();

    /**
     * How a command is made.
     *
     * @param type its class
     * @param in makes it
     */
    record Making(Class<?> type, Function<Surroundings, Object> in) {}

    private Main() {}

    private static Map<String, Making> commands() {
        Map<String, Making> commands = new LinkedHashMap<>();
        commands.put("init", new Making(InitCommand.class, InitCommand::new));
        commands.put("lint", new Making(LintCommand.class, LintCommand::new));
        commands.put("render", new Making(RenderCommand.class, RenderCommand::new));
        commands.put("check", new Making(CheckCommand.class, CheckCommand::new));
        commands.put("wording", new Making(WordingCommand.class, WordingCommand::new));
        commands.put("site", new Making(SiteCommand.class, SiteCommand::new));
        commands.put("preview", new Making(PreviewCommand.class, PreviewCommand::new));
        commands.put("diff", new Making(DiffCommand.class, DiffCommand::new));
        commands.put("rules", new Making(RulesCommand.class, RulesCommand::new));
        commands.put("explain", new Making(ExplainCommand.class, ExplainCommand::new));
        commands.put("schema", new Making(SchemaCommand.class, SchemaCommand::new));
        commands.put("config", new Making(ConfigCommand.class, ConfigCommand::new));
        commands.put(
                COMPLETION,
                new Making(AutoComplete.GenerateCompletion.class, in -> new AutoComplete.GenerateCompletion()));
        return Collections.unmodifiableMap(commands);
    }

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
            return commandLine(surroundings, needed(arguments))
                    .setOut(out)
                    .setErr(err)
                    .execute(arguments);
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

    /** The commands whose options must be known: what is not asked for would cost its part of every start. */
    private static Set<String> needed(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        if (COMMANDS.containsKey(first) && !first.equals(COMPLETION)) {
            return Set.of(first);
        }
        return OF_ALL_COMMANDS.contains(first) ? Set.of() : COMMANDS.keySet();
    }

    /**
     * The command line.
     *
     * @param needed the commands that may be run; of the others only what they do is known
     */
    static CommandLine commandLine(Surroundings surroundings, Set<String> needed) {
        CommandLine line = new CommandLine(new SelosteCommand());
        COMMANDS.forEach((name, command) -> line.addSubcommand(
                name, needed.contains(name) ? command.in().apply(surroundings) : outline(command.type())));
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

    private static CommandSpec outline(Class<?> command) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description(command.getAnnotation(Command.class).description());
        return spec;
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
        String force = surroundings.variable("CLICOLOR_FORCE");
        boolean forced = !force.isEmpty() && !force.equals("0");
        boolean able =
                surroundings.outIsTerminal() && !surroundings.variable("TERM").equals("dumb");
        boolean coloured = surroundings.variable("NO_COLOR").isEmpty() && (forced || able);
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
