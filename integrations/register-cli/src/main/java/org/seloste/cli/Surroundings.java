package org.seloste.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * What the command is started in, asked for once.
 *
 * @param folder the current folder; the empty path, so that names are shown as they were given
 * @param environment the environment's variables
 * @param today the date
 * @param stopwatch nanoseconds that pass, from no particular moment
 * @param temporary the folder for the details of a fault
 * @param terminals which of the standard streams are terminals: {@code out}, {@code err}
 */
record Surroundings(
        Path folder,
        Map<String, String> environment,
        LocalDate today,
        LongSupplier stopwatch,
        Path temporary,
        Set<String> terminals) {

    Surroundings {
        environment = Map.copyOf(environment);
        terminals = Set.copyOf(terminals);
    }

    boolean outIsTerminal() {
        return terminals.contains("out");
    }

    boolean errIsTerminal() {
        return terminals.contains("err");
    }

    /** A variable of the environment; one that is set to nothing counts as not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
