package org.seloste.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.Composer;
import org.seloste.render.Profile;
import org.seloste.render.document.Document;

/** The notice of the exemplary register of the examples, in Finnish. */
final class ExemplaryNotice {

    private static final Path REGISTER = Path.of("examples", "registers", "esimerkkipuoti", "register.yaml");

    private ExemplaryNotice() {}

    /** Composes the notice; the register is looked for from the folder of the process upwards. */
    static Document compose() throws IOException {
        return Composer.in(Language.FINNISH).compose(RegisterReader.read(file()).register(), Profile.NOTICE);
    }

    /** The file of the register. */
    static Path file() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(REGISTER);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException("No " + REGISTER + " above " + start + ". Run from within the repository");
    }
}
