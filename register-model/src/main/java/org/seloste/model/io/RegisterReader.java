package org.seloste.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.seloste.model.form.Fault;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.form.Node;
import org.seloste.model.form.Position;

/**
 * Reads registers from YAML and JSON files, strictly: an unknown key, a doubled key, a wrong type, a reference to
 * nothing is a fault with its place and the nearest known word, and all faults of a file are reported in one go.
 *
 * <p>A file that ends in {@code .json} is read as JSON, any other as YAML. No scalar is guessed: {@code 00160} is a
 * postcode and {@code NO} is Norway.
 */
public final class RegisterReader {

    /** The largest file that is read, in bytes. */
    static final int LARGEST_FILE = 4_000_000;

    private RegisterReader() {}

    /**
     * Reads a file, and for a catalogue the register files that it names.
     *
     * @param file a YAML or JSON file
     * @return what it holds
     * @throws InvalidRegisterException with all faults, when the file cannot be read or is not a sound register
     */
    public static RegisterFile read(Path file) {
        return new FileContents(file).read();
    }

    /**
     * Reads a register, a catalogue or a record from a string.
     *
     * @param name the name to report in faults; {@code .json} at its end makes it JSON, anything else YAML
     * @param content the text
     * @return what it holds
     * @throws InvalidRegisterException with all faults, when it is not a sound register
     */
    public static RegisterFile read(String name, String content) {
        return new FileContents(name, content).read();
    }

    static Node nodes(String name, Path file) {
        return NodeParser.parse(name, content(name, file));
    }

    private static String content(String name, Path file) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST_FILE + 1);
        } catch (IOException unreadable) {
            throw fault(name, "file-unreadable", reason(file, unreadable));
        }
        if (bytes.length > LARGEST_FILE) {
            throw fault(name, "file-too-large", String.valueOf(LARGEST_FILE / 1_000_000));
        }
        refuseOtherFiles(name, bytes);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (decoded.isError()) {
            Position at = StrayCharacters.place(name, text, text.length());
            throw new InvalidRegisterException(List.of(new Fault("file-encoding", "", Optional.of(at), List.of())));
        }
        return text;
    }

    private static void refuseOtherFiles(String name, byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("\u00ff\u00fe") || beginning.startsWith("\u00fe\u00ff")) {
            throw fault(name, "file-utf-16");
        }
        if (beginning.startsWith("PK\u0003\u0004")) {
            throw fault(name, "file-no-text", "Word/ZIP");
        }
        if (beginning.equals("%PDF")) {
            throw fault(name, "file-no-text", "PDF");
        }
    }

    private static String reason(Path file, IOException unreadable) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return Files.exists(file) ? unreadable.getClass().getSimpleName() : "it does not exist";
    }

    static InvalidRegisterException fault(String name, String code, String... arguments) {
        return new InvalidRegisterException(
                List.of(new Fault(code, "", Optional.of(new Position(name, 1, 1)), List.of(arguments))));
    }
}
