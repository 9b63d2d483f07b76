package org.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.seloste.examples.ActionExamples.Example;
import org.seloste.model.text.Language;
import org.seloste.rules.check.CheckAbout;
import org.seloste.rules.check.CheckRules;
import org.seloste.rules.check.Input;
import org.seloste.rules.check.Reason;
import org.seloste.rules.check.Verdict;

/** What a policy answers to the example actions; and the page that shows it. */
class ActionExamplesTest {

    private static final List<ActionExamples> ALL = ActionExamples.all();
    private static final Path PAGE = Path.of("../docs/check-examples.md");

    @TestFactory
    Stream<DynamicContainer> theAnswerIsTheOneExpected() {
        return ALL.stream()
                .map(examples -> DynamicContainer.dynamicContainer(
                        examples.name(),
                        examples.examples().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        example.title(), () -> judge(example, examples.check(example))))));
    }

    private static void judge(Example example, Verdict verdict) {
        assertThat(verdict.decision().name())
                .as("%s%n%s", example.action(), verdict)
                .isEqualTo(example.answer());
        assertThat(ids(verdict.reasons())).as("reasons").isEqualTo(example.reasons());
        assertThat(ids(verdict.duties())).as("duties").isEqualTo(example.duties());
    }

    private static List<String> ids(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.rule().id()).distinct().toList();
    }

    @Test
    void thereAreAtLeastAHundredAndTwentyAndEveryRuleHasOne() {
        assertThat(ALL.stream().mapToInt(examples -> examples.examples().size()).sum())
                .isGreaterThanOrEqualTo(120);
        Set<String> shown = ALL.stream()
                .flatMap(examples -> examples.examples().stream())
                .flatMap(example -> Stream.concat(example.reasons().stream(), example.duties().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(CheckRules.all()).extracting(CheckAbout::id).allMatch(shown::contains);
    }

    @Test
    void thePageShowsThem() throws IOException {
        String page = page();
        Path actual = Path.of("target/check-examples.md");
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, page);
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("Read the new page; when it is right:  cp examples/%s docs/check-examples.md", actual)
                .isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # What a policy answers

                Each row asks whether something may be done with these data, according to what people have been told.
                The answer is *allowed* (the register covers it and no rule objects), *allowed with duties*, *needs review*
                or *denied*, with all reasons. The rows are run as tests; they stand in examples/actions as data.
                What can be said of an action is told in [actions.md](actions.md).
                """);
        for (ActionExamples examples : ALL) {
            page.append("\n## ").append(examples.name()).append("\n\n").append(examples.about());
            page.append("\n\n| What is done | Answer | Because |\n|---|---|---|\n");
            examples.examples().forEach(example -> page.append(row(example, examples.check(example))));
        }
        return page.toString();
    }

    private static String row(Example example, Verdict verdict) {
        String because = Stream.concat(verdict.reasons().stream(), verdict.duties().stream())
                .map(reason -> "`" + reason.rule().id() + "` " + reason.message(Language.ENGLISH))
                .distinct()
                .collect(Collectors.joining("<br>"));
        return "| " + example.title() + "<br>" + said(example) + " | " + answer(example) + " | "
                + because.replace("|", "\\|") + " |\n";
    }

    private static String said(Example example) {
        return Stream.concat(
                        Stream.of(example.action().purpose() + ", "
                                + example.action().operation().word()),
                        Stream.of(Input.values())
                                .filter(example.action()::says)
                                .map(input -> input.field() + " " + value(example, input)))
                .collect(Collectors.joining("; ", "<small>", "</small>"));
    }

    private static String value(Example example, Input input) {
        return example.action()
                .value(input)
                .map(value -> value instanceof List<?> list
                        ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        : String.valueOf(value))
                .orElse(example.action().isNone(input) ? "none" : "unknown");
    }

    private static String answer(Example example) {
        return switch (example.answer()) {
            case "ALLOWED" -> "allowed";
            case "ALLOWED_WITH_DUTIES" -> "allowed with duties";
            case "NEEDS_REVIEW" -> "needs review";
            default -> "**denied**";
        };
    }
}
