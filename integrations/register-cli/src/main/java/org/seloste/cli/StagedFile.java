package org.seloste.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/** A file that appears whole or not at all: it is written beside its place and moved there when it is complete. */
final class StagedFile implements Closeable {

    private final Path place;
    private final Optional<Path> draft;
    private final BufferedWriter writer;

    private StagedFile(Path place, Optional<Path> draft) throws IOException {
        this.place = place;
        this.draft = draft;
        writer = Files.newBufferedWriter(draft.orElse(place));
    }

    /** Opens a file for a place; what is no file, such as a pipe, is written at once. */
    static StagedFile at(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw new FileSystemException(place.toString(), null, "a folder has this name");
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            return new StagedFile(place, Optional.empty());
        }
        Path target = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        Files.createDirectories(folder);
        // In a folder of its own, since a temporary file could be read by nobody else after it was moved.
        return new StagedFile(
                target,
                Optional.of(Files.createTempDirectory(folder, ".seloste-").resolve("part")));
    }

    BufferedWriter writer() {
        return writer;
    }

    /** Puts the file into its place. */
    void commit() throws IOException {
        writer.close();
        if (draft.isPresent()) {
            try {
                Files.move(draft.get(), place, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(draft.get(), place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Takes away what was not put into its place. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (draft.isPresent()) {
                Files.deleteIfExists(draft.get());
                Files.deleteIfExists(Objects.requireNonNull(draft.get().getParent()));
            }
        }
    }
}
