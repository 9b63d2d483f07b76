package org.seloste.rules.check;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seloste.model.Country;
import org.seloste.model.form.Position;
import org.seloste.model.text.Nearest;
import org.seloste.rules.lint.IdentityCodes;

/** Turns the tokens of YAML or JSON into action records. */
final class RecordParser {

    private static final String VERSION = "v";
    private static final String ACTIONS = "actions";
    private static final String PURPOSE = "purpose";
    private static final String OPERATION = "operation";
    private static final String COUNT = "n";
    private static final String AT = "at";
    private static final int MOST_FAULTS = 100;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([-_./][a-z0-9]+)*");

    private static final List<String> FIELDS = Stream.concat(
                    Stream.of(VERSION, PURPOSE, OPERATION, COUNT, AT),
                    Arrays.stream(Input.values()).map(Input::field))
            .toList();

    private final String file;
    private final JsonParser parser;
    private final List<ActionFault> faults;
    private final Consumer<ActionRecord> to;

    RecordParser(String file, JsonParser parser, List<ActionFault> faults, Consumer<ActionRecord> to) {
        this.file = file;
        this.parser = parser;
        this.faults = faults;
        this.to = to;
    }

    void readAll() throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                readList(false);
            } else if (token == JsonToken.START_OBJECT) {
                readObject(false);
            } else {
                fault("not-a-record", position());
            }
            if (faults.size() >= MOST_FAULTS) {
                return;
            }
        }
    }

    private void readList(boolean versioned) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                readObject(versioned);
            } else {
                fault("not-a-record", position());
                parser.skipChildren();
            }
            if (faults.size() >= MOST_FAULTS) {
                return;
            }
        }
    }

    /** What is read of one record. */
    private static final class Draft {
        private final Map<String, Position> seen = new LinkedHashMap<>();
        private @Nullable String purpose;
        private @Nullable Operation operation;
        private final List<Consumer<ProcessingAction.Builder>> said = new ArrayList<>();
        private long count = 1;
        private Optional<ActionRecord.Site> at = Optional.empty();
        private boolean versioned;
        private boolean wrapper;
    }

    private void readObject(boolean versioned) throws IOException {
        Position position = position();
        int before = faults.size();
        refuseTricks(position);
        Draft draft = new Draft();
        draft.versioned = versioned;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            Position at = position();
            parser.nextToken();
            refuseTricks(at);
            if (draft.seen.putIfAbsent(field, at) != null) {
                fault("field-twice", at, shown(field));
                parser.skipChildren();
            } else {
                readField(field, at, draft);
            }
        }
        if (draft.wrapper || faults.size() > before) {
            return;
        }
        finish(draft, position);
    }

    private void finish(Draft draft, Position position) {
        if (!draft.versioned) {
            fault("version-missing", position);
        }
        if (draft.purpose == null) {
            fault("field-missing", position, PURPOSE);
        }
        if (draft.operation == null) {
            fault("field-missing", position, OPERATION);
        }
        if (draft.versioned && draft.purpose != null && draft.operation != null) {
            ProcessingAction.Builder builder = ProcessingAction.builder(draft.purpose, draft.operation);
            draft.said.forEach(each -> each.accept(builder));
            to.accept(new ActionRecord(builder.build(), draft.count, draft.at, position));
        }
    }

    private void readField(String field, Position at, Draft draft) throws IOException {
        switch (field) {
            case VERSION -> {
                draft.versioned = true;
                if (!scalar().equals("1")) {
                    fault("version", at);
                }
            }
            case ACTIONS -> readActions(at, draft);
            case PURPOSE -> draft.purpose = id(field, at);
            case OPERATION -> readOperation(at, draft);
            case COUNT -> draft.count = number(field, at);
            case AT -> draft.at = Optional.of(readSite());
            default -> {
                Optional<Input> input = Input.of(field);
                if (input.isPresent()) {
                    readInput(input.get(), at, draft);
                } else {
                    unknown(field, at);
                    parser.skipChildren();
                }
            }
        }
    }

    private void readActions(Position at, Draft draft) throws IOException {
        draft.wrapper = true;
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            readList(draft.versioned);
        } else {
            fault("value", at, ACTIONS, "records", "");
            parser.skipChildren();
        }
    }

    private void readOperation(Position at, Draft draft) throws IOException {
        String word = scalar();
        Optional<Operation> operation = Operation.of(word);
        if (operation.isPresent()) {
            draft.operation = operation.get();
        } else {
            List<String> words =
                    Stream.of(Operation.values()).map(Operation::word).toList();
            fault("value", at, OPERATION, word(Input.Type.WORD), ": " + String.join(", ", words));
        }
    }

    private ActionRecord.Site readSite() throws IOException {
        Map<String, String> site = new LinkedHashMap<>();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            fault("value", position(), AT, "object", "");
            parser.skipChildren();
        } else {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                Position at = position();
                parser.nextToken();
                if (List.of("service", "element", "file", "line", "trace").contains(key)) {
                    site.put(key, scalar());
                } else {
                    fault("field-unknown", at, shown(key));
                    parser.skipChildren();
                }
            }
        }
        Optional<String> line = Optional.ofNullable(site.get("line"));
        if (line.filter(digits -> !digits.matches("[0-9]{1,9}")).isPresent()) {
            fault("value", position(), "line", word(Input.Type.NUMBER), "");
            line = Optional.empty();
        }
        return new ActionRecord.Site(
                Optional.ofNullable(site.get("service")),
                Optional.ofNullable(site.get("element")),
                Optional.ofNullable(site.get("file")),
                line.map(Integer::valueOf),
                Optional.ofNullable(site.get("trace")));
    }

    private void readInput(Input input, Position at, Draft draft) throws IOException {
        Optional<Consumer<ProcessingAction.Builder>> said = switch (parser.currentToken()) {
            case START_ARRAY -> list(input);
            case START_OBJECT -> events(input);
            case VALUE_NULL -> Optional.empty();
            default -> single(input, parser.getText());
        };
        if (said.isPresent()) {
            draft.said.add(said.get());
        } else {
            String words = input.words().isEmpty() ? "" : ": " + String.join(", ", input.words());
            fault("value", at, input.field(), word(input.type()), words);
        }
    }

    private Optional<Consumer<ProcessingAction.Builder>> list(Input input) throws IOException {
        List<String> words = new ArrayList<>();
        boolean sound = input.type().isList();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
                words.add(parser.getText());
            } else {
                sound = false;
                parser.skipChildren();
            }
        }
        boolean named = words.stream().allMatch(word -> isWord(input, word));
        return sound && named && !words.isEmpty()
                ? Optional.of(builder -> builder.with(input, words.toArray(String[]::new)))
                : Optional.empty();
    }

    private static boolean isWord(Input input, String word) {
        return input.words().isEmpty()
                ? ID.matcher(word).matches() && word.length() <= 120
                : input.words().contains(word);
    }

    private Optional<Consumer<ProcessingAction.Builder>> events(Input input) throws IOException {
        Map<String, LocalDate> events = new LinkedHashMap<>();
        boolean sound = input.type() == Input.Type.DATES;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String event = parser.currentName();
            parser.nextToken();
            Optional<LocalDate> date =
                    parser.currentToken().isScalarValue() ? date(parser.getText()) : Optional.empty();
            parser.skipChildren();
            if (date.isPresent() && ID.matcher(event).matches()) {
                events.put(event, date.get());
            } else {
                sound = false;
            }
        }
        return sound && !events.isEmpty() ? Optional.of(builder -> events.forEach(builder::event)) : Optional.empty();
    }

    private static Optional<Consumer<ProcessingAction.Builder>> single(Input input, String text) {
        if (text.equals(Input.UNKNOWN)) {
            return Optional.of(builder -> builder.unknown(input));
        }
        if (text.equals(Input.NONE)) {
            return input.none().isEmpty() ? Optional.empty() : Optional.of(builder -> builder.none(input));
        }
        return switch (input.type()) {
            case FLAG ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(builder -> builder.with(input, text.equals("true")))
                        : Optional.empty();
            case NUMBER ->
                text.matches("[0-9]{1,6}")
                        ? Optional.of(builder -> builder.with(input, Integer.parseInt(text)))
                        : Optional.empty();
            case DATE -> date(text).map(date -> builder -> builder.with(input, date));
            case DAY -> day(text).map(date -> builder -> builder.with(input, date));
            case COUNTRY -> Country.parse(text).map(country -> builder -> builder.with(input, text));
            case WORD, WORDS, ID, IDS ->
                isWord(input, text) ? Optional.of(builder -> builder.with(input, text)) : Optional.empty();
            case DATES -> Optional.empty();
        };
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        if (text.length() <= "2026-01-01".length()) {
            return date(text);
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toLocalDate());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private @Nullable String id(String field, Position at) throws IOException {
        String id = scalar();
        if (ID.matcher(id).matches()) {
            return id;
        }
        fault("value", at, field, word(Input.Type.ID), "");
        return null;
    }

    private long number(String field, Position at) throws IOException {
        String digits = scalar();
        if (digits.matches("[1-9][0-9]{0,15}")) {
            return Long.parseLong(digits);
        }
        fault("value", at, field, word(Input.Type.NUMBER), "");
        return 1;
    }

    /** The text of a scalar; nothing for anything else, which every reader of a scalar refuses. */
    private String scalar() throws IOException {
        JsonToken token = parser.currentToken();
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            return parser.getText();
        }
        parser.skipChildren();
        return "";
    }

    private void unknown(String field, Position at) {
        Optional<String> near = NAME.matcher(field).matches() ? Nearest.of(field, FIELDS) : Optional.empty();
        near.ifPresentOrElse(
                word -> fault("field-unknown-near", at, shown(field), word),
                () -> fault("field-unknown", at, shown(field)));
    }

    /** A field's name as it may be shown: only when it looks like one. */
    private static String shown(String field) {
        return NAME.matcher(field).matches() ? IdentityCodes.masked(field) : "…";
    }

    private void refuseTricks(Position at) throws IOException {
        if (parser instanceof YAMLParser yaml
                && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
            fault("alias", at);
        }
    }

    private static String word(Input.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private Position position() {
        JsonLocation location = parser.currentTokenLocation();
        return new Position(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private void fault(String code, Position at, String... arguments) {
        faults.add(new ActionFault(code, at, List.of(arguments)));
    }
}
