package org.seloste.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.io.RegisterReader;

/** Registers in a folder of a test's own, and the site that is made of them. */
final class Registers {

    static final Path EXAMPLES = Path.of("..", "..", "examples", "registers");
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Path folder;

    Registers(Path folder) {
        this.folder = folder;
    }

    Path write(String name, String yaml) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, yaml);
    }

    /** A register in two languages in which much is missing. */
    static String yaml(String id, String name, String more) {
        return "seloste: 1\nregister: " + id + "\nlanguages: [fi, en]\nname: " + name + "\n" + more;
    }

    static SiteResult make(Site site, Path... files) throws IOException {
        try (Sources sources = new Sources(DAY)) {
            for (Path file : files) {
                sources.add(file, RegisterReader.read(file));
            }
            return site.write(sources, (number, all, register) -> {});
        }
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
