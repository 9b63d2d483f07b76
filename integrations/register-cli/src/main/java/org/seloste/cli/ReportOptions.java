package org.seloste.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that report. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Report on standard output: text, line or json. Default: text.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FORMAT=FILE",
            description = "Write a report into a file too, whatever the exit code; may be repeated.")
    private List<String> outs = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "WEIGHT",
            description = "Exit with 1 from this weight on: error, warning or none. Default: error.")
    private Optional<String> failOn = Optional.empty();

    @Mixin
    private AllowEmpty allowEmpty = new AllowEmpty();

    List<String> outs() {
        return List.copyOf(outs);
    }

    Settings in(Settings settings) {
        return settings.with(Setting.FORMAT, "--format", format).with(Setting.FAIL_ON, "--fail-on", failOn);
    }

    int code(Exit exit) {
        return allowEmpty.code(exit);
    }
}
