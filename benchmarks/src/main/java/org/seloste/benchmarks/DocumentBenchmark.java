package org.seloste.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A composed notice as a page, a PDF and a Word file, beside what somebody would write by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocumentBenchmark {

    /** What is written, and by whom. */
    @Param
    public Writing writing = Writing.HTML;

    private Writing.Work work = () -> "";

    /** Made by JMH. */
    public DocumentBenchmark() {}

    /**
     * Composes the notice.
     *
     * @throws IOException when the register cannot be read
     */
    @Setup
    public void compose() throws IOException {
        work = writing.of(ExemplaryNotice.compose());
    }

    /**
     * Makes the file.
     *
     * @return its text or its bytes
     * @throws IOException when it cannot be made
     */
    @Benchmark
    public Object file() throws IOException {
        return work.file();
    }
}
