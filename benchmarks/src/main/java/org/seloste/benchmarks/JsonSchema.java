package org.seloste.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Collection;
import java.util.List;

/** JSON Schema: an object whose only key is the purpose, with enumerations of what is declared for it. */
final class JsonSchema implements Engine<JsonNode> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Schema schema;

    JsonSchema(List<Declared> purposes) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("type", "object");
        root.put("additionalProperties", false);
        ObjectNode properties = root.putObject("properties");
        for (Declared purpose : purposes) {
            ObjectNode parts = properties.putObject(purpose.id()).putObject("properties");
            allow(parts.putObject("basis"), purpose.bases());
            allow(parts.putObject("group"), purpose.groups());
            allow(parts.putObject("recipient"), purpose.recipients());
            allow(parts.putObject("data").putObject("items"), purpose.covered());
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
        schema.initializeValidators();
    }

    private static void allow(ObjectNode part, Collection<String> ids) {
        ArrayNode values = part.putArray("enum");
        ids.forEach(values::add);
    }

    @Override
    public JsonNode request(Act act) {
        ObjectNode request = JSON.createObjectNode();
        ObjectNode parts = request.putObject(act.purpose());
        parts.put("basis", act.basis());
        parts.put("group", act.group());
        parts.put("recipient", act.recipient());
        ArrayNode data = parts.putArray("data");
        act.data().forEach(data::add);
        return request;
    }

    @Override
    public boolean allows(JsonNode request) {
        return schema.validate(request).isEmpty();
    }
}
