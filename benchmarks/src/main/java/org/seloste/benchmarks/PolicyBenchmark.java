package org.seloste.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.io.RegisterWriter;
import org.seloste.model.law.LawData;
import org.seloste.rules.check.Policy;

/** From the bytes of a register in JSON to a policy that answers, beside reading the same bytes with Jackson. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PolicyBenchmark {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    /** How many purposes the register declares. */
    @Param({"100", "1000"})
    public int purposes;

    private byte[] json = {};

    /** Made by JMH. */
    public PolicyBenchmark() {}

    /** Writes the register. */
    @Setup
    public void write() {
        json = RegisterWriter.json(Registers.of(Workload.of(purposes, 0).purposes()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads strictly, with every check and every position, and compiles.
     *
     * @return a policy
     */
    @Benchmark
    public Policy ready() {
        return Policy.compile(register(), LawData.builtIn(), Seloste.DAY);
    }

    /**
     * Reads strictly, with every check and every position.
     *
     * @return a register
     */
    @Benchmark
    public Register read() {
        return register();
    }

    /**
     * Reads into the maps, lists and strings of Jackson.
     *
     * @return the tree
     * @throws IOException when the bytes are no JSON
     */
    @Benchmark
    public Object jackson() throws IOException {
        return JACKSON.readValue(json, Object.class);
    }

    private Register register() {
        return RegisterReader.read("workload.json", new String(json, StandardCharsets.UTF_8))
                .register();
    }
}
