package org.seloste.benchmarks;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one benchmark cost.
 *
 * @param wall nanoseconds of the wall clock an operation
 * @param error half the width of its confidence interval
 * @param cpu nanoseconds of CPU time of the process an operation
 * @param bytes bytes allocated an operation; of a process of its own, the heap in use at its highest
 */
record Measured(double wall, double error, double cpu, double bytes) {

    static Measured of(RunResult result) {
        double nanoseconds = result.getPrimaryResult().getScoreUnit().equals("us/op") ? 1000 : 1;
        return new Measured(
                result.getPrimaryResult().getScore() * nanoseconds,
                result.getPrimaryResult().getScoreError() * nanoseconds,
                secondary(result, CpuTime.NAME),
                secondary(result, "gc.alloc.rate.norm"));
    }

    private static double secondary(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().get(name);
        if (found == null) {
            throw new IllegalStateException(
                    "No " + name + " among " + result.getSecondaryResults().keySet());
        }
        return found.getScore();
    }
}
