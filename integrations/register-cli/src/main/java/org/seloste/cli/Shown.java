package org.seloste.cli;

import java.nio.file.Path;

/** How paths are shown: with the same slashes everywhere. */
final class Shown {

    private Shown() {}

    static String path(Path path) {
        return path.toString().replace('\\', '/');
    }
}
