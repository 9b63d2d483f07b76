package org.seloste.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Benchmarks that are run together and have a page together. */
interface Group {

    /** The name by which the group is asked for, which is that of its page as well. */
    String name();

    /** The heading of its page. */
    String title();

    /** Runs the benchmarks. */
    void run(Results results) throws RunnerException;

    /** What was aimed at. */
    List<Goal> goals(Results results);

    /** What stands before the goals: the workload. */
    String workload();

    /** What stands after the goals: the tables. */
    List<String> tables(Results results);
}
