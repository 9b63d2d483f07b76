package org.seloste.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A word that changes when a register file is saved, added or taken away. */
final class Stamp {

    private final List<Path> places;

    Stamp(List<Path> places) {
        this.places = List.copyOf(places);
    }

    String now() {
        Set<String> lines = new TreeSet<>();
        for (Path place : places) {
            try {
                Files.walkFileTree(place, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                        boolean hidden = !path.equals(place)
                                && String.valueOf(path.getFileName()).startsWith(".");
                        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                        if (path.toString().matches(".*\\.(ya?ml|json)")) {
                            lines.add(path + " " + attributes.size() + " " + attributes.lastModifiedTime());
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path path, IOException gone) {
                        lines.add(path + " unreadable");
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException gone) {
                lines.add(place + " unreadable");
            }
        }
        return Manifest.hash(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
