package org.seloste.model.io;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps file names inside the folder that was asked for. */
final class FilesInside {

    private FilesInside() {}

    static Optional<Path> resolve(Path folder, String name) {
        try {
            Path home = folder.toAbsolutePath().normalize();
            Path file = home.resolve(name).normalize();
            if (!file.startsWith(home) || file.equals(home)) {
                return Optional.empty();
            }
            Path real = file.toFile().exists() ? file.toRealPath() : file;
            Path realHome = home.toFile().exists() ? home.toRealPath() : home;
            return file.toFile().exists() && !real.startsWith(realHome) ? Optional.empty() : Optional.of(file);
        } catch (InvalidPathException | java.io.IOException unresolvable) {
            return Optional.empty();
        }
    }
}
