package org.seloste.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.model.text.Language;

class CheckCatalogueTest {

    private static final Path DECIDED_AGAINST = Path.of("../docs/decisions/0037-check-rows-decided-against.md");

    /** The rows of the project's table of law on actions. */
    private static final List<String> ROWS = List.of(("ACTOR-UNKNOWN PROC-NO-DPA PROC-SCOPE SUBPROC PURPOSE-UNDECLARED"
                    + " COMPAT COMPAT-CONSENT COMPAT-RESEARCH PURPOSE-NOT-INFORMED BASIS-UNDECLARED BASIS-LI-AUTHORITY"
                    + " BASIS-CE-LAW LI-TEST SUBJECT-UNDECLARED CATEGORY-UNDECLARED CATEGORY-OTHER-PURPOSE SPECIAL"
                    + " SPECIAL-CONSENT CRIMINAL HETU HETU-PRINT CONSENT-STATE CONSENT-FREE CHILD OBJ-DM OBJ-GEN"
                    + " RESTRICTED EMARK-NATURAL EMARK-CUSTOMER TELEMARK EMARK-LEGAL EMARK-IDENT COOKIE EMPLOYEE-NEED"
                    + " EMPLOYEE-SOURCE EMPLOYEE-SPECIAL SOURCE 14-TIMING RECIPIENT RECIPIENT-AUTH XFER-EEA"
                    + " XFER-UNDECLARED XFER-ADEQ XFER-46 XFER-48 XFER-49 XFER-NONE ADM-UNDECLARED ADM-GROUND"
                    + " ADM-SAFEGUARD ADM-SPECIAL ADM-SCORE RETENTION RETENTION-UNKNOWN ACCURACY DPIA SECURITY"
                    + " NOTICE-INFORCE")
            .split(" "));

    static List<CheckAbout> abouts() {
        return CheckRules.all();
    }

    @Test
    void everyRowOfTheLawIsARuleOrDecidedAgainst() throws IOException {
        Set<String> covered = CheckRules.all().stream()
                .flatMap(about -> about.lawIds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Pattern.compile("\\| (AC-[A-Z0-9-]+) \\|")
                .matcher(Files.readString(DECIDED_AGAINST))
                .results()
                .map(row -> row.group(1))
                .forEach(row -> assertThat(covered.add(row))
                        .as("%s is decided against, though a rule covers it", row)
                        .isTrue());
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        ROWS.stream().map(row -> "AC-" + row).toList());
    }

    @Test
    void idsAreUniqueAndKebabCase() {
        assertThat(CheckRules.all())
                .extracting(CheckAbout::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("abouts")
    void everyRuleNamesItsSourceAndWhatItLooksAt(CheckAbout about) {
        assertThat(about.citations()).isNotEmpty();
        assertThat(about.inputs()).containsAll(about.wakes());
        assertThat(CheckRules.find(about.id())).contains(about);
    }

    @ParameterizedTest
    @MethodSource("abouts")
    void everyRuleHasItsWordsInEveryLanguage(CheckAbout about) {
        for (Language language : Language.values()) {
            String title = CheckRules.title(about, language);
            assertThat(title).isNotBlank().doesNotEndWith(".").doesNotContain("{");
            assertThat(CheckTexts.get(about.id() + ".message", language)).endsWith(".");
        }
    }

    @Test
    void noLanguageHasWordsThatAnotherLacksOrThatNothingUses() {
        Set<String> finnish = CheckTexts.keys(Language.FINNISH);
        assertThat(CheckTexts.keys(Language.ENGLISH)).isEqualTo(finnish);
        assertThat(CheckTexts.keys(Language.SWEDISH)).isEqualTo(finnish);
        Set<String> rules = CheckRules.all().stream().map(CheckAbout::id).collect(Collectors.toSet());
        assertThat(finnish.stream()
                        .filter(key -> !key.equals("unknown") && !key.startsWith("fault.") && !key.startsWith("type."))
                        .map(key -> key.substring(0, key.indexOf('.'))))
                .isSubsetOf(rules);
    }

    @Test
    void sentencesNameTheSameThingsInEveryLanguage() {
        for (String key : CheckTexts.keys(Language.FINNISH)) {
            List<Set<String>> places = Arrays.stream(Language.values())
                    .map(language -> places(CheckTexts.get(key, language)))
                    .toList();
            assertThat(places).as(key).allMatch(places.get(0)::equals);
        }
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{[a-z0-9]+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noSentenceCallsAnythingLawful() {
        Stream.of(Language.values())
                .flatMap(language -> CheckTexts.keys(language).stream().map(key -> CheckTexts.get(key, language)))
                .forEach(words -> assertThat(words.toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("lawful", "laillinen", "laglig "));
    }
}
