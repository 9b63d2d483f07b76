package org.seloste.rulepages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seloste.rules.Rules;
import org.seloste.rules.check.CheckRules;

/** Keeps docs/rules true to the rules: every page there is made here. */
class RulePagesTest {

    private static final Path MADE = Path.of("target", "rules");
    private static final Path PUBLISHED = Path.of("..", "docs", "rules");
    private static final String ACCEPT = "rm -r docs/rules && cp -r examples/target/rules docs/rules";
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    private final Provisions provisions = new Provisions();
    private final List<RulePage> pages =
            Rules.all().stream().map(rule -> new RulePage(rule, provisions)).toList();
    private final List<CheckPage> checks = CheckRules.all().stream()
            .map(about -> new CheckPage(about, provisions))
            .toList();
    private final List<Entry> entries = Stream.concat(
                    pages.stream().map(RulePage::entry), checks.stream().map(CheckPage::entry))
            .toList();
    private final Indexes indexes = new Indexes(entries, provisions);

    private Map<String, String> made() {
        Map<String, String> made = new TreeMap<>();
        pages.forEach(page -> made.put(page.entry().page(), page.markdown()));
        checks.forEach(page -> made.put(page.entry().page(), page.markdown()));
        made.put("README.md", indexes.readme());
        made.put("by-severity.md", indexes.bySeverity());
        made.put("by-provision.md", indexes.byProvision());
        made.put("matrix.md", indexes.matrix());
        return made;
    }

    @Test
    void thePagesSayWhatTheRulesSay() throws IOException {
        Map<String, String> made = made();
        delete(MADE);
        Files.createDirectories(MADE);
        for (Map.Entry<String, String> page : made.entrySet()) {
            Files.writeString(MADE.resolve(page.getKey()), page.getValue(), UTF_8);
        }

        assertThat(published())
                .as("docs/rules is out of date. Read the difference; when it is right:  " + ACCEPT)
                .isEqualTo(made);
    }

    private static Map<String, String> published() throws IOException {
        Map<String, String> published = new TreeMap<>();
        if (Files.exists(PUBLISHED)) {
            for (Path page : files(PUBLISHED)) {
                published.put(page.getFileName().toString(), Files.readString(page, UTF_8));
            }
        }
        return published;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path page : files(folder)) {
                Files.delete(page);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyProvisionThatARuleCitesIsSaidInPlainWords() {
        assertThat(entries.stream()
                        .flatMap(entry -> entry.citations().stream())
                        .filter(law -> provisions.about(law).isEmpty())
                        .map(Provisions::key)
                        .distinct()
                        .sorted())
                .as("provisions without a line in src/test/resources/rulepages/provisions.txt")
                .isEmpty();
    }

    @Test
    void everyArticleIsJudgedOrSaysWhyNot() {
        assertThat(indexes.unexplained())
                .as("articles that no rule cites and whose line in articles.txt gives no reason")
                .isEmpty();
        assertThat(indexes.explainedInVain())
                .as("articles whose line in articles.txt says why no rule judges them, though some does")
                .isEmpty();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Map<String, String> made = made();

        assertThat(made)
                .allSatisfy((name, page) -> assertThat(
                                LINK.matcher(page).results().map(found -> found.group(1)))
                        .allMatch(link -> made.containsKey(link)
                                || Files.exists(PUBLISHED.resolve(link).normalize())));
    }

    @Test
    void aPageHoldsExamplesFindingAndHowToAcceptIt() {
        String page = made().get("legal-basis-missing.md");

        assertThat(page)
                .startsWith(
                        "# legal-basis-missing\n\nThe legal basis is missing.\n\n- suomeksi: Oikeusperuste puuttuu\n")
                .contains("| error | certain | BAS-001, N-BASIS |")
                .contains("- GDPR Article 13(1)(c): purposes and legal bases")
                .contains("General Data Protection Regulation (2016/679): article-text not verified")
                .contains("No legal basis of the processing is stated.")
                .contains("accepted:\n  - rule: legal-basis-missing\n    path: \"purposes/");
    }

    @Test
    void aRuleThatChecksActionsSaysWhatItLooksAt() {
        assertThat(made().get("check-consent-given.md")).contains("## What it looks at", "consent", "GDPR Article 7");
        assertThat(made().get("matrix.md")).contains("check-");
    }
}
