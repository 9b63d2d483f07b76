package org.seloste.model.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seloste.model.form.Fault;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.form.Node;
import org.seloste.model.form.Position;
import org.seloste.model.form.Reading;
import org.yaml.snakeyaml.LoaderOptions;

/** Turns YAML or JSON into nodes that know their place; every scalar stays the text that was written. */
final class NodeParser {

    private static final int DEPTH = 40;
    private static final int VALUES = 200_000;
    private static final int LONGEST_KEY = 200;

    private static final Pattern COMMENT = Pattern.compile("[ \\t]+(#[\\p{L}\\p{N}]\\S{0,60})");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Zs}\\p{Cf}&&[^ ]]");

    private final String file;
    private final String content;
    private final JsonParser parser;
    private final List<Fault> faults = new ArrayList<>();
    private int values;
    private int offset;
    private int points;

    private NodeParser(String file, String content, JsonParser parser) {
        this.file = file;
        this.content = content;
        this.parser = parser;
    }

    static Node parse(String file, String text) {
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
        StrayCharacters.first(file, content, json).ifPresent(stray -> {
            throw new InvalidRegisterException(List.of(stray));
        });
        try (JsonParser parser = json ? new JsonFactory().createParser(content) : yaml().createParser(content)) {
            return new NodeParser(file, content, parser).root();
        } catch (JsonProcessingException unreadable) {
            throw new InvalidRegisterException(List.of(new SyntaxFaults(file, content).of(json, unreadable)));
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
        return AnchorParser.factory(options);
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
        String text = parser.getText();
        return text.isEmpty() && isUnquoted() ? new Node.Missing(position) : new Node.Scalar(text, position, lost());
    }

    /**
     * The first word of a comment that looks like a part of the text before it: {@code #3}, but not {@code # three}.
     */
    private Optional<String> lost() {
        if (!isUnquoted() || !(parser instanceof AnchorParser yaml)) {
            return Optional.empty();
        }
        int end = yaml.end();
        offset = content.offsetByCodePoints(offset, end - points);
        points = end;
        Matcher comment = COMMENT.matcher(content).region(offset, content.length());
        return comment.lookingAt() ? Optional.of(comment.group(1)) : Optional.empty();
    }

    private boolean isUnquoted() {
        return parser instanceof AnchorParser yaml && yaml.isPlain();
    }

    private Node mapping(Position position, int depth) throws IOException {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Position> seen = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position keyPosition = position();
            refuseYamlTricks(keyPosition);
            String key = key(keyPosition);
            if (key.equals("<<") && isUnquoted()) {
                fault("merge", keyPosition);
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            Position first = seen.putIfAbsent(key, keyPosition);
            Node value = value(parser.nextToken(), depth + 1);
            if (first == null) {
                entries.add(new Node.Entry(key, keyPosition, value));
            } else {
                fault("key-twice", keyPosition, key, String.valueOf(first.line()));
            }
        }
        return new Node.Mapping(List.copyOf(entries), position);
    }

    private String key(Position position) throws IOException {
        String key = parser.currentName();
        if (INVISIBLE.matcher(key).find()) {
            fault("key-invisible", position, INVISIBLE.matcher(key).replaceAll(""));
        }
        if (key.length() <= LONGEST_KEY) {
            return key;
        }
        fault("key-too-long", position, String.valueOf(LONGEST_KEY));
        return key.substring(0, LONGEST_KEY);
    }

    private Node items(Position position, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, depth + 1));
        }
        return new Node.Items(List.copyOf(items), position);
    }

    private void refuseYamlTricks(Position position) throws IOException {
        if (parser instanceof AnchorParser yaml) {
            if (yaml.isAnchored()) {
                fault("alias", position);
            } else if (yaml.getTypeId() != null) {
                fault("tag", position);
            }
        }
    }

    private Position position() {
        JsonLocation location = parser.currentTokenLocation();
        return new Position(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private void fault(String code, Position position, String... arguments) {
        if (faults.size() >= Reading.MOST_FAULTS) {
            throw fatal("too-many-faults", position);
        }
        faults.add(new Fault(code, "", Optional.of(position), List.of(arguments)));
    }

    private InvalidRegisterException fatal(String code, Position position, String... arguments) {
        List<Fault> all = new ArrayList<>(faults);
        all.add(new Fault(code, "", Optional.of(position), List.of(arguments)));
        return new InvalidRegisterException(all);
    }
}
