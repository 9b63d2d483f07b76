package org.seloste.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code seloste} itself, which does nothing without one of its commands. */
@Command(
        name = "seloste",
        description =
                "GDPR register descriptions as code: written once, from which notices, findings and answers are made.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = SelosteCommand.Version.class,
        commandListHeading = "%nCommands (seloste COMMAND --help tells more):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at or above the fail level",
            "1:findings; something missing; changes that people must be told",
            "2:wrong use, or settings that cannot be understood",
            "3:a file cannot be read; each fault with file:line:column",
            "4:nothing was there to look at",
            "5:output could not be written; what was there before is untouched",
            "70:a fault in Seloste; the message says what to report"
        },
        footerHeading =
                "%nSettings come from options, then from variables such as SELOSTE_FORMAT, then from seloste.yaml;%n"
                        + "seloste config shows them. Help is in English, messages also in Finnish and Swedish.%n")
final class SelosteCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }

    static String version() {
        return "seloste "
                + Optional.ofNullable(SelosteCommand.class.getPackage().getImplementationVersion())
                        .orElse("(classes outside a jar)");
    }

    /** Reads the version from the jar's manifest. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {version()};
        }
    }
}
