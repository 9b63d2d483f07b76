package org.seloste.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a site that were written by us, with the hash of each: what is not in it is somebody else's and stays as
 * it is. In the form that {@code sha256sum --check} reads.
 */
final class Manifest {

    static final String NAME = ".seloste-site";

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64})  ([a-z0-9_][a-z0-9_.-]*(?:/[a-z0-9][a-z0-9.-]*){0,2})");

    private static final Pattern NOTE = Pattern.compile("# ([a-z0-9][a-z0-9-]*) is made of ([0-9a-f]{64})");

    private static final String PROGRAM = "# seloste " + Program.mark();

    private boolean ofThisProgram;
    private final NavigableMap<String, String> hashes = new TreeMap<>();
    private final Map<String, String> notes = new TreeMap<>();

    /** Reads the manifest of a folder; one that is not there is empty. */
    static Manifest of(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : Files.readAllLines(file)) {
                Matcher parts = LINE.matcher(line);
                manifest.ofThisProgram |= line.equals(PROGRAM);
                Matcher note = NOTE.matcher(line);
                if (note.matches()) {
                    manifest.note(note.group(1), note.group(2));
                }
                if (parts.matches()) {
                    manifest.put(parts.group(2), parts.group(1));
                }
            }
        }
        return manifest;
    }

    synchronized void put(String name, String hash) {
        hashes.put(name, hash);
    }

    boolean has(String name) {
        return hashes.containsKey(name);
    }

    /** Whether a file of ours is still as we wrote it. */
    boolean isOurs(String name, Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && hash(Files.readAllBytes(file)).equals(hashes.get(name));
    }

    /** Whether the program that wrote it is this one. */
    boolean isOfThisProgram() {
        return ofThisProgram;
    }

    /** Notes what the pages of a register are made of, as a hash. */
    synchronized void note(String register, String madeOf) {
        notes.put(register, madeOf);
    }

    boolean wasMadeOf(String register, String what) {
        return what.equals(notes.get(register));
    }

    String hashOf(String name) {
        return Objects.requireNonNull(hashes.get(name), name);
    }

    Set<String> names() {
        return hashes.keySet();
    }

    /** The names that begin with some letters. */
    List<String> namesIn(String folder) {
        return hashes.tailMap(folder).keySet().stream()
                .takeWhile(name -> name.startsWith(folder))
                .toList();
    }

    /** All names of this manifest, and those of another one for what this one does not have. */
    String text(Manifest other) {
        Map<String, String> all = new TreeMap<>(other.hashes);
        all.putAll(hashes);
        return lines(all, Map.of());
    }

    String text() {
        return lines(hashes, notes);
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String lines(Map<String, String> all, Map<String, String> notes) {
        StringBuilder text = new StringBuilder(PROGRAM).append('\n');
        notes.forEach((register, madeOf) -> text.append("# ")
                .append(register)
                .append(" is made of ")
                .append(madeOf)
                .append('\n'));
        all.forEach((name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        return text.toString();
    }
}
