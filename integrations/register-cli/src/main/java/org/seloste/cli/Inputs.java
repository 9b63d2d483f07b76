package org.seloste.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.seloste.model.form.Fault;
import org.seloste.model.form.Position;

/**
 * The files that are to be read: those named, and in a folder those whose root says {@code seloste:}. Catalogues come
 * first, since they name files that are then not read alone.
 */
final class Inputs {

    private static final Pattern MARK =
            Pattern.compile("(?m)^(?:\ufeff|\u00ef\u00bb\u00bf)?\\{?[\"']?seloste[\"']?\\s*:");
    private static final Pattern JSON_MARK = Pattern.compile("\"seloste\"\\s*:");
    private static final Pattern CATALOGUE = Pattern.compile("(?m)^\\s*\\{?[\"']?catalogue[\"']?\\s*:");
    /** In folders with this file there are notices that were made of registers, and their public data. */
    private static final String SITE = ".seloste-site";

    /** The reader reads no larger file. */
    private static final int READ_AT_MOST = 4_000_001;

    /**
     * A file to be read.
     *
     * @param path its name, as given or under the folder that was given
     * @param named whether it was given by name
     * @param catalogue whether it looks like a catalogue
     */
    private record Candidate(Path path, boolean named, boolean catalogue) {}

    private final Map<Path, Candidate> candidates = new LinkedHashMap<>();
    private final Set<Path> members = new LinkedHashSet<>();
    private final List<Path> passedOver = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /** Adds a file, or the files of a folder. */
    void add(Path given) {
        if (Files.isDirectory(given)) {
            walk(given);
        } else {
            add(given, true);
        }
    }

    /** The files in the order in which they are to be read: catalogues, then the others by name. */
    List<Path> inOrder() {
        return candidates.values().stream()
                .sorted(Comparator.comparing((Candidate candidate) -> !candidate.catalogue())
                        .thenComparing(candidate -> candidate.path().toString()))
                .map(Candidate::path)
                .toList();
    }

    boolean isNamed(Path path) {
        Candidate candidate = candidates.get(key(path));
        return candidate != null && candidate.named();
    }

    /** Says which files a catalogue was read from: those are not read alone. */
    void belongTo(Path catalogue, Set<Path> files) {
        files.stream()
                .map(Inputs::key)
                .filter(file -> !file.equals(key(catalogue)))
                .forEach(members::add);
    }

    /** Says that a catalogue could not be read: the files that it seems to name would only repeat its faults. */
    void belongToUnreadable(Path catalogue) {
        Path folder = Optional.ofNullable(key(catalogue).getParent()).orElse(key(catalogue));
        Optional<String> text = text(catalogue);
        for (Path file : candidates.keySet()) {
            if (!file.equals(key(catalogue)) && file.startsWith(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                text.filter(words -> words.contains(name)).ifPresent(words -> members.add(file));
            }
        }
    }

    boolean isMember(Path path) {
        return members.contains(key(path));
    }

    void passOver(Path path) {
        passedOver.add(path);
    }

    List<Path> passedOver() {
        return List.copyOf(passedOver);
    }

    /** Folders and files that could not be looked into. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void walk(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                    boolean hidden = !path.equals(folder)
                            && path.getFileName().toString().startsWith(".");
                    boolean ofASite = Files.exists(path.resolve(SITE));
                    return hidden || ofASite ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                    if (hasKnownEnding(path) && Files.isRegularFile(path)) {
                        add(path, false);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException unreadable) {
                    faults.add(unreadable(path, unreadable));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            faults.add(unreadable(folder, unreadable));
        }
    }

    private void add(Path path, boolean named) {
        if (named) {
            candidates.put(
                    key(path),
                    new Candidate(
                            path, true, text(path).filter(Inputs::isCatalogue).isPresent()));
        } else if (!candidates.containsKey(key(path))) {
            Optional<String> text = text(path);
            if (text.isEmpty() || isMarked(path, text.get())) {
                candidates.put(
                        key(path),
                        new Candidate(
                                path, false, text.filter(Inputs::isCatalogue).isPresent()));
            } else {
                passedOver.add(path);
            }
        }
    }

    private static boolean isMarked(Path path, String text) {
        return (isJson(path) ? JSON_MARK : MARK).matcher(text).find();
    }

    private static boolean isCatalogue(String text) {
        return CATALOGUE.matcher(text).find();
    }

    private static boolean isJson(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static boolean hasKnownEnding(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    /** The bytes as characters, without the zeros of UTF-16: enough to see the words of the form. */
    private static Optional<String> text(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Optional.of(new String(in.readNBytes(READ_AT_MOST), StandardCharsets.ISO_8859_1).replace("\0", ""));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Fault unreadable(Path path, IOException unreadable) {
        return new Fault(
                "file-unreadable",
                "",
                Optional.of(new Position(path.toString().replace('\\', '/'), 1, 1)),
                List.of(unreadable.getClass().getSimpleName()));
    }

    private static Path key(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unresolvable) {
            return path.toAbsolutePath().normalize();
        }
    }
}
