package org.seloste.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of the file form: for editors, which complete and explain keys with it, and for programs
 * that check files without Seloste.
 *
 * <p>It knows less than {@link RegisterReader}: not whether a reference leads anywhere, an id without words is a
 * standard term, a date exists or an end stands before its start.
 */
public final class RegisterSchema {

    /** The resource in the jar, beside this class. */
    static final String FILE = "seloste.schema.json";

    private RegisterSchema() {}

    /**
     * The schema of a file: of a register, a catalogue or a processor's record.
     *
     * @return JSON, with a line break at its end
     */
    public static String json() {
        try (InputStream in = Objects.requireNonNull(RegisterSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The jar is damaged: " + FILE, unreadable);
        }
    }
}
