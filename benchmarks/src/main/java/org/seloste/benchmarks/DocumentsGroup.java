package org.seloste.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** The writers of documents, beside what somebody would write by hand. */
final class DocumentsGroup implements Group {

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String title() {
        return "What a document costs";
    }

    @Override
    public void run(Results results) throws RunnerException {
        results.run(Results.options(DocumentBenchmark.class, 8, TimeValue.seconds(2))
                .param("writing", Writing.HTML.name(), Writing.HTML_BY_HAND.name()));
        results.run(Results.options(DocumentBenchmark.class, 8, TimeValue.seconds(1))
                .param("writing", Writing.DOCX.name(), Writing.BARE_POI.name()));
        results.run(Results.options(DocumentBenchmark.class, 8, TimeValue.seconds(2))
                .param("writing", Writing.PDF.name(), Writing.BARE_OPENHTMLTOPDF.name()));
    }

    @Override
    public String workload() {
        return "The workload: the notice of the exemplary register, in Finnish, composed before the clock runs. By hand"
                + " the HTML is constants appended to a `StringBuilder` with the words of the register escaped between, by"
                + " somebody who knows beforehand what comes. openhtmltopdf gets the same page ready as a tree, with the"
                + " typefaces in memory, and claims the same profiles; it leaves out mended tags, directions of writing"
                + " and fixed dates. POI gets the same words, styles, lists, links and tables one after another; it leaves"
                + " out frames, fields and an archive that is the same each time. That each pair says the same, a test"
                + " shows.";
    }

    @Override
    public List<Goal> goals(Results results) {
        return List.of(
                times(results, Writing.HTML, Writing.HTML_BY_HAND, 1.5)
                        .because("the document is walked element by element and each tag is appended by itself, where"
                                + " by hand all that lies between two words is one constant"),
                times(results, Writing.PDF, Writing.BARE_OPENHTMLTOPDF, 1.3),
                times(results, Writing.DOCX, Writing.BARE_POI, 1.3)
                        .because("what POI alone is not asked for, frames, fields and directions of writing, is part of"
                                + " the file"));
    }

    private static Goal times(Results results, Writing ours, Writing other, double limit) {
        return Goal.atMost(
                ours.title() + ", times " + other.title(),
                limit,
                of(results, ours).cpu() / of(results, other).cpu());
    }

    @Override
    public List<String> tables(Results results) {
        List<String> page = new ArrayList<>();
        page.add("| | microseconds of CPU time a file | kilobytes allocated |");
        page.add("|---|---:|---:|");
        for (Writing writing : Writing.values()) {
            Measured measured = of(results, writing);
            page.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,.0f |",
                    writing.title(),
                    Goal.number(measured.cpu() / 1000),
                    measured.bytes() / 1000));
        }
        return page;
    }

    private static Measured of(Results results, Writing writing) {
        return results.of("file " + writing);
    }
}
