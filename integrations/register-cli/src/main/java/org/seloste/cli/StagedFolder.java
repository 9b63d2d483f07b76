package org.seloste.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder in which files appear whole or not at all: they are written into a hidden folder inside it, and moved to
 * their places when all of them are complete.
 */
final class StagedFolder implements AutoCloseable {

    private final Path folder;
    private final Deque<Path> made = new ArrayDeque<>();
    private final List<String> staged = new ArrayList<>();
    private final List<Path> placed = new ArrayList<>();
    private Optional<Path> stage = Optional.empty();

    StagedFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a file that nobody sees yet. */
    void write(String name, byte[] content) throws IOException {
        if (stage.isEmpty()) {
            makeFolder(folder.toAbsolutePath());
            stage = Optional.of(Files.createTempDirectory(folder, ".seloste-"));
        }
        Files.write(stage.get().resolve(name), content);
        staged.add(name);
    }

    /** Moves all files to their places, one after the other, each in one step. */
    void commit() throws IOException {
        for (String name : staged) {
            if (Files.isDirectory(folder.resolve(name))) {
                throw new FileSystemException(folder.resolve(name).toString(), null, "a folder has this name");
            }
        }
        for (String name : staged) {
            Path from = stage.orElseThrow().resolve(name);
            Path to = folder.resolve(name);
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
            placed.add(to);
        }
    }

    /** The files that are in their places. */
    List<Path> placed() {
        return List.copyOf(placed);
    }

    /** Takes away what was not moved to its place, and the folders that were made for nothing. */
    @Override
    public void close() throws IOException {
        if (stage.isPresent()) {
            try (Stream<Path> left = Files.list(stage.get())) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(stage.get());
        }
        while (placed.isEmpty() && !made.isEmpty()) {
            Files.delete(made.pop());
        }
    }

    private void makeFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Path above = path.getParent();
            if (above != null) {
                makeFolder(above);
            }
            Files.createDirectory(path);
            made.push(path);
        }
    }
}
