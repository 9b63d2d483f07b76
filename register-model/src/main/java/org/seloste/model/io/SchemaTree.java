package org.seloste.model.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.seloste.model.Shapes;
import org.seloste.model.form.Field;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.SchemaDefinitions;

/** Makes the schema of files from the forms of the model. */
final class SchemaTree {

    private static final Map<String, Object> STRING = Map.of("type", "string");

    private static final List<String> FIRST = List.of("$schema", "$id", "title", "description", "type", "required");
    private static final List<String> LAST = List.of("properties", "additionalProperties", "$defs");
    private static final Comparator<String> KEYWORDS =
            Comparator.comparingInt(SchemaTree::rank).thenComparing(Comparator.naturalOrder());

    private final SchemaDefinitions definitions = new SchemaDefinitions();

    private SchemaTree() {}

    static String json() {
        try {
            return JsonMapper.builder()
                            .defaultPrettyPrinter(
                                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")))
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(ordered(new SchemaTree().root(), true))
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of maps, lists and strings can always be written", impossible);
        }
    }

    /**
     * Keys of the file form keep the order of the forms; keywords get a fixed one, so that the file is the same
     * everywhere.
     */
    private static Object ordered(Object tree, boolean keywords) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> kept = keywords ? new TreeMap<>(KEYWORDS) : new LinkedHashMap<>();
            map.forEach((key, value) -> kept.put(
                    String.valueOf(key),
                    ordered(value, !keywords || !(key.equals("properties") || key.equals("$defs")))));
            return kept;
        }
        return tree instanceof List<?> list
                ? list.stream().map(item -> ordered(item, true)).toList()
                : tree;
    }

    private static int rank(String keyword) {
        return FIRST.contains(keyword) ? FIRST.indexOf(keyword) : FIRST.size() + 1 + LAST.indexOf(keyword);
    }

    private Map<String, Object> root() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:seloste:schema:1");
        root.put("title", "A file of Seloste");
        root.put(
                "description",
                "A register description, a catalogue of several, or the record of what one does as processor for others.");
        root.put("type", "object");
        root.put("required", List.of("seloste"));
        Map<String, Object> register = file("register", "The id of the register.", Shapes.register());
        Map<String, Object> catalogue = catalogue();
        Map<String, Object> processorRecord =
                file("processor-record", "The id of the record.", Shapes.processorRecord());
        root.put("if", Map.of("required", List.of("catalogue")));
        root.put("then", catalogue);
        Map<String, Object> otherwise = new LinkedHashMap<>();
        otherwise.put("if", Map.of("required", List.of("processor-record")));
        otherwise.put("then", processorRecord);
        otherwise.put("else", register);
        root.put("else", otherwise);
        root.put("$defs", definitions.all());
        return root;
    }

    private Map<String, Object> file(String rootKey, String idMeaning, ObjectForm<?, ?> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("seloste", version());
        properties.put(rootKey, id(idMeaning));
        properties.put("without", without());
        properties.putAll(properties(form));
        return object(form.description(), properties, List.of("seloste", rootKey));
    }

    private Map<String, Object> catalogue() {
        ObjectForm<?, ?> register = Shapes.register();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("seloste", version());
        properties.put("catalogue", id("The id of the catalogue."));
        properties.put(
                "name",
                described(
                        "The name of the organisation or of the catalogue.",
                        Forms.prose().schema(definitions)));
        properties.put("languages", property(register, "languages"));
        properties.put("parties", property(register, "parties"));
        properties.put(
                "shared",
                object("What every register has, unless it says otherwise.", properties(register), List.of()));
        properties.put("registers", members("register", "The registers, by id.", register));
        properties.put(
                "processor-records",
                members("processor-record", "The processor's records, by id.", Shapes.processorRecord()));
        return object(
                "Several registers of one organisation, with what they share said once. A register replaces a shared part by the same id, adds to it with another, and drops it with 'without'.",
                properties,
                List.of("seloste", "catalogue"));
    }

    private Map<String, Object> members(String what, String meaning, ObjectForm<?, ?> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("without", without());
        properties.putAll(properties(form));
        Map<String, Object> file = described(
                "The name of the file of the " + what + ", in the folder of the catalogue.", Map.of("type", "string"));
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("description", meaning);
        members.put("type", "object");
        members.put("propertyNames", id("The id of the " + what + "."));
        members.put(
                "additionalProperties",
                Map.of("anyOf", List.of(object(form.description(), properties, List.of()), file)));
        return members;
    }

    private Map<String, Object> properties(ObjectForm<?, ?> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        form.fields().forEach(field -> properties.put(field.key(), property(field)));
        return properties;
    }

    private Map<String, Object> property(ObjectForm<?, ?> form, String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .map(this::property)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> property(Field<?, ?, ?> field) {
        return described(field.description(), field.form().schema(definitions));
    }

    private static Map<String, Object> described(String meaning, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", meaning);
        schema.forEach(described::putIfAbsent);
        return described;
    }

    private static Map<String, Object> version() {
        return described("The version of the form, 1.", Map.of("enum", List.of(1, "1")));
    }

    private static Map<String, Object> id(String meaning) {
        Map<String, Object> id = described(meaning, STRING);
        id.put("pattern", Forms.ID_PATTERN);
        id.put("maxLength", Forms.ID_LENGTH);
        id.put("not", Map.of("enum", Forms.RESERVED.stream().sorted().toList()));
        return id;
    }

    private static Map<String, Object> without() {
        Map<String, Object> part = Map.of("type", "string", "pattern", "^[a-z-]+(/[a-z0-9/-]+)?$");
        return described(
                "In a catalogue: the shared parts that this register does not have, as a key or as key/id.",
                Map.of("anyOf", List.of(Map.of("type", "array", "items", part), part)));
    }

    private static Map<String, Object> object(String meaning, Map<String, Object> properties, List<String> required) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("description", meaning);
        object.put("type", "object");
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        object.put("additionalProperties", false);
        return object;
    }
}
