package org.seloste.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.rules.Finding;

/** Ties the facts of the notices that are shortfalls to the findings that report them, and the findings to facts. */
class FactsAndFindingsTest {

    private static final Path PAGE = Path.of("..", "docs", "facts-and-findings.md");
    private static final Path MADE = Path.of("target", "facts-and-findings.md");

    @ParameterizedTest
    @EnumSource
    void everyFactThatIsAShortfallIsReportedByItsRuleAtItsPlace(PublishedNotice notice) {
        none(TiedFindings.of(notice).unreported());
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingReportsAFactOrIsReviewed(PublishedNotice notice) {
        List<Review> reviews = Review.of(notice);

        none(TiedFindings.of(notice).untied().stream()
                .filter(finding -> reviews.stream().noneMatch(review -> review.isOf(finding)))
                .map(finding -> finding.rule().id() + " " + finding.path() + ": reports no fact and is not reviewed")
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyReviewIsOfAFindingAndSaysWhy(PublishedNotice notice) {
        List<Finding> untied = TiedFindings.of(notice).untied();

        none(Review.of(notice).stream()
                .filter(review -> !review.why().endsWith(".") || untied.stream().noneMatch(review::isOf))
                .map(review -> review + ": is of no finding, or gives no reason")
                .toList());
    }

    @Test
    void thePageListsWhatIsTiedAndWhatIsNot() throws IOException {
        String made = page();
        Files.writeString(MADE, made, UTF_8);

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE, UTF_8) : "")
                .as("Read the difference; when it is right:  cp examples/" + MADE + " docs/")
                .isEqualTo(made);
    }

    private static String page() {
        return "# Facts of the notices and findings of the rules\n\n"
                + "Five example registers were written after published notices whose facts were counted and numbered. Among\n"
                + "them are shortfalls: what is missing, contradicts itself or is out of date. Each is reported by the rule that\n"
                + "the register's table names, at the place that it names, and a test shows it. Here are the ones that no rule can\n"
                + "find, and the findings that none of the facts lists.\n"
                + Arrays.stream(PublishedNotice.values())
                        .map(FactsAndFindingsTest::section)
                        .collect(Collectors.joining());
    }

    private static String section(PublishedNotice notice) {
        TiedFindings tied = TiedFindings.of(notice);
        List<CoverageRow> unfound =
                tied.rows().stream().filter(row -> !row.unfound().isBlank()).toList();
        return "\n## " + notice.name().charAt(0) + notice.name().substring(1).toLowerCase(Locale.ROOT) + "\n\n"
                + tied.rows().size() + " facts are shortfalls; rules report "
                + (tied.rows().size() - unfound.size()) + " of them.\n\n"
                + (unfound.isEmpty() ? "" : table(unfound))
                + "| finding beyond the facts | places | why it is right |\n|---|---|---|\n"
                + Review.of(notice).stream()
                        .map(review -> "| [" + review.rule() + "](rules/" + review.rule() + ".md) | "
                                + (review.paths().isEmpty() ? "all" : String.join(", ", review.paths())) + " | "
                                + review.why() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String table(List<CoverageRow> unfound) {
        return unfound.stream()
                .map(row -> "| " + row.id() + " " + row.fact() + " | " + row.unfound() + " |\n")
                .collect(Collectors.joining("", "| fact | why no rule finds it |\n|---|---|\n", "\n"));
    }

    private static void none(List<String> faults) {
        assertThat(faults)
                .withFailMessage(() -> "\n" + String.join("\n", faults))
                .isEmpty();
    }
}
