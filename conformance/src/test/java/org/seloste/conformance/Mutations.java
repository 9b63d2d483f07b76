package org.seloste.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils one place of a document, in the ways in which people and programs spoil files. */
final class Mutations {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is put in place of something else; some of it is right in some places. */
    private static final List<String> INSTEAD = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "[]",
            "{}",
            "[[\"a\"]]",
            "[null]",
            "{\"fi\": \"etu\", \"suku\": null}",
            "{\"fi\": \"a\", \"xx\": \"b\"}",
            "{\"text\": \"a\"}",
            "{\"is\": \"consent\"}",
            "\"\"",
            "\"   \"",
            "\"Jokin Sana\"",
            "\"none\"",
            "\"all\"",
            "\"rest\"",
            "\"consent\"",
            "\"consnet\"",
            "\"a/b/c\"",
            "\"parties/\"",
            "\"2025-02-30\"",
            "\"2025-13-01\"",
            "\"25.11.2026\"",
            "\"2026-1-1\"",
            "\"0999-01-01\"",
            "\"-5 years\"",
            "\"0 years\"",
            "\"10 lustra\"",
            "\"1 week 2 days\"",
            "\"P1Y2W\"",
            "\"PT0H\"",
            "\"P\"",
            "\"10 years after\"",
            "\"10 years after The End\"",
            "\"XX\"",
            "\"fi\"",
            "\"FI\"",
            "\"under 0\"",
            "\"17 to 13\"",
            "\"not an address\"",
            "\"a@b\"",
            "\"javascript:alert(1)\"",
            "\"ftp://a.example\"",
            "\"29 §\"",
            "\"1050/2018 29\\u00a0§\"",
            "\"yes\"",
            "\"oui\"",
            "\"Yes\"",
            "\"" + "a".repeat(81) + "\"",
            "{\"Not An Id\": {}}",
            "{\"\": {}}",
            "{\"none\": {}}",
            "{\"customer\": {}}",
            "{\"custmoer\": {}}",
            "[\"customer\", \"customer\"]",
            "{\"more\": \"none\"}",
            "[{\"a\": {}, \"b\": {}}]");

    private Mutations() {}

    /** The document with one thing changed. */
    static JsonNode mutated(String json, Random random) {
        JsonNode root = parsed(json);
        List<ObjectNode> objects = new ArrayList<>();
        List<ArrayNode> arrays = new ArrayList<>();
        collect(root, objects, arrays);
        if (!arrays.isEmpty() && random.nextInt(4) == 0) {
            ArrayNode array = arrays.get(random.nextInt(arrays.size()));
            int index = random.nextInt(array.size());
            array.set(index, parsed(any(random)));
        } else {
            spoil(objects.get(random.nextInt(objects.size())), random);
        }
        return root;
    }

    private static void spoil(ObjectNode object, Random random) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key + "x", object.remove(key));
            case 2 -> object.set("Unknown Key", parsed(any(random)));
            case 3 ->
                object.set(
                        List.of("text", "is", "data", "fi", "more", "id").get(random.nextInt(6)), parsed(any(random)));
            default -> object.set(key, parsed(any(random)));
        }
    }

    private static String any(Random random) {
        return INSTEAD.get(random.nextInt(INSTEAD.size()));
    }

    private static void collect(JsonNode node, List<ObjectNode> objects, List<ArrayNode> arrays) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            arrays.add(array);
        }
        node.forEach(child -> collect(child, objects, arrays));
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new AssertionError(json, broken);
        }
    }
}
