package org.seloste.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs benchmarks and writes what they cost, with the goals: a page for each group, and an index of the pages. */
public final class BenchmarkReport {

    private static final List<Group> GROUPS =
            List.of(new CheckGroup(), new PolicyGroup(), new DocumentsGroup(), new SiteGroup());

    private BenchmarkReport() {}

    /**
     * Runs groups of benchmarks and writes their pages.
     *
     * @param arguments the index to write, beside whose name without its ending the folder of the pages stands; then
     *     the groups to run, all when none is named
     * @throws RunnerException when a benchmark fails
     * @throws IOException when a page cannot be written
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        Path index = Path.of(arguments[0]);
        Path pages = index.resolveSibling(index.getFileName().toString().replace(".md", ""));
        Files.createDirectories(pages);
        for (Group group : chosen(Arrays.asList(arguments).subList(1, arguments.length))) {
            Results results = new Results();
            group.run(results);
            write(page(pages, group), page(group, results));
        }
        write(index, index(pages));
    }

    private static List<Group> chosen(List<String> names) {
        List<String> known = GROUPS.stream().map(Group::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("No group of benchmarks is called " + name + "; there are " + known);
        });
        return GROUPS.stream()
                .filter(group -> names.isEmpty() || names.contains(group.name()))
                .toList();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
        System.out.println("Written: " + file);
    }

    private static Path page(Path pages, Group group) {
        return pages.resolve(group.name() + ".md");
    }

    private static List<String> index(Path pages) {
        List<String> index = new ArrayList<>();
        index.add("# What things cost");
        index.add("");
        index.add(
                "Measured with JMH beside what a user would pick or write instead. Goals that were missed are named on"
                        + " the pages as well.");
        index.add("");
        for (Group group : GROUPS) {
            if (Files.exists(page(pages, group))) {
                index.add("- [" + group.title() + "](" + pages.getFileName() + "/" + group.name() + ".md)");
            }
        }
        return index;
    }

    private static List<String> page(Group group, Results results) {
        List<Goal> goals = group.goals(results);
        List<String> page = new ArrayList<>();
        page.add("# " + group.title());
        page.add("");
        page.add("Written by `benchmarks/run " + group.name() + "`, which measures all of it again. Ratios matter; the"
                + " times are those of one machine: " + machine() + ".");
        page.add("");
        page.add(group.workload());
        page.add("");
        page.add("## Goals");
        page.add("");
        page.add("CPU time of the whole process.");
        page.add("");
        page.add("| goal | wanted | measured | |");
        page.add("|---|---:|---:|---|");
        goals.forEach(goal -> page.add(goal.row()));
        page.add("");
        if (!goals.stream().allMatch(Goal::isMet)) {
            page.add("## Shortfalls");
            page.add("");
            goals.stream().filter(goal -> !goal.isMet()).forEach(goal -> page.add(goal.shortfall()));
            page.add("");
        }
        page.addAll(group.tables(results));
        return page;
    }

    private static String machine() {
        return processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("os.name") + ", Java " + Runtime.version() + " ("
                + System.getProperty("java.vm.name") + "), with a load of "
                + Goal.number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                + " at the end; a quiet machine has about 1";
    }

    private static String processor() {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return System.getProperty("os.arch");
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
