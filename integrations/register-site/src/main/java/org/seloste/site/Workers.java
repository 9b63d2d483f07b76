package org.seloste.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Threads that share work, of which only a little waits at a time: memory does not grow with the work. */
final class Workers implements AutoCloseable {

    private static final int WAITING_FOR_EACH = 2;

    private final ThreadPoolExecutor threads;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /** A piece of work. */
    interface Task {
        void run() throws IOException;
    }

    Workers(int number) {
        threads = new ThreadPoolExecutor(
                number,
                number,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(number * WAITING_FOR_EACH),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /** Has a piece of work done, by the caller when all threads are busy; after a failure nothing more is begun. */
    void run(Task task) {
        threads.execute(() -> {
            if (failure.get() == null) {
                try {
                    task.run();
                } catch (IOException | RuntimeException | Error failed) {
                    failure.compareAndSet(null, failed);
                }
            }
        });
    }

    /** Waits until all is done, and tells of the first failure. */
    void finish() throws IOException {
        threads.shutdown();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped", stopped);
        }
        Throwable failed = failure.get();
        if (failed instanceof IOException unwritable) {
            throw unwritable;
        }
        if (failed instanceof UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        if (failed instanceof Error error) {
            throw error;
        }
        if (failed instanceof RuntimeException fault) {
            throw fault;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
