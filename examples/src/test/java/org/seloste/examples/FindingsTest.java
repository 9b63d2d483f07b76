package org.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.rules.Finding;
import org.seloste.rules.Linter;
import org.seloste.rules.Report;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.Severity;

/** What the rules find in the example registers, as a reviewed list for each folder. */
class FindingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Linter LINTER = Linter.with(LintContext.on(DAY));
    private static final Path REVIEWED = Path.of("src/test/resources/findings");

    static Report lint(Path file) {
        return LINTER.lint(RegisterReader.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"allomeera", "helppokatsastus", "laakkonen", "lautex", "secto", "esimerkkipuoti", "kunta"})
    void theFindingsAreThoseReviewed(String folder) throws IOException {
        String found = written(lint(PublishedNotice.REGISTERS.resolve(folder).resolve(file(folder))));
        Path actual = Path.of("target/findings").resolve(folder + ".txt");
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, found);

        Path reviewed = REVIEWED.resolve(folder + ".txt");
        assertThat(Files.exists(reviewed) ? Files.readString(reviewed) : "")
                .as("Read the new findings; when they are right:  cp examples/%s examples/%s", actual, reviewed)
                .isEqualTo(found);
    }

    private static String file(String folder) {
        return folder.equals("kunta") ? "catalogue.yaml" : "register.yaml";
    }

    @ParameterizedTest
    @ValueSource(strings = {"esimerkkipuoti", "kunta"})
    void theExemplaryOnesHaveNoErrorAndNoWarning(String folder) {
        assertThat(lint(PublishedNotice.REGISTERS.resolve(folder).resolve(file(folder)))
                        .findings())
                .filteredOn(finding -> finding.rule().severity() != Severity.INFO)
                .isEmpty();
    }

    @Test
    void theGenericWordForLegislationIsNotTakenForTheRepealedAct() {
        assertThat(lint(PublishedNotice.SECTO.registerFile()).findings())
                .noneMatch(finding -> finding.rule().id().equals("repealed-act-cited"));
    }

    private static String written(Report report) {
        Map<Severity, Long> counts = new TreeMap<>(report.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().severity(), Collectors.counting())));
        return Stream.concat(
                        Stream.of("As of " + DAY + ": " + counts),
                        report.findings().stream().flatMap(FindingsTest::lines))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Finding finding) {
        String place = finding.position()
                .map(position -> String.valueOf(position.line()))
                .orElse("-");
        String head = String.format(
                Locale.ROOT,
                "\n%-7s %s  %s  line %s  %s",
                finding.rule().severity().name().toLowerCase(Locale.ROOT),
                finding.rule().id(),
                finding.register() + "/" + finding.path(),
                place,
                finding.fingerprint());
        return Stream.of(
                        List.of(head, "  " + finding.message(Language.FINNISH)),
                        finding.against().stream().map(other -> "  > " + other).toList(),
                        finding.evidence().map(words -> "  \" " + words).stream()
                                .toList())
                .flatMap(List::stream);
    }
}
