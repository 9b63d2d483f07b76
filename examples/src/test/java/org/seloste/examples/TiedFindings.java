package org.seloste.examples;

import java.util.List;
import java.util.stream.Stream;
import org.seloste.rules.Finding;

/** Which findings in a register report which facts of the notice that it was written after. */
final class TiedFindings {

    private final List<CoverageRow> rows;
    private final List<Finding> findings;

    TiedFindings(List<CoverageRow> rows, List<Finding> findings) {
        this.rows = rows.stream().filter(CoverageRow::isFinding).toList();
        this.findings = List.copyOf(findings);
    }

    static TiedFindings of(PublishedNotice notice) {
        return new TiedFindings(
                CoverageRow.read(notice.coverageFile()),
                FindingsTest.lint(notice.registerFile()).findings());
    }

    List<CoverageRow> rows() {
        return rows;
    }

    /** Facts that the named rule does not report at any of the places that the table names. */
    List<String> unreported() {
        return rows.stream()
                .flatMap(row -> row.rules().stream()
                        .filter(rule -> findings.stream().noneMatch(finding -> reports(row, rule, finding)))
                        .map(rule -> row.id() + " (" + row.fact() + "): " + rule + " finds nothing at "
                                + (row.paths().isEmpty() ? "all" : row.paths()) + "; it finds " + pathsOf(rule)))
                .toList();
    }

    private List<String> pathsOf(String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(Finding::path)
                .toList();
    }

    /** Findings that report no fact. */
    List<Finding> untied() {
        return findings.stream()
                .filter(finding -> rows.stream()
                        .noneMatch(row -> row.rules().stream().anyMatch(rule -> reports(row, rule, finding))))
                .toList();
    }

    private static boolean reports(CoverageRow row, String rule, Finding finding) {
        return finding.rule().id().equals(rule)
                && (row.paths().isEmpty()
                        || Stream.concat(Stream.of(finding.path()), finding.against().stream())
                                .anyMatch(place -> row.paths().stream().anyMatch(path -> meet(place, path))));
    }

    /** One is the other or stands within it. */
    static boolean meet(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }
}
