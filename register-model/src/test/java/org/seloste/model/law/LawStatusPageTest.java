package org.seloste.model.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.model.vocabulary.Vocabulary;

/** Keeps docs/law-status.md true to the data: what is between the two marks is made here. */
class LawStatusPageTest {

    private static final Path PAGE = Path.of("..", "docs", "law-status.md");
    private static final String BEGIN = "<!-- made from the data: begin -->\n";
    private static final String END = "<!-- made from the data: end -->\n";

    private final LawData law = LawData.builtIn();

    @Test
    void thePageSaysWhatTheDataSay() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        String made = page.substring(0, page.indexOf(BEGIN)) + BEGIN + tables() + page.substring(page.indexOf(END));
        Files.writeString(Path.of("target", "law-status.md"), made, UTF_8);

        assertThat(page)
                .as("docs/law-status.md is out of date; take target/law-status.md over")
                .isEqualTo(made);
    }

    @Test
    void theExampleOnThePageCanBeRead() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        String example = page.substring(page.indexOf("```yaml\n") + "```yaml\n".length(), page.lastIndexOf("```"));

        LawData own = law.reading("own.yaml", new StringReader(example));

        assertThat(own.horizon()).isAfter(law.horizon());
        assertThat(own.adequacy("GB", own.horizon())).map(AdequacyDecision::id).contains("GB-2025");
    }

    private String tables() {
        long verified =
                law.rows().stream().filter(row -> row.provenance().isVerified()).count();
        return "\n**Checked up to " + law.horizon() + ".** " + verified + " of "
                + law.rows().size() + " rows are verified in all their parts.\n"
                + "\n## Adequacy decisions\n\n"
                + table(
                        "| place | decision | in force | asks of the recipient | not verified | source |",
                        law.adequacyDecisions().stream().map(LawStatusPageTest::adequacyDecision))
                + "\n## The European Economic Area\n\n"
                + table(
                        "| standing | places | not verified | source |",
                        law.territories().stream()
                                .collect(Collectors.groupingBy(
                                        LawStatusPageTest::territoryGroup,
                                        LinkedHashMap::new,
                                        Collectors.mapping(Territory::id, Collectors.joining(" "))))
                                .entrySet()
                                .stream()
                                .map(group -> group.getKey().replace("PLACES", group.getValue())))
                + "\n## Acts\n\n"
                + table(
                        "| act | name | in force | not verified | source |",
                        law.acts().stream().map(LawStatusPageTest::act))
                + "\n## Statutory retention\n\n"
                + table(
                        "| what | at least | from | law | not verified | source |",
                        law.retention().stream().map(LawStatusPageTest::retention))
                + "\n## Authorities\n\n"
                + table(
                        "| authority | competence | not verified | source |",
                        law.authorities().stream()
                                .map(row -> "| " + english(row.name()) + " | "
                                        + (row.competence() == Authority.Competence.COOKIES
                                                ? "cookies"
                                                : "data protection")
                                        + provenance(row)))
                + "\n## Former names\n\n"
                + table(
                        "| old name | stale from | now | not verified | source |",
                        law.formerNames().stream()
                                .map(row ->
                                        "| " + row.name().in(Language.FINNISH).orElseThrow() + " | "
                                                + row.staleFrom() + " | "
                                                + row.successor()
                                                        .map(LawStatusPageTest::english)
                                                        .orElse("–")
                                                + provenance(row)))
                + "\n## Grounds and rights that rest on unread provisions\n\n"
                + "Grounds of the vocabulary: "
                + Vocabulary.standard().all(TermKind.GROUND).stream()
                        .filter(term -> term.has(Trait.UNVERIFIED))
                        .map(Term::id)
                        .collect(Collectors.joining(", "))
                + ".\n\nReasons of the rights matrix: "
                + String.join(", ", unverifiedReasons())
                + ".\n";
    }

    private static String table(String head, Stream<String> rows) {
        String rule = head.replaceAll("[^|]+", "---");
        return Stream.concat(Stream.of(head, rule), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String adequacyDecision(AdequacyDecision row) {
        String until = row.voided()
                .map(voiding -> "void from " + voiding.on() + " (" + voiding.by() + ")")
                .or(() -> row.lastDay().map(day -> "to " + day))
                .orElse("no end");
        return "| " + english(row.name()) + " | " + row.number().orElse("–") + " | " + row.validFrom() + ", " + until
                + " | " + row.condition().map(AdequacyDecision.Condition::key).orElse("–") + provenance(row);
    }

    private static String territoryGroup(Territory row) {
        return "| " + row.standing().name().toLowerCase(Locale.ROOT) + " | PLACES" + provenance(row);
    }

    private static String act(Act row) {
        String span = row.validFrom().map(day -> "from " + day).orElse("–");
        String repealed = row.repealedFrom()
                .map(day -> "repealed from " + day + " by " + row.repealedBy().orElse("?"))
                .orElse(span);
        return "| " + row.id() + " | " + english(row.name()) + " | " + repealed + provenance(row);
    }

    private static String retention(StatutoryRetention row) {
        return "| " + english(row.what()) + " | " + row.atLeast() + " | " + row.from() + " | " + row.act() + ", "
                + row.section() + provenance(row);
    }

    private static String provenance(LawRow row) {
        List<String> unverified = row.provenance().unverified();
        return " | " + (unverified.isEmpty() ? "–" : String.join(", ", unverified)) + " | "
                + row.provenance().source() + " |";
    }

    private static String english(Text text) {
        return text.in(Language.ENGLISH).orElseThrow();
    }

    private static Set<String> unverifiedReasons() {
        RightsMatrix matrix = RightsMatrix.builtIn();
        return Arrays.stream(DataSubjectRight.values())
                .flatMap(right -> Arrays.stream(Article6.values())
                        .flatMap(basis -> Arrays.stream(Article9.values())
                                .map(condition -> matrix.answer(
                                        right, ProcessingBasis.of(basis).with(condition)))))
                .filter(answer -> !answer.verified())
                .map(RightsAnswer::reason)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
