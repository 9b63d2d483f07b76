package org.seloste.model.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

/** The fields of one row, read by name; a field that nobody asked for is a fault. */
final class Row {

    private static final String ABSENT = "?";

    private final String id;
    private final String place;
    private final JsonNode node;
    private final List<String> faults;
    private final Set<String> asked = new LinkedHashSet<>();

    Row(String parent, String id, JsonNode node, List<String> faults) {
        this.id = id;
        this.place = parent + id;
        this.node = node;
        this.faults = faults;
    }

    String id() {
        return id;
    }

    private JsonNode ask(String key) {
        asked.add(key);
        return node.path(key);
    }

    void fault(String message) {
        faults.add(place + ": " + message);
    }

    Optional<String> word(String key) {
        JsonNode value = ask(key);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isValueNode() || value.isNull() || value.asText().isBlank()) {
            fault("'" + key + "' needs one word or number");
            return Optional.empty();
        }
        return Optional.of(value.asText());
    }

    String needed(String key) {
        return word(key).orElseGet(() -> {
            if (node.path(key).isMissingNode()) {
                fault("'" + key + "' is missing");
            }
            return ABSENT;
        });
    }

    List<String> words(String key) {
        JsonNode value = ask(key);
        List<String> words = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(word -> words.add(word.asText()));
        } else if (!value.isMissingNode()) {
            fault("'" + key + "' needs a list, such as [first, second]");
        }
        return words;
    }

    boolean flag(String key) {
        return word(key)
                .map(value -> {
                    if (!value.equals("true") && !value.equals("false")) {
                        fault("'" + key + "' is true or false, not '" + value + "'");
                    }
                    return value.equals("true");
                })
                .orElse(false);
    }

    Optional<LocalDate> date(String key) {
        return word(key).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException malformed) {
                fault("'" + key + "' is no date: '" + value + "'; write it as 2026-11-22");
                return Optional.empty();
            }
        });
    }

    LocalDate neededDate(String key) {
        if (node.path(key).isMissingNode()) {
            fault("'" + key + "' is missing");
        }
        return date(key).orElse(LocalDate.EPOCH);
    }

    Period neededPeriod(String key) {
        String value = needed(key);
        try {
            return Period.parse(value);
        } catch (DateTimeParseException malformed) {
            fault("'" + key + "' is no period: '" + value + "'; write it as P10Y");
            return Period.ZERO;
        }
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> kind) {
        return oneOf(key, needed(key), kind);
    }

    <E extends Enum<E>> E oneOf(String key, String value, Class<E> kind) {
        E[] known = kind.getEnumConstants();
        for (E constant : known) {
            if (word(constant).equals(value)) {
                return constant;
            }
        }
        if (!value.equals(ABSENT)) {
            fault("'" + key + "' is '" + value + "'; known are "
                    + Arrays.stream(known).map(Row::word).collect(Collectors.joining(", ")));
        }
        return known[0];
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<Text> texts() {
        EnumMap<Language, String> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            word(language.tag()).ifPresent(wording -> wordings.put(language, wording));
        }
        return wordings.isEmpty() ? Optional.empty() : Optional.of(Text.of(wordings));
    }

    Text neededTexts() {
        return texts().orElseGet(() -> {
            fault("a wording is missing: write fi, en and sv");
            return Text.everywhere(ABSENT);
        });
    }

    Optional<Row> inner(String key) {
        JsonNode value = ask(key);
        return value.isMissingNode() ? Optional.empty() : Optional.of(new Row(place + "/", key, value, faults));
    }

    List<Row> each() {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            asked.add(entry.getKey());
            rows.add(new Row(place + "/", entry.getKey(), entry.getValue(), faults));
        }
        return rows;
    }

    List<String> list() {
        List<String> words = new ArrayList<>();
        node.forEach(word -> words.add(word.asText()));
        return words;
    }

    Provenance provenance() {
        return new Provenance(needed("source"), words("unverified"));
    }

    void end() {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!asked.contains(field.getKey())) {
                fault("'" + field.getKey() + "' is no key here; known are " + asked);
            }
        }
    }
}
