package org.seloste.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The day for which the answer of a command holds. */
final class AsOf {

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day for which the answer holds. Default: today.")
    private Optional<String> date = Optional.empty();

    Settings in(Settings settings) {
        return settings.with(Setting.AS_OF, "--as-of", date);
    }
}
