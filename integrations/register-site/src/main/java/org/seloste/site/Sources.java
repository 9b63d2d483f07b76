package org.seloste.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterFile;
import org.seloste.rules.Linter;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.Severity;

/** The registers that a site is made of, gathered file by file and judged by the rules. */
public final class Sources implements AutoCloseable {

    private final Linter linter;
    private final Workers workers;
    private Optional<Drawer> drawer = Optional.empty();
    private final List<Source> all = Collections.synchronizedList(new ArrayList<>());

    /**
     * No registers yet.
     *
     * @param asOf the day for which the rules judge them
     */
    public Sources(LocalDate asOf) {
        linter = Linter.with(LintContext.on(asOf));
        workers = new Workers(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Adds the registers of a file. Processor's records are left aside: they are never published.
     *
     * @param file where it was read from
     * @param read what it holds
     */
    public void add(Path file, RegisterFile read) {
        workers.run(() -> putAside(file, read));
    }

    private void putAside(Path file, RegisterFile read) throws IOException {
        Map<String, Long> errors = linter.lintRegisters(read).findings().stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(finding -> finding.register(), Collectors.counting()));
        for (RegisterFile.Sourced<Register> sourced : read.registers()) {
            Register register = sourced.value();
            all.add(Source.of(file, register, errors.getOrDefault(register.getId(), 0L), drawer()));
        }
    }

    private synchronized Drawer drawer() throws IOException {
        if (drawer.isEmpty()) {
            drawer = Optional.of(Drawer.open());
        }
        return drawer.get();
    }

    /** All of them, once nothing more is added. */
    List<Source> gathered() throws IOException {
        workers.finish();
        return List.copyOf(all);
    }

    /** Forgets the registers. */
    @Override
    public synchronized void close() throws IOException {
        workers.close();
        if (drawer.isPresent()) {
            drawer.get().close();
        }
    }
}
