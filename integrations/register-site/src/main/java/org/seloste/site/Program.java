package org.seloste.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Register;
import org.seloste.office.PdfWriter;
import org.seloste.render.Composer;
import org.seloste.rules.Linter;

/** What made the files of a site: another version, or the same with a line of code changed, may make them otherwise. */
final class Program {

    private static final String MARK = version() + " " + code();

    private Program() {}

    /** The version, and a hash of the code. */
    static String mark() {
        return MARK;
    }

    private static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("(classes outside a jar)");
    }

    private static String code() {
        StringBuilder hashes = new StringBuilder();
        for (Class<?> part : List.of(Register.class, Linter.class, Composer.class, PdfWriter.class, Program.class)) {
            CodeSource source = part.getProtectionDomain().getCodeSource();
            if (source != null) {
                hashes.append(hash(source));
            }
        }
        return Manifest.hash(hashes.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** A place that is no file, such as the image of a runtime, is known by the version alone. */
    private static String hash(CodeSource source) {
        try {
            Path place = Path.of(source.getLocation().toURI());
            return Files.isDirectory(place) ? hashOfAll(place) : Manifest.hash(Files.readAllBytes(place));
        } catch (IOException | URISyntaxException | IllegalArgumentException noFile) {
            return "";
        }
    }

    private static String hashOfAll(Path folder) throws IOException {
        StringBuilder hashes = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hashes.append(folder.relativize(file)).append(Manifest.hash(Files.readAllBytes(file)));
            }
        }
        return Manifest.hash(hashes.toString().getBytes(StandardCharsets.UTF_8));
    }
}
