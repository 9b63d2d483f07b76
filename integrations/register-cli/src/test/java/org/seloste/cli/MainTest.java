package org.seloste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesTheCommandAndItsOptions() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString()).startsWith("Usage: seloste").contains("--version");
    }

    @Test
    void anUnknownOptionIsWrongUse() {
        assertThat(run("--no-such-option")).isEqualTo(2);

        assertThat(err.toString()).contains("--no-such-option");
    }

    @Test
    void noCommandIsWrongUse() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).startsWith("A command is missing");
    }

    private int run(String... arguments) {
        Surroundings surroundings =
                new Surroundings(Path.of(""), Map.of(), LocalDate.of(2026, 11, 22), Path.of("target"), Set.of());
        return Main.commandLine(surroundings)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
