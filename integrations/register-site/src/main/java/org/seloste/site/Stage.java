package org.seloste.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The folder of a site in the making. What differs from what is there is written into a hidden folder inside it, and
 * moved to its place when everything is complete; until then nobody sees a change.
 */
final class Stage implements AutoCloseable {

    private final Path folder;
    private final Path hidden;
    private final Deque<Path> made;
    private final Manifest before;
    private final Manifest after = new Manifest();
    private final Set<String> staged = new ConcurrentSkipListSet<>();
    private final Set<String> foreign = new ConcurrentSkipListSet<>();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final List<String> kept = new ArrayList<>();
    private int removed;
    private boolean committed;

    private Stage(Path folder, Path hidden, Deque<Path> made, Manifest before) {
        this.folder = folder;
        this.hidden = hidden;
        this.made = made;
        this.before = before;
    }

    static Stage in(Path folder) throws IOException {
        Deque<Path> made = new ArrayDeque<>();
        try {
            makeFolder(folder.toAbsolutePath(), made);
            return new Stage(folder, Files.createTempDirectory(folder, ".seloste-"), made, Manifest.of(folder));
        } catch (IOException unwritable) {
            takeAway(made);
            throw unwritable;
        }
    }

    /** Whether there is a file of ours of this name and content already. */
    boolean has(String name, byte[] content) throws IOException {
        Path place = folder.resolve(name);
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                && Files.size(place) == content.length
                && Arrays.equals(Files.readAllBytes(place), content);
    }

    /** Writes a file, and answers whether the same was there already. */
    boolean write(String name, String content) throws IOException {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file that nobody sees yet, unless the same is there already. */
    boolean write(String name, byte[] content) throws IOException {
        after.put(name, Manifest.hash(content));
        if (has(name, content)) {
            unchanged.incrementAndGet();
            return true;
        }
        Path place = folder.resolve(name);
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !before.has(name)) {
            foreign.add(name);
        }
        Path to = hidden.resolve(name);
        try {
            Files.createDirectories(folderOf(to));
            Files.write(to, content);
        } catch (IOException unwritable) {
            throw new FileSystemException(place.toString(), null, reason(unwritable));
        }
        staged.add(name);
        return false;
    }

    /** What a full disk says names no file, or one that nobody has seen. */
    private static String reason(IOException unwritable) {
        return unwritable instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(unwritable.getMessage());
    }

    /** Keeps all pages of a register when they were made of the same by this very program, and are still there. */
    boolean keepAll(String register, String madeOf) throws IOException {
        if (!before.isOfThisProgram() || !before.wasMadeOf(register, madeOf)) {
            return false;
        }
        List<String> names = before.namesIn(register + "/");
        for (String name : names) {
            if (!before.isOurs(name, folder.resolve(name))) {
                return false;
            }
        }
        for (String name : names) {
            after.put(name, before.hashOf(name));
        }
        after.note(register, madeOf);
        unchanged.addAndGet(names.size());
        return true;
    }

    /** Notes what the pages of a register are made of. */
    void note(String register, String madeOf) {
        after.note(register, madeOf);
    }

    /** Keeps a file that this program wrote and that is still as it was written; answers whether there is one. */
    boolean keep(String name) throws IOException {
        if (!before.isOfThisProgram() || !before.isOurs(name, folder.resolve(name))) {
            return false;
        }
        after.put(name, before.hashOf(name));
        unchanged.incrementAndGet();
        return true;
    }

    /** Files that stand in the way, and that we did not write. */
    List<String> foreign() {
        return List.copyOf(foreign);
    }

    int written() {
        return staged.size();
    }

    int unchanged() {
        return unchanged.get();
    }

    int removed() {
        return removed;
    }

    /** Files of ours that are no longer needed but were changed by somebody, and so were left. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    /**
     * Moves all files to their places, the pages that lead to others last, and takes away those that are no longer
     * needed; when that fails, everything is put back. What is ours is noted before anything moves: whoever is
     * interrupted can begin again.
     */
    void commit() throws IOException {
        checkPlaces();
        Path noted = Files.writeString(hidden.resolve(Manifest.NAME + "-noted"), after.text(before));
        Path last = Files.writeString(hidden.resolve(Manifest.NAME), after.text());
        for (String name : staged) {
            makeFolder(folderOf(folder.resolve(name)), made);
        }
        Exchange exchange = new Exchange(folder, hidden.resolve(".before"));
        try {
            exchange.put(noted, Manifest.NAME);
            for (String name : staged.stream()
                    .sorted(Comparator.comparing((String name) -> !name.contains("/"))
                            .thenComparing(name -> name))
                    .toList()) {
                exchange.put(hidden.resolve(name), name);
            }
            for (String name : before.names()) {
                if (!after.has(name)) {
                    remove(name, exchange);
                }
            }
            Exchange.move(last, folder.resolve(Manifest.NAME));
        } catch (IOException unwritable) {
            exchange.undo();
            removed = 0;
            throw unwritable;
        }
        committed = true;
    }

    private void checkPlaces() throws IOException {
        Path root = folder.toRealPath();
        for (String name : staged) {
            Path place = folder.resolve(name);
            if (Files.isDirectory(place)) {
                throw new FileSystemException(place.toString(), null, "a folder has this name");
            }
            for (String outer : above(name)) {
                Path above = folder.resolve(outer);
                if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(above)) {
                    throw new FileSystemException(above.toString(), null, "a file stands where a folder is needed");
                }
                if (Files.exists(above) && !above.toRealPath().startsWith(root)) {
                    throw new FileSystemException(above.toString(), null, "a link leads out of the folder");
                }
            }
        }
    }

    private void remove(String name, Exchange exchange) throws IOException {
        Path place = folder.resolve(name);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path root = folder.toRealPath();
        if (!place.toRealPath().startsWith(root) || !before.isOurs(name, place)) {
            kept.add(name);
            return;
        }
        exchange.take(name);
        removed++;
        for (String outer : above(name)) {
            if (isEmpty(folder.resolve(outer))) {
                Files.delete(folder.resolve(outer));
            }
        }
    }

    /** The folders in which a file of the site lies, the innermost first. */
    private static List<String> above(String name) {
        List<String> above = new ArrayList<>();
        for (int slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
            above.add(name.substring(0, slash));
        }
        return above;
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Takes away what was not moved to its place, and the folders that were made for nothing. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> left = Files.walk(hidden)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        if (!committed) {
            takeAway(made);
        }
    }

    private static void takeAway(Deque<Path> made) throws IOException {
        while (!made.isEmpty()) {
            Files.delete(made.pop());
        }
    }

    private static void makeFolder(Path path, Deque<Path> made) throws IOException {
        if (!Files.isDirectory(path)) {
            Path above = path.getParent();
            if (above != null) {
                makeFolder(above, made);
            }
            Files.createDirectory(path);
            made.push(path);
        }
    }
}
