package org.seloste.model.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.seloste.model.Shapes;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Field;
import org.seloste.model.form.Form;
import org.seloste.model.form.ListForm;
import org.seloste.model.form.ListingForm;
import org.seloste.model.form.ObjectForm;

class RegisterSchemaTest {

    private static final Path FILE = Path.of("..", "docs", "schema", RegisterSchema.FILE);
    private static final Path MADE = Path.of("target", RegisterSchema.FILE);

    private final JsonNode schema = parsed(SchemaTree.json());

    @Test
    void theFileSaysWhatTheFormsSay() throws IOException {
        String made = SchemaTree.json();
        Files.writeString(MADE, made, UTF_8);

        assertThat(Files.exists(FILE) && Files.readString(FILE, UTF_8).equals(made))
                .as(
                        "The forms have changed. When that was meant, take the new schema over:%n"
                                + "    cp register-model/target/%s docs/schema/%s",
                        RegisterSchema.FILE, RegisterSchema.FILE)
                .isTrue();
    }

    @Test
    void theJarHoldsTheFile() throws IOException {
        assertThat(RegisterSchema.json()).isEqualTo(Files.readString(FILE, UTF_8));
    }

    @Test
    void noFieldOfTheModelIsMissing() {
        Set<ObjectForm<?, ?>> forms = new HashSet<>();
        collect(Shapes.register(), forms);
        collect(Shapes.processorRecord(), forms);

        for (ObjectForm<?, ?> form : forms) {
            JsonNode properties = propertiesOf(form);
            for (Field<?, ?, ?> field : form.fields()) {
                assertThat(properties.path(field.key()).path("description").asText())
                        .as("%s: %s", form.name(), field.key())
                        .isEqualTo(field.description());
            }
            assertThat(properties.size()).isGreaterThanOrEqualTo(form.fields().size());
        }
        assertThat(forms).hasSizeGreaterThan(40);
    }

    /** Decision 61: a statement is narrowed by fields that have the same name and form wherever they stand. */
    @Test
    void whatNarrowsAStatementIsSpelledAlikeEverywhere() {
        Set<ObjectForm<?, ?>> forms = new HashSet<>();
        collect(Shapes.register(), forms);
        for (String key : List.of("people", "data", "purposes", "channels", "modality", "when")) {
            Set<String> spellings = new TreeSet<>();
            int statements = 0;
            for (ObjectForm<?, ?> form : forms) {
                // The register lists what others name; a pointer to another notice says in words when that one is
                // given;
                // not-collected holds the data themselves.
                if (form == Shapes.register()
                        || Set.of("notice", "not-collected").contains(form.name())) {
                    continue;
                }
                JsonNode spelling = propertiesOf(form).path(key);
                if (spelling.isObject()) {
                    ((ObjectNode) spelling).remove("description");
                    // Retention alone may speak of the rest.
                    spellings.add(spelling.toString().replace("-or-rest", ""));
                    statements++;
                }
            }
            assertThat(spellings).as(key).hasSize(1);
            assertThat(statements).as(key).isGreaterThan(4);
        }
    }

    @Test
    void everyKeyIsExplainedInAWholeSentence() {
        List<String> poor = new ArrayList<>();
        explain(schema, "", poor);

        assertThat(poor).isEmpty();
    }

    private JsonNode propertiesOf(ObjectForm<?, ?> form) {
        if (form == Shapes.register()) {
            return schema.at("/else/else/properties");
        }
        if (form == Shapes.processorRecord()) {
            return schema.at("/else/then/properties");
        }
        JsonNode definition = schema.path("$defs").path(form.name());
        return definition.has("anyOf") ? definition.at("/anyOf/0/properties") : definition.path("properties");
    }

    private static void explain(JsonNode node, String path, List<String> poor) {
        node.path("properties").properties().forEach(property -> {
            String description = property.getValue().path("description").asText();
            boolean term = path.contains("standard-keys-");
            if (description.isBlank() || (!term && !description.matches("(?s)[A-Z].*\\."))) {
                poor.add(path + "/" + property.getKey() + ": " + description);
            }
        });
        node.properties().forEach(child -> explain(child.getValue(), path + "/" + child.getKey(), poor));
        if (node.isArray()) {
            node.forEach(child -> explain(child, path, poor));
        }
    }

    private static void collect(Form<?> form, Set<ObjectForm<?, ?>> forms) {
        if (form instanceof ListForm<?> list) {
            collect(list.item(), forms);
        } else if (form instanceof ByIdForm<?> byId) {
            collect(byId.element(), forms);
        } else if (form instanceof ListingForm<?> listing) {
            collect(listing.elements(), forms);
        } else if (form instanceof ObjectForm<?, ?> object && forms.add(object)) {
            object.fields().forEach(field -> collect(field.form(), forms));
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
