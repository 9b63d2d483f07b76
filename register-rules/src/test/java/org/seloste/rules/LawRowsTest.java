package org.seloste.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts that nothing which the project's table of law names has been forgotten. */
class LawRowsTest {

    private static final Path ROWS = Path.of("src/test/resources/law-rows.txt");
    private static final Path DECIDED = Path.of("..", "docs", "decisions", "0029-rules-decided-against.md");
    private static final Pattern DECISION = Pattern.compile("(?m)^\\| ([A-Z][A-Z0-9/-]+) \\| \\S");

    @Test
    void everyRowIsARuleOrDecidedAgainst() throws IOException {
        Set<String> forgotten = new TreeSet<>(rows());
        forgotten.removeAll(covered());
        forgotten.removeAll(decidedAgainst());

        assertThat(forgotten)
                .as(
                        "rows that no rule covers: name them in covers() of the rule, or say in %s why there is none",
                        DECIDED)
                .isEmpty();
    }

    @Test
    void noRowIsDecidedAgainstThatARuleCovers() throws IOException {
        Set<String> both = decidedAgainst();
        both.retainAll(covered());

        assertThat(both).isEmpty();
    }

    @Test
    void rulesAndDecisionsNameRowsThatExist() throws IOException {
        Set<String> named = covered();
        named.addAll(decidedAgainst());
        named.removeAll(rows());

        assertThat(named).isEmpty();
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(ROWS, UTF_8).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private static Set<String> covered() {
        return Rules.all().stream()
                .flatMap(rule -> rule.about().lawIds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those decided against altogether; the page goes on with what is left out of rows that are covered. */
    private static Set<String> decidedAgainst() throws IOException {
        String page = Files.readString(DECIDED, UTF_8);
        return Stream.of(page.substring(0, page.indexOf("## In part")))
                .flatMap(decided -> DECISION.matcher(decided).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
