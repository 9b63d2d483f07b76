package org.seloste.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** Starts the command {@code seloste}. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param arguments what stands after {@code seloste}
     */
    public static void main(String[] arguments) {
        Surroundings surroundings = new Surroundings(
                Path.of(""),
                System.getenv(),
                LocalDate.now(ZoneId.systemDefault()),
                Path.of(System.getProperty("java.io.tmpdir")),
                Set.of(System.getProperty("seloste.terminals", "").split(",")));
        System.exit(commandLine(surroundings).execute(arguments));
    }

    static CommandLine commandLine(Surroundings surroundings) {
        CommandLine line = new CommandLine(new Seloste());
        line.addSubcommand(new RenderCommand(surroundings));
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            if (fault instanceof WrongUseException) {
                command.getErr().println("error: " + fault.getMessage());
                return Exit.WRONG_USE.code();
            }
            throw fault;
        });
        return line;
    }

    @Command(
            name = "seloste",
            description = "GDPR register descriptions as code.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    private static final class Seloste implements Runnable {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "A command is missing");
        }
    }

    /** Reads the version from the jar's manifest. */
    private static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                    .orElse("(classes outside a jar)");
            return new String[] {"seloste " + version};
        }
    }
}
