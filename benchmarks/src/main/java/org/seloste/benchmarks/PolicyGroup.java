package org.seloste.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jol.info.GraphLayout;

/** From the bytes of a register to a policy that answers. */
final class PolicyGroup implements Group {

    private static final List<String> SIZES = List.of("100", "1000");

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public String title() {
        return "What a policy costs";
    }

    @Override
    public void run(Results results) throws RunnerException {
        results.run(Results.options(PolicyBenchmark.class, 4, TimeValue.milliseconds(700)));
    }

    @Override
    public String workload() {
        return "The workload: the registers of the check, as JSON in bytes. `ready` reads strictly, with every check and"
                + " every position, and compiles; `read` leaves out the compiling; `jackson` reads the same bytes into"
                + " the maps, lists and strings of Jackson. The goals are for 1,000 purposes.";
    }

    @Override
    public List<Goal> goals(Results results) {
        Size thousand = size(1_000);
        Size twoThousand = size(2_000);
        return List.of(
                Goal.atMost(
                                "JSON to a ready policy, times reading the bytes with Jackson",
                                1.8,
                                results.of("ready 1000").cpu()
                                        / results.of("jackson 1000").cpu())
                        .because("reading is strict: every key, id and reference is checked, the place of each is kept"
                                + " for messages, and the values are of the model's own types; compiling then asks every"
                                + " rule about every purpose"),
                Goal.atMost(
                                "bytes a purpose of the index that answers at once",
                                400,
                                (twoThousand.index() - thousand.index()) / 1_000.0)
                        .because(
                                "sets of bits and maps that only reasons need are of the same types, and are counted with"
                                        + " the rows"),
                Goal.atMost(
                        "bytes a purpose of a policy with all that reasons need, beside its register",
                        1_100,
                        (twoThousand.whole() - thousand.whole()) / 1_000.0));
    }

    @Override
    public List<String> tables(Results results) {
        List<String> page = new ArrayList<>();
        page.add("Microseconds of CPU time a register.");
        page.add("");
        page.add("| | " + String.join(" purposes | ", SIZES) + " purposes |");
        page.add("|---|" + "---:|".repeat(SIZES.size()));
        for (String method : List.of("ready", "read", "jackson")) {
            page.add("| " + method + " | "
                    + String.join(
                            " | ",
                            SIZES.stream()
                                    .map(size -> String.format(
                                            Locale.ROOT,
                                            "%,.0f",
                                            results.of(method + " " + size).cpu() / 1000))
                                    .toList())
                    + " |");
        }
        return page;
    }

    /**
     * What a policy takes, its register left aside.
     *
     * @param whole all of it
     * @param index what an answer that needs no reasons looks at: the rows of the purposes, every map and table of
     *     names, and, since they are of the same types, all other maps and sets of bits too
     */
    private record Size(long whole, long index) {}

    private static final List<String> INDEX = List.of("QuickRow", "[J", "[I", "HashMap", "Names");

    private static Size size(int purposes) {
        Workload workload = Workload.of(purposes, 0);
        var policy = Seloste.policy(workload.purposes());
        GraphLayout layout = GraphLayout.parseInstance(policy).subtract(GraphLayout.parseInstance(policy.register()));
        long index = 0;
        for (Class<?> type : layout.getClasses()) {
            if (INDEX.stream().anyMatch(type.getName()::contains)) {
                index += layout.getClassSizes().count(type);
            }
        }
        return new Size(layout.totalSize(), index);
    }
}
