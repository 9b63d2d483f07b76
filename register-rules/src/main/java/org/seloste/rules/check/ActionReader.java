package org.seloste.rules.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.seloste.model.form.Position;

/**
 * Reads action records from YAML, JSON and NDJSON (one record a line), strictly: an unknown field is a fault, so that
 * nobody's data slip into a log of actions.
 *
 * <p>A file is a list of records, an object with the version {@code v} and the records under {@code actions}, or one
 * record after the other. What may stand in a record is told in docs/actions.md.
 */
public final class ActionReader {

    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = new YAMLFactory();

    private ActionReader() {}

    /**
     * Reads a file.
     *
     * @param file a file whose name ends in {@code .json} or {@code .ndjson}; any other is read as YAML
     * @return the records in the order of the file
     * @throws InvalidActionsException with the faults, when the file cannot be read or a record is not sound
     */
    public static List<ActionRecord> read(Path file) {
        String name = file.toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (IOException unreadable) {
            throw new InvalidActionsException(
                    List.of(new ActionFault("unreadable", new Position(name, 1, 1), List.of())));
        }
    }

    /**
     * Reads records from a string.
     *
     * @param name the name to report in faults; its ending tells the format as that of a file does
     * @param content the text
     * @return the records in the order of the text
     * @throws InvalidActionsException with the faults, when a record is not sound
     */
    public static List<ActionRecord> read(String name, String content) {
        return read(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ActionRecord> read(String name, InputStream in) {
        List<ActionRecord> records = new ArrayList<>();
        stream(name, in, records::add);
        return List.copyOf(records);
    }

    /**
     * Reads records one by one, without keeping them: for logs of any length.
     *
     * @param name the name to report in faults; its ending tells the format as that of a file does
     * @param in the bytes, in UTF-8; stays open
     * @param to takes each sound record as soon as it is read
     * @throws InvalidActionsException with the faults, after the sound records have been handed over
     */
    public static void stream(String name, InputStream in, Consumer<ActionRecord> to) {
        String ending = name.toLowerCase(Locale.ROOT);
        JsonFactory format = ending.endsWith("json") ? JSON : YAML;
        List<ActionFault> faults = new ArrayList<>();
        try (JsonParser parser = format.createParser(in)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            new RecordParser(name, parser, faults, to).readAll();
        } catch (JsonProcessingException malformed) {
            Position at = malformed.getLocation() == null
                    ? new Position(name, 1, 1)
                    : new Position(
                            name,
                            Math.max(1, malformed.getLocation().getLineNr()),
                            Math.max(1, malformed.getLocation().getColumnNr()));
            faults.add(new ActionFault("syntax", at, List.of()));
        } catch (IOException unreadable) {
            faults.add(new ActionFault("unreadable", new Position(name, 1, 1), List.of()));
        }
        if (!faults.isEmpty()) {
            throw new InvalidActionsException(faults);
        }
    }
}
