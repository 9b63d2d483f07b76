package org.seloste.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.seloste.model.Catalogue;
import org.seloste.model.form.Fault;
import org.seloste.model.form.InvalidRegisterException;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.io.RegisterSchema;
import org.seloste.model.io.RegisterWriter;

class SchemaAgreementTest {

    /** Faults that a schema cannot know of: they depend on other parts of the file, or on the calendar. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "dangling-reference",
            "dangling-reference-near",
            "term-unknown",
            "term-unknown-near",
            "id-twice",
            "end-before-start",
            "floor-above-cap",
            "circle",
            "language-twice",
            "day-impossible");

    /** Values of the right look that are nothing: no such day, an oldest younger than the youngest. */
    private static final Set<String> BEYOND_A_PATTERN = Set.of("2025-02-30", "17 to 13");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RegisterSchema.json(), InputFormat.JSON);

    @Property
    void whatTheReaderAcceptsTheSchemaAccepts(@ForAll("documents") Document document) {
        assertThat(errors(document.json())).as(document.json()).isEmpty();
    }

    @Property
    void whatIsWrittenTheSchemaAccepts(@ForAll("documents") Document document) {
        assertThat(errors(RegisterWriter.json(document.register()))).isEmpty();
    }

    @Property
    void writtenCataloguesAreAcceptedToo(@ForAll("catalogues") Catalogue catalogue) {
        assertThat(errors(RegisterWriter.json(catalogue))).isEmpty();
    }

    @Test
    void theExamplesAreAccepted() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("..", "examples", "registers"))) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("coverage.yaml"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(8);
        for (Path file : files) {
            JsonNode tree = YAMLMapper.builder().build().readTree(Files.readString(file));
            assertThat(SCHEMA.validate(tree)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void readerAndSchemaRefuseTheSame() throws IOException {
        Set<String> codes = new TreeSet<>();
        TreeMap<String, String> disagreements = new TreeMap<>();
        int refused = 0;
        int accepted = 0;
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            String json = seed % 8 == 0
                    ? Registers.recordDocument(seed, 0.6, Words.PLAIN).json()
                    : Registers.document(seed, 0.15, Words.PLAIN).json();
            for (int index = 0; index < 60; index++) {
                String mutated = JsonMapper.builder().build().writeValueAsString(Mutations.mutated(json, random));
                List<Fault> faults = faults(mutated);
                faults.forEach(fault -> codes.add(fault.code()));
                boolean schemaRefuses = !errors(mutated).isEmpty();
                boolean readerRefuses = !faults.isEmpty();
                if (readerRefuses) {
                    refused++;
                } else {
                    accepted++;
                }
                boolean agree = schemaRefuses == readerRefuses
                        || (readerRefuses && faults.stream().allMatch(SchemaAgreementTest::isBeyondASchema));
                if (!agree) {
                    disagreements.put(
                            faults.isEmpty() ? "reader accepts, " + errors(mutated) : faults.toString(), mutated);
                }
            }
        }
        assertThat(disagreements.keySet())
                .as("of %s refused and %s accepted", refused, accepted)
                .isEmpty();
        assertThat(refused).isGreaterThan(1000);
        assertThat(accepted).isGreaterThan(100);
        assertThat(codes)
                .contains(
                        "key-unknown",
                        "key-missing",
                        "value-missing",
                        "value-unreadable",
                        "id-malformed",
                        "id-reserved",
                        "list-unexpected",
                        "mapping-unexpected",
                        "mapping-expected",
                        "listing-empty",
                        "language-unknown",
                        "blank",
                        "dangling-reference",
                        "term-unknown");
    }

    private static boolean isBeyondASchema(Fault fault) {
        return BEYOND_A_SCHEMA.contains(fault.code())
                || (fault.code().equals("value-unreadable")
                        && BEYOND_A_PATTERN.contains(fault.arguments().get(0)));
    }

    private static List<Fault> faults(String json) {
        try {
            RegisterReader.read("mutated.json", json);
            return List.of();
        } catch (InvalidRegisterException unsound) {
            return unsound.faults();
        }
    }

    private static List<String> errors(String json) {
        List<String> errors = new ArrayList<>();
        for (Error error : SCHEMA.validate(json, InputFormat.JSON)) {
            errors.add(error.getInstanceLocation() + " " + error.getMessage());
        }
        return errors.size() > 5 ? errors.subList(0, 5) : errors;
    }

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.of(Words.values()).flatMap(Registers::documents);
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return Registers.catalogues(Words.PLAIN);
    }
}
