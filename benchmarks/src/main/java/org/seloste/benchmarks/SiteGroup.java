package org.seloste.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sites of many registers, each made by the command in a process of its own with a small heap. */
final class SiteGroup implements Group {

    private static final String HEAP = "-Xmx256m";
    private static final Pattern COST = Pattern.compile("(?m)^" + SiteRun.COST + " ([0-9]+) ([0-9]+)$");
    private static final int FEW = 100;
    private static final int MANY = 1_000;
    private static final int WITH_ALL_DOWNLOADS = 20;
    private static final int LANGUAGES = 3;

    @Override
    public String name() {
        return "site";
    }

    @Override
    public String title() {
        return "What a site of many registers costs";
    }

    @Override
    public void run(Results results) {
        try {
            Path folder = Files.createTempDirectory("seloste-site");
            try {
                for (int number : List.of(FEW, MANY)) {
                    Path registers = ManyRegisters.write(folder.resolve("registers-" + number), number);
                    Path site = folder.resolve("site-" + number);
                    results.put("made " + number, made(registers, site, "md"));
                    results.put("again " + number, made(registers, site, "md"));
                }
                Path registers = ManyRegisters.write(folder.resolve("registers"), WITH_ALL_DOWNLOADS);
                Path site = folder.resolve("site");
                results.put("all made", made(registers, site, "md,pdf,docx"));
                results.put("all again", made(registers, site, "md,pdf,docx"));
            } finally {
                delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Measured made(Path registers, Path site, String downloads) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SiteRun.class.getName(),
                "site",
                registers.toString(),
                "--dir",
                site.toString(),
                "--to",
                downloads);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        long wall = System.nanoTime() - start;
        System.out.print(said);
        Matcher cost = COST.matcher(said);
        if (!cost.find()) {
            throw new IllegalStateException("The command failed: " + said);
        }
        return new Measured(wall, 0, Long.parseLong(cost.group(1)), Long.parseLong(cost.group(2)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public String workload() {
        return "The workload: the exemplary register, a thousand times, each with an id and a name of its own and one of"
                + " forty controllers; in three languages, as web page, Markdown and JSON, with an index in each language."
                + " `seloste site` makes it in a process of its own with `" + HEAP
                + "`, from the start of the process to"
                + " its end. Heap is what is in use after a full collection, at its highest. Again is a second run, in"
                + " which nothing has changed: it reads and judges every register, and looks whether every file is as it"
                + " was written.";
    }

    @Override
    public List<Goal> goals(Results results) {
        return List.of(
                Goal.atMost(
                        "Heap in use for 1,000 registers, times that for 100",
                        1.5,
                        results.of("made " + MANY).bytes()
                                / results.of("made " + FEW).bytes()),
                Goal.atMost(
                                "A second run without a change, times the first",
                                0.5,
                                results.of("again " + MANY).cpu()
                                        / results.of("made " + MANY).cpu())
                        .because(
                                "reading and judging every register is most of a run of pages alone, and is done each time:"
                                        + " what the rules find depends on the day, and nothing says that a file is as it was but"
                                        + " its content"));
    }

    @Override
    public List<String> tables(Results results) {
        List<String> page = new ArrayList<>();
        page.add("| | seconds | seconds of CPU time | notices a second | megabytes of heap |");
        page.add("|---|---:|---:|---:|---:|");
        for (int number : List.of(FEW, MANY)) {
            page.add(row(String.format(Locale.ROOT, "%,d registers", number), number, results.of("made " + number)));
            page.add(row(
                    String.format(Locale.ROOT, "%,d registers, again", number), number, results.of("again " + number)));
        }
        page.add(row(
                WITH_ALL_DOWNLOADS + " registers with PDF and Word too", WITH_ALL_DOWNLOADS, results.of("all made")));
        page.add(row(
                WITH_ALL_DOWNLOADS + " registers with PDF and Word too, again",
                WITH_ALL_DOWNLOADS,
                results.of("all again")));
        page.add("");
        page.add(
                "PDF and Word files take most of the time of a site that has them: a thousand registers take fifty times"
                        + " the row above less the start, at the first run and for the registers that change.");
        return page;
    }

    private static String row(String what, int registers, Measured measured) {
        double seconds = measured.wall() / 1e9;
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.0f |",
                what,
                seconds,
                measured.cpu() / 1e9,
                registers * LANGUAGES / seconds,
                measured.bytes() / 1e6);
    }
}
