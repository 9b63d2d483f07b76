package org.seloste.rules.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.law.LawData;

/**
 * The cases under {@code cases}: a small register, and what is answered to actions under it, as a lawyer reads them. A
 * file may hold a register that each group of its cases completes {@code with} some lines.
 */
record Cases(String about, List<Case> cases) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /**
     * An action with the answer that is expected.
     *
     * @param title what happens
     * @param register the register, as in its file
     * @param action the action
     * @param answer the decision
     * @param because the reasons, each as rule and declared element, the worst first
     * @param duties what is to be done, in the same form
     * @param carriedBy the declared elements that carry it; empty when the case is not about them
     * @param seen what is seen of it at once; empty when the case is not about that
     * @param speaks the rule that speaks, where the case shows that
     * @param silent the rule that just does not, where the case shows that
     */
    record Case(
            String title,
            String register,
            ProcessingAction action,
            String answer,
            List<String> because,
            List<String> duties,
            List<String> carriedBy,
            Optional<QuickAnswer> seen,
            Optional<String> speaks,
            Optional<String> silent) {

        Policy policy() {
            return Policy.compile(Shop.register(register), LawData.builtIn(), Shop.TODAY);
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Cases> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().map(Cases::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Cases.class.getResource("cases"), "There is no folder of cases")
                    .toURI());
        } catch (URISyntaxException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static Cases read(Path file) {
        try {
            JsonNode root = YAML.readTree(file.toFile());
            List<Case> cases = new ArrayList<>();
            for (JsonNode group : root.get("under")) {
                String register = root.path("register").asText()
                        + group.path("register").asText()
                        + group.path("with").asText();
                group.get("cases").forEach(each -> cases.add(read(file, register, each)));
            }
            return new Cases(root.get("about").asText(), cases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Case read(Path file, String register, JsonNode each) {
        String actions = "{\"v\": 1, \"actions\": [" + each.get("action") + "]}";
        return new Case(
                each.get("case").asText(),
                register,
                ActionReader.read(file + ".json", actions).get(0).action(),
                each.get("answer").asText(),
                words(each.path("because")),
                words(each.path("duties")),
                words(each.path("carried-by")),
                word(each, "seen").map(QuickAnswer::valueOf),
                word(each, "speaks"),
                word(each, "silent"));
    }

    private static Optional<String> word(JsonNode each, String key) {
        return Optional.ofNullable(each.get(key)).map(JsonNode::asText);
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }
}
