package org.seloste.model.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The named parts of a JSON Schema, each described once. */
public final class SchemaDefinitions {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** No definitions yet. */
    public SchemaDefinitions() {}

    Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /**
     * The definitions made so far.
     *
     * @return schemas by name, in the order in which they were first needed
     */
    public Map<String, Object> all() {
        return definitions;
    }
}
