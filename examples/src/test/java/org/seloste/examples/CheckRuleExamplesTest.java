package org.seloste.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.examples.ActionExamples.Example;
import org.seloste.model.text.Language;
import org.seloste.rules.check.CheckAbout;
import org.seloste.rules.check.CheckRules;
import org.seloste.rules.check.Reason;
import org.seloste.rules.check.Verdict;

/**
 * Keeps the example that explains a rule true: it is one of the example actions, and the answer is what a policy says.
 */
class CheckRuleExamplesTest {

    private static final Path KEPT = Path.of("../register-rules/src/main/resources/org/seloste/rules/texts");
    private static final List<Asked> ALL = ActionExamples.all().stream()
            .flatMap(examples ->
                    examples.examples().stream().map(example -> new Asked(examples, example, examples.check(example))))
            .toList();

    /** An action with all that the policy says to it. */
    private record Asked(ActionExamples examples, Example example, Verdict verdict) {

        Stream<Reason> said() {
            return Stream.concat(verdict.reasons().stream(), verdict.duties().stream());
        }

        Stream<Reason> saidBy(CheckAbout rule) {
            return said().filter(reason -> reason.rule().equals(rule));
        }

        /** Whether the rule says what is the case, rather than that it cannot know. */
        boolean isSettledBy(CheckAbout rule) {
            return saidBy(rule).anyMatch(reason -> reason.missing().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleIsExplainedByAnActionAndItsAnswer(Language language) throws IOException {
        StringBuilder made =
                new StringBuilder("# Written by a test from examples/actions; see CheckRuleExamplesTest.\n");
        for (CheckAbout rule : CheckRules.all()) {
            Asked asked = plainest(rule);
            made.append(line(
                            rule,
                            "register",
                            asked.examples().policy().register().getId()))
                    .append(line(rule, "action", asked.example().action().toString()))
                    .append(line(rule, "answer", asked.verdict().decision().name()))
                    .append(line(rule, "because", sentence(asked, rule, language)));
        }
        String name = "check-examples." + language.tag() + ".properties";
        Path actual = Files.createDirectories(Path.of("target")).resolve(name);
        Files.writeString(actual, made, UTF_8);
        assertThat(Files.exists(KEPT.resolve(name)) ? Files.readString(KEPT.resolve(name)) : "")
                .as("Read the new answers; when they are right:  cp examples/target/check-examples.*.properties"
                        + " register-rules/src/main/resources/org/seloste/rules/texts")
                .isEqualTo(made.toString());
    }

    /** The action to which few other rules have something to say, and which the rule settles. */
    private static Asked plainest(CheckAbout rule) {
        return ALL.stream()
                .filter(asked -> asked.saidBy(rule).findAny().isPresent())
                .min(Comparator.comparing((Asked asked) -> !asked.isSettledBy(rule))
                        .thenComparingLong(asked -> asked.said().count())
                        .thenComparingInt(
                                asked -> asked.example().action().toString().length()))
                .orElseThrow();
    }

    private static String sentence(Asked asked, CheckAbout rule, Language language) {
        return asked.saidBy(rule)
                .min(Comparator.comparing(reason -> !reason.missing().isEmpty()))
                .orElseThrow()
                .message(language);
    }

    private static String line(CheckAbout rule, String key, String value) {
        return rule.id() + "." + key + " = " + value.replace("\\", "\\\\") + "\n";
    }
}
