package org.seloste.site;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;

/** Puts files into the places of others one after the other, and can put all of the others back. */
final class Exchange {

    private final Path folder;
    private final Path aside;
    private final Deque<String> done = new ArrayDeque<>();

    /**
     * Nothing exchanged yet.
     *
     * @param folder where the places are
     * @param aside a folder for the files that were there before
     */
    Exchange(Path folder, Path aside) {
        this.folder = folder;
        this.aside = aside;
    }

    /** Puts a file into its place in one step, over the one that is there. */
    void put(Path fresh, String name) throws IOException {
        Path place = folder.resolve(name);
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            keep(place, name);
        }
        done.push(name);
        move(fresh, place);
    }

    /** Takes a file away. */
    void take(String name) throws IOException {
        Path kept = aside(name);
        done.push(name);
        move(folder.resolve(name), kept);
    }

    /** Puts everything back that was there before. */
    void undo() throws IOException {
        while (!done.isEmpty()) {
            String name = done.pop();
            Path kept = aside.resolve(name);
            if (Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
                Path place = folder.resolve(name);
                makeFolder(place);
                move(kept, place);
            } else {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    /** A second name for the same file costs no space on a disk that is nearly full. */
    private void keep(Path place, String name) throws IOException {
        Path kept = aside(name);
        Files.deleteIfExists(kept);
        try {
            Files.createLink(kept, place);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(place, kept, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private Path aside(String name) throws IOException {
        Path kept = aside.resolve(name);
        makeFolder(kept);
        return kept;
    }

    private static void makeFolder(Path file) throws IOException {
        Path above = file.getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
