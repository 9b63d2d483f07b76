package org.seloste.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of commands whose only language is that of their messages. */
final class MessageLanguage {

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "Language of messages: fi, en or sv. Default: en.")
    private Optional<String> language = Optional.empty();

    Settings in(Settings settings) {
        return settings.with(Setting.MESSAGES, "--lang", language);
    }
}
