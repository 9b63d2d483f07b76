package org.seloste.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterReader;

/** Reads files on as many threads as the computer has, a few ahead of whoever asks for them in order. */
final class ReadAhead implements AutoCloseable {

    private static final int AHEAD_FOR_EACH = 2;

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService readers = Executors.newFixedThreadPool(threads);
    private final Deque<CompletableFuture<RegisterFile>> begun = new ArrayDeque<>();
    private final Iterator<Path> left;

    /** What a file turns out to hold. */
    interface Content {

        /**
         * Waits until it is read.
         *
         * @throws org.seloste.model.form.InvalidRegisterException with all faults
         */
        RegisterFile read();
    }

    ReadAhead(List<Path> files) {
        left = files.iterator();
    }

    /** The next file. */
    Content next() {
        while (left.hasNext() && begun.size() < threads * AHEAD_FOR_EACH) {
            Path file = left.next();
            begun.add(CompletableFuture.supplyAsync(() -> RegisterReader.read(file), readers));
        }
        CompletableFuture<RegisterFile> first = begun.remove();
        return () -> read(first);
    }

    private static RegisterFile read(CompletableFuture<RegisterFile> file) {
        try {
            return file.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
