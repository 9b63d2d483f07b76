package org.seloste.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jol.info.GraphLayout;

/** Runs all benchmarks and writes what they cost, with the goals, as a page. */
public final class BenchmarkReport {

    private static final String SIZE = "1000";
    private static final List<String> SIZES = List.of("10", "100", SIZE, "10000");
    private static final List<String> ACTIONS = List.of("512", "16384");

    private final Map<String, Measured> results = new LinkedHashMap<>();

    private BenchmarkReport() {}

    /**
     * Runs the benchmarks, for some half an hour, and writes the page.
     *
     * @param arguments the file to write
     * @throws RunnerException when a benchmark fails
     * @throws IOException when the page cannot be written
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        BenchmarkReport report = new BenchmarkReport();
        report.run();
        Path page = Path.of(arguments[0]);
        Files.writeString(page, String.join("\n", report.page()) + "\n");
        System.out.println("Written: " + page);
    }

    private void run() throws RunnerException {
        keep(new Runner(options(CheckBenchmark.class, 1).param("kind", "mixed").build()).run());
        keep(new Runner(options(CheckBenchmark.class, 1)
                        .param("kind", "allowed")
                        .param("engine", "SELOSTE", "SELOSTE_PREPARED", "HASH_MAPS", "BIT_TABLE")
                        .build())
                .run());
        keep(new Runner(options(PolicyBenchmark.class, 1).build()).run());
    }

    private static org.openjdk.jmh.runner.options.ChainedOptionsBuilder options(Class<?> benchmark, int forks) {
        return new OptionsBuilder()
                .include(benchmark.getSimpleName() + "\\.")
                .forks(forks)
                .warmupIterations(4)
                .warmupTime(TimeValue.milliseconds(700))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(700))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC");
    }

    private void keep(Collection<RunResult> some) {
        for (RunResult result : some) {
            List<String> key = new ArrayList<>();
            String name = result.getParams().getBenchmark();
            key.add(name.substring(name.lastIndexOf('.') + 1));
            for (String parameter : List.of("engine", "purposes", "actions", "kind")) {
                Optional.ofNullable(result.getParams().getParam(parameter)).ifPresent(key::add);
            }
            results.put(String.join(" ", key), Measured.of(result));
        }
    }

    private Measured check(EngineKind engine, String purposes, String actions, String kind) {
        return of("check " + engine + " " + purposes + " " + actions + " " + kind);
    }

    private Measured of(String key) {
        Measured measured = results.get(key);
        if (measured == null) {
            throw new IllegalStateException("Not measured: " + key + "; only " + results.keySet());
        }
        return measured;
    }

    private List<String> page() {
        List<String> page = new ArrayList<>();
        page.add("# What a check costs");
        page.add("");
        page.add(
                "Written by `benchmarks/run`, which measures all of it again. Ratios matter; the nanoseconds are those of"
                        + " one machine: " + machine() + ".");
        page.add("");
        page.add("The workload: registers of 10 to 10,000 purposes, each with 5 to 20 data categories or items from a"
                + " hierarchy of 300, 1 to 3 groups of people, 1 or 2 legal bases and 5 recipients; seeded actions that"
                + " disclose 1 to 4 kinds of data, 70 % allowed, 30 % with one or two faults. All engines agree on every"
                + " action, which a test shows. Each engine gets its requests in its own form, made before the clock runs;"
                + " Seloste asks its full set of rules.");
        page.add("");
        page.add("## Goals");
        page.add("");
        page.add("CPU time, 1,000 purposes and 512 actions where nothing else is said.");
        page.add("");
        page.add("| goal | wanted | measured | |");
        page.add("|---|---:|---:|---|");
        goals().forEach(goal -> page.add(goal.row()));
        page.add("");
        for (String actions : ACTIONS) {
            page.add("## "
                    + ("512".equals(actions)
                            ? "512 actions, which stay in the caches"
                            : "16,384 actions, which do not"));
            page.add("");
            page.add("Nanoseconds of CPU time an action (bytes allocated).");
            page.add("");
            page.add("| engine | " + String.join(" purposes | ", SIZES) + " purposes |");
            page.add("|---|" + "---:|".repeat(SIZES.size()));
            for (EngineKind engine : EngineKind.values()) {
                page.add("| " + engine.title() + " | "
                        + String.join(
                                " | ",
                                SIZES.stream()
                                        .map(size -> cell(check(engine, size, actions, "mixed")))
                                        .toList())
                        + " |");
            }
            page.add("");
        }
        page.add("Cedar is not in the tables: its Java binding could not be had where they were measured.");
        return page;
    }

    private static String cell(Measured measured) {
        return String.format(
                Locale.ROOT, "%s (%,.0f)", Goal.number(measured.cpu()), Math.abs(Math.rint(measured.bytes())));
    }

    private List<Goal> goals() {
        double strings = check(EngineKind.SELOSTE, SIZE, "512", "mixed").cpu();
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.atMost(
                "action of strings, times the maps by hand",
                1.5,
                strings / check(EngineKind.HASH_MAPS, SIZE, "512", "mixed").cpu()));
        goals.add(Goal.atMost(
                "prepared action, times the table of bits",
                2,
                check(EngineKind.SELOSTE_PREPARED, SIZE, "512", "mixed").cpu()
                        / check(EngineKind.BIT_TABLE, SIZE, "512", "mixed").cpu()));
        goals.add(Goal.atMost(
                "bytes allocated when allowed",
                0,
                Math.rint(check(EngineKind.SELOSTE, SIZE, "512", "allowed").bytes())));
        goals.add(Goal.atMost(
                "10,000 purposes, times 10 purposes",
                1.3,
                check(EngineKind.SELOSTE, "10000", "512", "mixed").cpu()
                        / check(EngineKind.SELOSTE, "10", "512", "mixed").cpu()));
        goals.add(times("jCasbin", 800, EngineKind.JCASBIN, strings));
        goals.add(times("CEL", 45, EngineKind.CEL, strings));
        goals.add(times("Drools, stateful", 20, EngineKind.DROOLS_STATEFUL, strings));
        goals.add(times("Drools, stateless", 20, EngineKind.DROOLS_STATELESS, strings));
        goals.add(times("JSON Schema", 10, EngineKind.JSON_SCHEMA, strings));
        goals.add(Goal.atMost(
                "JSON to a ready policy, times reading the bytes with Jackson",
                1.8,
                of("ready " + SIZE).cpu() / of("jackson " + SIZE).cpu()));
        goals.add(Goal.atMost("bytes a purpose of a policy with all that reasons need", 1_100, bytesAPurpose()));
        return goals;
    }

    private Goal times(String name, double wanted, EngineKind engine, double ours) {
        return Goal.atLeast(
                "times faster than " + name,
                wanted,
                check(engine, SIZE, "512", "mixed").cpu() / ours);
    }

    /** What a thousand purposes add to a policy, its register left aside. */
    private static double bytesAPurpose() {
        return (size(2_000) - size(1_000)) / 1_000.0;
    }

    private static long size(int purposes) {
        Workload workload = Workload.of(purposes, 0);
        var policy = Seloste.policy(workload.purposes());
        return GraphLayout.parseInstance(policy)
                .subtract(GraphLayout.parseInstance(policy.register()))
                .totalSize();
    }

    private static String machine() {
        return processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("os.name") + ", Java " + Runtime.version() + " ("
                + System.getProperty("java.vm.name") + ")";
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
