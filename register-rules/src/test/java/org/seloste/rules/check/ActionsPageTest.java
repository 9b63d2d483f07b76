package org.seloste.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that tells what can be said of an action. */
class ActionsPageTest {

    private static final Path PAGE = Path.of("../docs/actions.md");

    @Test
    void thePageTellsEveryField() throws IOException {
        String page = page();
        Path actual = Path.of("target/actions.md");
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, page);
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("Read the new page; when it is right:  cp register-rules/%s docs/actions.md", actual)
                .isEqualTo(page);
    }

    @Test
    void everyInputIsReadByARule() {
        for (Input input : Input.values()) {
            assertThat(rules(input)).as(input.field()).isNotEmpty();
        }
    }

    private static List<CheckAbout> rules(Input input) {
        return CheckRules.all().stream()
                .filter(about -> about.inputs().contains(input))
                .toList();
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # What can be said of an action

                An action record says what somebody is about to do with personal data, or has done. It is built in Java, or
                read from YAML, JSON or NDJSON (one record a line), all with the same fields:

                    v: 1
                    actions:
                      - {purpose: newsletter, operation: send, data: [email-address], subjects: [subscriber],
                         channel: email, consent: given}

                `v` (1, of each record or of the file), `purpose` (an id of the register) and `operation` are required;
                `n` counts how often it happened, `at` tells where (`service`, `element`, `file`, `line`, `trace`). Ids of data,
                people, parties and sources are those of the standard vocabulary or of the register. A record names kinds of
                data and people, never a person and never a value; any other field is a fault.

                **Operations:** %s.

                ## Three states beside a value

                A field that is left out, `none` and `unknown` are three things. `none` says that there is none. `unknown` says
                that nobody knows: a rule then asks for review wherever some value could make the answer worse. What leaving
                a field out means stands in the table; *as unknown where a rule needs it* means that review is asked for
                only when a rule comes to the question.

                | Field | Value | Left out | `none` | Operations | Rules that read it |
                |---|---|---|---|---|---|
                """.formatted(Stream.of(Operation.values())
                .map(operation -> "`" + operation.word() + "`")
                .collect(Collectors.joining(", "))));
        for (Input input : Input.values()) {
            page.append(row(input));
        }
        return page.toString();
    }

    private static String row(Input input) {
        String words = input.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        return "| `" + input.field() + "` | " + (words.isEmpty() ? input.type().written() : words) + " | "
                + silence(input) + " | " + (input.none().isEmpty() ? "–" : input.none()) + " | " + operations(input)
                + " | "
                + rules(input).stream().map(about -> "`" + about.id() + "`").collect(Collectors.joining(", "))
                + " |\n";
    }

    private static String silence(Input input) {
        return input == Input.RECIPIENT
                ? "as `unknown` at `disclose`, everybody at `publish`, otherwise as `none`"
                : input.silence().words();
    }

    /** Those at which alone a rule reads the field, where every rule that does is bound to some. */
    private static String operations(Input input) {
        boolean bound = rules(input).stream().allMatch(ActionsPageTest::isBound);
        return bound
                ? Stream.of(Operation.values())
                        .filter(operation -> rules(input).stream()
                                .anyMatch(about -> about.operations().contains(operation)))
                        .map(operation -> "`" + operation.word() + "`")
                        .collect(Collectors.joining(", "))
                : "any";
    }

    private static boolean isBound(CheckAbout about) {
        return about.wakes().isEmpty() && !about.operations().isEmpty();
    }
}
