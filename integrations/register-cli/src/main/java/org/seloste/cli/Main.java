package org.seloste.cli;

import java.util.Optional;
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
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Seloste());
        return line.setExecutionStrategy(parsed -> {
            Integer answered = CommandLine.executeHelpRequest(parsed);
            if (answered == null) {
                throw new ParameterException(line, "A command is missing");
            }
            return answered;
        });
    }

    @Command(
            name = "seloste",
            description = "GDPR register descriptions as code.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    private static final class Seloste {}

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
