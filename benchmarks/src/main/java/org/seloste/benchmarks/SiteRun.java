package org.seloste.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.seloste.cli.Main;

/** The command line in a process of its own, which says at its end what it cost. */
public final class SiteRun {

    /** What the last line begins with; then the CPU time in nanoseconds, and the bytes of heap. */
    static final String COST = "cost";

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private SiteRun() {}

    /**
     * Runs a command.
     *
     * @param arguments what stands after {@code seloste}
     */
    public static void main(String[] arguments) {
        AtomicLong most = new AtomicLong();
        Thread watch = new Thread(() -> watch(most));
        watch.setDaemon(true);
        watch.start();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> System.out.println(COST + " " + cpuTime() + " " + most.get())));
        Main.main(arguments);
    }

    private static long cpuTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Collects every other second, so that what is in use can be told from what waits to be collected. */
    private static void watch(AtomicLong most) {
        while (true) {
            System.gc();
            most.accumulateAndGet(left(), Math::max);
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    /** What the last collection left; what was allocated since then is not counted. */
    private static long left() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
