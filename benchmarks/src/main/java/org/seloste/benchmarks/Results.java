package org.seloste.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What benchmarks cost, by their names and parameters. */
final class Results {

    private static final List<String> PARAMETERS = List.of("engine", "writing", "purposes", "actions", "kind");

    private final Map<String, Measured> results = new LinkedHashMap<>();

    /** How the benchmarks of a class are run; what takes milliseconds needs longer to become warm. */
    static ChainedOptionsBuilder options(Class<?> benchmark, int warmUps, TimeValue time) {
        return new OptionsBuilder()
                .include(benchmark.getSimpleName() + "\\.")
                .forks(1)
                .warmupIterations(warmUps)
                .warmupTime(time)
                .measurementIterations(5)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                // New objects stand in memory that was touched before: a virtual machine may lend each page slowly.
                .jvmArgs("-Xms2g", "-Xmx2g", "-Xmn64m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC");
    }

    void run(ChainedOptionsBuilder options) throws RunnerException {
        for (RunResult result : new Runner(options.build()).run()) {
            List<String> key = new ArrayList<>();
            String name = result.getParams().getBenchmark();
            key.add(name.substring(name.lastIndexOf('.') + 1));
            for (String parameter : PARAMETERS) {
                Optional.ofNullable(result.getParams().getParam(parameter)).ifPresent(key::add);
            }
            results.put(String.join(" ", key), Measured.of(result));
        }
    }

    /** Keeps what was measured without JMH. */
    void put(String key, Measured measured) {
        results.put(key, measured);
    }

    /** What was measured under a key: the method, then the parameters. */
    Measured of(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException("Not measured: " + key + "; only " + results.keySet()));
    }

    /** The same, or empty when it was not measured. */
    Optional<Measured> find(String key) {
        return Optional.ofNullable(results.get(key));
    }
}
