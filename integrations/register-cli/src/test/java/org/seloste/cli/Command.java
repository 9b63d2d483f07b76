package org.seloste.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Runs the real command in this process, in a folder of the test's own. */
final class Command {

    static final Path EXAMPLES = Path.of("..", "..", "examples", "registers").toAbsolutePath();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path folder;
    private Map<String, String> environment = Map.of();
    private Set<String> terminals = Set.of();

    Command(Path folder) {
        this.folder = folder;
    }

    Command with(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    Command onTerminals(String... streams) {
        terminals = Set.of(streams);
        return this;
    }

    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Surroundings surroundings =
                new Surroundings(folder, environment, LocalDate.of(2026, 11, 22), () -> 0, folder, terminals);
        return Main.run(surroundings, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    /** Standard output, with the test's folder written as {@code .}. */
    String out() {
        return shown(out);
    }

    /** Standard error, with the test's folder written as {@code .}. */
    String err() {
        return shown(err);
    }

    private String shown(StringWriter stream) {
        return stream.toString().replace(EXAMPLES.toString(), "examples").replace(folder.toString(), ".");
    }
}
