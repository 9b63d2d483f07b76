package org.seloste.render.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the UTF-8 files that lie beside the classes of this package; a malformed byte is a fault, never a guess. */
final class Resources {

    private Resources() {}

    /** Makes a value of the text of a file. */
    @FunctionalInterface
    interface Parser<T> {
        T parse(Reader reader, String name) throws IOException;
    }

    static <T> T read(String name, Parser<T> parser) {
        try (InputStream stream = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder())) {
            return parser.parse(reader, name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
