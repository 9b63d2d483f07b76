package org.seloste.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterFile;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.law.LawData;
import org.seloste.rules.check.ActionReader;
import org.seloste.rules.check.Policy;
import org.seloste.rules.check.ProcessingAction;
import org.seloste.rules.check.Verdict;

/** The actions with their expected answers that stand under examples/actions, a file a register. */
record ActionExamples(String name, String about, Policy policy, List<Example> examples) {

    private static final Path FOLDER = Path.of("actions");

    /** An action with the answer that is expected. */
    record Example(String title, ProcessingAction action, String answer, List<String> reasons, List<String> duties) {

        @Override
        public String toString() {
            return title;
        }
    }

    static List<ActionExamples> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().endsWith(".register.yaml"))
                    .sorted()
                    .map(ActionExamples::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ActionExamples read(Path file) {
        JsonNode root = tree(file);
        Policy policy = Policy.compile(
                register(
                        Path.of(root.get("file").asText()),
                        root.path("register").asText()),
                LawData.builtIn(),
                LocalDate.parse(root.get("as-of").asText()));
        List<Example> examples = new ArrayList<>();
        for (JsonNode each : root.get("actions")) {
            examples.add(new Example(
                    each.get("title").asText(),
                    ActionReader.read(file + ".json", "{\"v\": 1, \"actions\": [" + each.get("action") + "]}")
                            .get(0)
                            .action(),
                    each.get("answer").asText(),
                    words(each.path("reasons")),
                    words(each.path("duties"))));
        }
        String name = file.getFileName().toString().replace(".yaml", "");
        return new ActionExamples(name, root.get("about").asText(), policy, examples);
    }

    private static JsonNode tree(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Register register(Path file, String id) {
        return RegisterReader.read(file).registers().stream()
                .map(RegisterFile.Sourced::value)
                .filter(register -> id.isEmpty() || register.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    Verdict check(Example example) {
        return policy.check(example.action());
    }
}
