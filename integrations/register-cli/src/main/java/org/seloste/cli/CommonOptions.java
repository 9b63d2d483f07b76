package org.seloste.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that has something to tell. */
final class CommonOptions {

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what is missing or wrong.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say also what was passed over and why.")
    private boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours: auto (on a terminal), always or never. NO_COLOR and CLICOLOR_FORCE are honoured.")
    private Optional<String> color = Optional.empty();

    @Option(
            names = "--max-print",
            paramLabel = "N",
            description = "Print at most N lines of a kind, 0 for all. Default: 20.")
    private Optional<String> maxPrint = Optional.empty();

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    Settings in(Settings settings) {
        return settings.with(Setting.COLOR, "--color", color).with(Setting.MAX_PRINT, "--max-print", maxPrint);
    }
}
