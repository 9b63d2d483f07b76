package org.seloste.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the command is started in, asked for once.
 *
 * @param folder the current folder; the empty path, so that names are shown as they were given
 * @param environment the environment's variables
 * @param today the date
 * @param temporary the folder for the details of a fault
 * @param terminals which of the standard streams are terminals: {@code out}, {@code err}
 */
record Surroundings(
        Path folder,
        Map<String, String> environment,
        LocalDate today,
        Path temporary,
        java.util.Set<String> terminals) {

    Surroundings {
        environment = Map.copyOf(environment);
        terminals = java.util.Set.copyOf(terminals);
    }

    boolean outIsTerminal() {
        return terminals.contains("out");
    }

    boolean errIsTerminal() {
        return terminals.contains("err");
    }
}
