package org.seloste.model.io;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.seloste.model.form.Fault;
import org.seloste.model.form.InvalidRegisterException;

/** What a user is told of a file, line by line as it is printed: faults, or the notes of a sound file. */
final class Told {

    private static final String HEAD = "seloste: 1\nregister: r\n";

    private Told() {}

    /** Of a YAML register whose first two lines say what it is. */
    static List<String> ofKeys(String keys) {
        return of("r.yaml", HEAD + keys);
    }

    static List<String> of(String name, String content) {
        return of(() -> RegisterReader.read(name, content));
    }

    static List<String> of(Path file) {
        return of(() -> RegisterReader.read(file));
    }

    private static List<String> of(Supplier<RegisterFile> reading) {
        try {
            return reading.get().notes().stream().map(Fault::toString).toList();
        } catch (InvalidRegisterException unsound) {
            return unsound.faults().stream().map(Fault::toString).toList();
        }
    }
}
