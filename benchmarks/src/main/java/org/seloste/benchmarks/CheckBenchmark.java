package org.seloste.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One action decided, by each engine, on registers of growing size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckBenchmark {

    /** The engine. */
    @Param
    public EngineKind engine = EngineKind.SELOSTE;

    /** How many purposes the register declares. */
    @Param({"10", "100", "1000", "10000"})
    public int purposes;

    /** How many actions take turns: 512 stay in the caches, 16,384 do not. */
    @Param({"512", "16384"})
    public int actions;

    /** Whether three actions in ten have faults, or none. */
    @Param({"mixed", "allowed"})
    public String kind = "mixed";

    private Turn<?> turn = new Turn<>(new HashMaps(List.of()), List.of());

    /** Made by JMH. */
    public CheckBenchmark() {}

    /** Makes the register and the actions, and lets the engine make them ready. */
    @Setup
    public void prepare() {
        Workload workload = Workload.of(purposes, actions);
        turn = Turn.of(engine.on(workload.purposes()), (kind.equals("allowed") ? workload.allowed() : workload).acts());
    }

    /**
     * Decides the next action.
     *
     * @return whether it is allowed
     */
    @Benchmark
    public boolean check() {
        return turn.next();
    }
}
