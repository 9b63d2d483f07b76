package org.seloste.model.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.form.Fault;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.form.Node;
import org.seloste.model.form.Position;
import org.yaml.snakeyaml.LoaderOptions;

/** Turns YAML or JSON into nodes that know their place; every scalar stays the text that was written. */
final class NodeParser {

    private static final int DEPTH = 40;
    private static final int VALUES = 200_000;

    private final String file;
    private final JsonParser parser;
    private final List<Fault> faults = new ArrayList<>();
    private int values;

    private NodeParser(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static Node parse(String file, String content) {
        boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
        try (JsonParser parser = json ? new JsonFactory().createParser(content) : yaml().createParser(content)) {
            return new NodeParser(file, parser).root();
        } catch (JsonProcessingException unreadable) {
            throw new InvalidRegisterException(List.of(SyntaxFaults.of(file, unreadable)));
        } catch (IOException unreadable) {
            throw new InvalidRegisterException(List.of(new Fault(
                    "file-unreadable",
                    "",
                    Optional.of(new Position(file, 1, 1)),
                    List.of(unreadable.getClass().getSimpleName()))));
        }
    }

    private static YAMLFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(RegisterReader.LARGEST_FILE + 1);
        return YAMLFactory.builder().loaderOptions(options).build();
    }

    private Node root() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw fatal("file-empty", new Position(file, 1, 1));
        }
        Node root = value(token, 0);
        if (parser.nextToken() != null) {
            throw fatal("several-documents", position());
        }
        if (!faults.isEmpty()) {
            throw new InvalidRegisterException(faults);
        }
        return root;
    }

    private Node value(JsonToken token, int depth) throws IOException {
        Position position = position();
        if (depth > DEPTH) {
            throw fatal("too-deep", position, String.valueOf(DEPTH));
        }
        if (++values > VALUES) {
            throw fatal("too-many-values", position, String.valueOf(VALUES));
        }
        refuseYamlTricks(position);
        if (token == JsonToken.START_OBJECT) {
            return mapping(position, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return items(position, depth);
        }
        if (token == JsonToken.VALUE_NULL) {
            return new Node.Missing(position);
        }
        return new Node.Scalar(parser.getText(), position);
    }

    private Node mapping(Position position, int depth) throws IOException {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Position> seen = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position keyPosition = position();
            refuseYamlTricks(keyPosition);
            String key = parser.currentName();
            Position first = seen.putIfAbsent(key, keyPosition);
            Node value = value(parser.nextToken(), depth + 1);
            if (first == null) {
                entries.add(new Node.Entry(key, keyPosition, value));
            } else {
                faults.add(fault("key-twice", keyPosition, key, String.valueOf(first.line())));
            }
        }
        return new Node.Mapping(List.copyOf(entries), position);
    }

    private Node items(Position position, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, depth + 1));
        }
        return new Node.Items(List.copyOf(items), position);
    }

    private void refuseYamlTricks(Position position) throws IOException {
        if (parser instanceof YAMLParser yaml) {
            if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
                faults.add(fault("alias", position));
            } else if (yaml.getTypeId() != null) {
                faults.add(fault("tag", position));
            }
        }
    }

    private Position position() {
        JsonLocation location = parser.currentTokenLocation();
        return new Position(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static Fault fault(String code, Position position, String... arguments) {
        return new Fault(code, "", Optional.of(position), List.of(arguments));
    }

    private InvalidRegisterException fatal(String code, Position position, String... arguments) {
        List<Fault> all = new ArrayList<>(faults);
        all.add(fault(code, position, arguments));
        return new InvalidRegisterException(all);
    }

    /** Says in plain words what the parsers mean. */
    private static final class SyntaxFaults {

        private SyntaxFaults() {}

        static Fault of(String file, JsonProcessingException unreadable) {
            JsonLocation location = unreadable.getLocation();
            Position position = location == null
                    ? new Position(file, 1, 1)
                    : new Position(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
            String problem = unreadable.getOriginalMessage();
            if (unreadable instanceof JacksonYAMLParseException || problem.contains("while ")) {
                return yaml(problem, position);
            }
            return fault("syntax", position, firstLine(problem));
        }

        private static Fault yaml(String problem, Position position) {
            if (problem.contains("mapping values are not allowed here")) {
                return fault("syntax-colon", position);
            }
            if (problem.contains("\\t(TAB)") || problem.contains("'\\t'")) {
                return fault("syntax-tab", position);
            }
            int found = problem.indexOf("found character '");
            if (found >= 0 && problem.contains("that cannot start any token")) {
                int from = found + "found character '".length();
                return fault("syntax-character", position, problem.substring(from, from + 1));
            }
            if (problem.contains("found unexpected end of stream") || problem.contains("quoted scalar")) {
                return fault("syntax-quote", position);
            }
            if (problem.contains("special characters are not allowed")) {
                return fault("control-characters", position);
            }
            if (problem.contains("found undefined alias")
                    || problem.contains("an anchor")
                    || problem.contains("an alias")) {
                return fault("alias", position);
            }
            if (problem.contains("expected <block end>")
                    || problem.contains("could not find expected ':'")
                    || problem.contains("block sequence entries are not allowed")
                    || problem.contains("did not find expected key")) {
                return fault("syntax-indentation", position);
            }
            return fault("syntax", position, firstLine(problem));
        }

        private static String firstLine(String problem) {
            String line = problem.lines().findFirst().orElse("");
            return line.length() > 160 ? line.substring(0, 160) + "…" : line;
        }
    }
}
