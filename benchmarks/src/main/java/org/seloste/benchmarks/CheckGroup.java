package org.seloste.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** The check of an action, beside other engines. */
final class CheckGroup implements Group {

    private static final String SIZE = "1000";
    private static final List<String> SIZES = List.of("10", "100", SIZE, "10000");
    private static final List<String> ACTIONS = List.of("512", "16384");
    /** What is fast enough for its size to matter; the others are measured on two sizes. */
    private static final List<EngineKind> IN_FULL =
            List.of(EngineKind.SELOSTE, EngineKind.SELOSTE_PREPARED, EngineKind.HASH_MAPS, EngineKind.BIT_TABLE);

    private static final TimeValue TIME = TimeValue.milliseconds(700);

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String title() {
        return "What a check costs";
    }

    @Override
    public void run(Results results) throws RunnerException {
        results.run(Results.options(CheckBenchmark.class, 4, TIME)
                .param("kind", "mixed")
                .param("engine", names(IN_FULL)));
        results.run(Results.options(CheckBenchmark.class, 4, TIME)
                .param("kind", "mixed")
                .param("actions", "512")
                .param("purposes", "100", SIZE)
                .param("engine", names(EnumSet.complementOf(EnumSet.copyOf(IN_FULL)))));
        results.run(Results.options(CheckBenchmark.class, 4, TIME)
                .param("kind", "allowed")
                .param("actions", "512")
                .param("purposes", SIZE)
                .param("engine", names(List.of(EngineKind.SELOSTE, EngineKind.SELOSTE_PREPARED))));
    }

    private static String[] names(Collection<EngineKind> engines) {
        return engines.stream().map(Enum::name).toArray(String[]::new);
    }

    @Override
    public String workload() {
        return "The workload: registers of 10 to 10,000 purposes, each with 5 to 20 data categories or items from a"
                + " hierarchy of 300, 1 to 3 groups of people, 1 or 2 legal bases and 5 recipients; seeded actions that"
                + " disclose 1 to 4 kinds of data, 70 % allowed, 30 % with one or two faults. The strings of an action are"
                + " its own, equal to those of the register and not the same objects, as in a program. All engines agree on every"
                + " action, which a test shows. Each engine gets its requests in its own form, made before the clock runs;"
                + " Seloste asks its full set of rules. The goals are for 1,000 purposes and 512 actions where nothing"
                + " else is said.";
    }

    @Override
    public List<Goal> goals(Results results) {
        double strings = cpu(results, EngineKind.SELOSTE);
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.atMost(
                "action of strings, times the maps by hand", 1.5, strings / cpu(results, EngineKind.HASH_MAPS)));
        goals.add(Goal.atMost(
                "prepared action, times the table of bits",
                2,
                cpu(results, EngineKind.SELOSTE_PREPARED) / cpu(results, EngineKind.BIT_TABLE)));
        goals.add(bytes("action of strings", results, EngineKind.SELOSTE));
        goals.add(bytes("prepared action", results, EngineKind.SELOSTE_PREPARED));
        goals.add(Goal.atMost(
                "10,000 purposes, times 10 purposes",
                1.3,
                check(results, EngineKind.SELOSTE, "10000", "512", "mixed").cpu()
                        / check(results, EngineKind.SELOSTE, "10", "512", "mixed")
                                .cpu()));
        goals.add(times("jCasbin", 800, cpu(results, EngineKind.JCASBIN) / strings));
        goals.add(times("CEL", 45, cpu(results, EngineKind.CEL) / strings)
                .because(
                        "both look up the same few names, and hashing and comparing the strings of an action is what is"
                                + " left of ours"));
        goals.add(times("Drools, stateful", 20, cpu(results, EngineKind.DROOLS_STATEFUL) / strings)
                .because(
                        "the declarations stay in its session and it finds the one of the purpose in an index as well, so"
                                + " that its agenda and its fact handles are what is left to save"));
        goals.add(times("Drools, stateless", 20, cpu(results, EngineKind.DROOLS_STATELESS) / strings));
        goals.add(times("JSON Schema", 10, cpu(results, EngineKind.JSON_SCHEMA) / strings));
        return goals;
    }

    private static Goal bytes(String what, Results results, EngineKind engine) {
        return Goal.atMost(
                "bytes allocated when allowed, " + what,
                0,
                Math.rint(check(results, engine, SIZE, "512", "allowed").bytes()));
    }

    private static Goal times(String name, double wanted, double measured) {
        return Goal.atLeast("times faster than " + name, wanted, measured);
    }

    @Override
    public List<String> tables(Results results) {
        List<String> page = new ArrayList<>();
        for (String actions : ACTIONS) {
            page.add("## "
                    + ("512".equals(actions)
                            ? "512 actions, which stay in the caches"
                            : "16,384 actions, which do not"));
            page.add("");
            page.add(
                    "Nanoseconds of CPU time an action, with the error of the wall clock at 99.9 % (bytes allocated).");
            page.add("");
            page.add("| engine | " + String.join(" purposes | ", SIZES) + " purposes |");
            page.add("|---|" + "---:|".repeat(SIZES.size()));
            for (EngineKind engine : "512".equals(actions) ? List.of(EngineKind.values()) : IN_FULL) {
                page.add("| " + engine.title() + " | "
                        + String.join(
                                " | ",
                                SIZES.stream()
                                        .map(size -> cell(results.find(key(engine, size, actions, "mixed"))))
                                        .toList())
                        + " |");
            }
            page.add("");
        }
        page.add(
                "Cedar is not in the tables, and the goal of being 1,500 times faster than it is not shown: the jar of its"
                        + " Java binding that bundles the native library could not be had where they were measured.");
        return page;
    }

    private static double cpu(Results results, EngineKind engine) {
        return check(results, engine, SIZE, "512", "mixed").cpu();
    }

    private static Measured check(Results results, EngineKind engine, String purposes, String actions, String kind) {
        return results.of(key(engine, purposes, actions, kind));
    }

    private static String key(EngineKind engine, String purposes, String actions, String kind) {
        return "check " + engine + " " + purposes + " " + actions + " " + kind;
    }

    private static String cell(Optional<Measured> measured) {
        return measured.map(each -> String.format(
                        Locale.ROOT,
                        "%s ± %.0f %% (%,.0f)",
                        Goal.number(each.cpu()),
                        100 * each.error() / each.wall(),
                        Math.abs(Math.rint(each.bytes()))))
                .orElse("–");
    }
}
