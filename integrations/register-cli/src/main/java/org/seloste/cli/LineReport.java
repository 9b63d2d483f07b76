package org.seloste.cli;

import java.util.Locale;
import java.util.Optional;
import org.seloste.rules.NotApplied;

/** One line each, as editors and compilers' readers understand it: {@code FILE:LINE:COL: error: RULE message [id]}. */
final class LineReport implements ReportWriter {

    private final Printer out;
    private String file = "";

    LineReport(Printer out) {
        this.out = out;
    }

    @Override
    public void begin(String path) {
        file = path;
    }

    @Override
    public void entry(Entry entry) {
        String weight =
                entry.suppressed() ? "suppressed" : entry.severity().name().toLowerCase(Locale.ROOT);
        out.line(entry.position().map(Object::toString).orElse(file) + ": " + weight + ": " + entry.rule() + " "
                + entry.sentence() + (entry.fingerprint().isEmpty() ? "" : " [" + entry.fingerprint() + "]"));
    }

    @Override
    public void problem(Problem problem) {
        out.line(problem.position().map(Object::toString).orElse(file) + ": error: " + problem.code() + " "
                + problem.words());
    }

    @Override
    public void notApplied(NotApplied rule) {
        // Lines are of what was found.
    }

    @Override
    public void changeLog(ChangeLog log) {
        // Lines are of what was found.
    }

    @Override
    public void end() {
        file = "";
    }

    @Override
    public void finish(Tally tally, Optional<Double> seconds) {
        // A line is a finding; there is none for a summary.
    }
}
