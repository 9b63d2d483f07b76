package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.seloste.model.Cookie;
import org.seloste.model.Described;
import org.seloste.model.Purpose;
import org.seloste.model.law.LawData;
import org.seloste.model.text.Language;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.rules.lint.LintContext;
import org.seloste.rules.lint.Place;
import org.seloste.rules.lint.Rule;
import org.seloste.rules.lint.Severity;
import org.seloste.rules.lint.Subject;
import org.seloste.rules.lint.Terms;

class LinterTest {

    private static final Linter BASES = only("legal-basis-missing");

    private static Linter only(String rule) {
        return Examples.LINTER.asking(List.of(Rules.find(rule).orElseThrow()));
    }

    @Test
    void aFindingNamesTheThingTheShortfallAndTheRemedyInTheReadersLanguage() {
        Finding finding = BASES.lint(
                        Examples.register("purposes: {payroll: {text: {en: Paying wages, fi: Palkanmaksu}}}"))
                .findings()
                .get(0);

        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("Purpose “Paying wages”: No legal basis of the processing is stated.");
        assertThat(finding.message(Language.FINNISH))
                .isEqualTo("Käyttötarkoitus ”Palkanmaksu”: Käsittelyn oikeusperustetta ei ole kerrottu.");
        assertThat(finding.message(Language.SWEDISH)).startsWith("Ändamål ”");
        assertThat(finding.remedy(Language.ENGLISH)).startsWith("State the basis");
        assertThat(finding.path()).isEqualTo("purposes/payroll");
        assertThat(finding.position().orElseThrow().line()).isEqualTo(4);
    }

    @Test
    void partsAreFoundByEveryTypeThatTheyHaveInTheOrderOfTheFile() {
        Subject subject = Subject.of(
                Examples.register(
                                "data: {contact-details: {}}\npurposes: {a: {text: A}, b: {text: B}}\npeople: customer")
                        .register(),
                LintContext.on(Examples.DAY));

        assertThat(subject.all(Purpose.class).stream().map(Place::path)).containsExactly("purposes/a", "purposes/b");
        assertThat(subject.all(Described.class).stream().map(Place::path))
                .containsExactly("people/customer", "purposes/a", "purposes/b", "data/contact-details");
        assertThat(subject.all(Cookie.class).isEmpty()).isTrue();
    }

    @Test
    void anOwnTermIsAKindOfWhatItsOwnBroaderTermIsAKindOf() {
        Subject subject = Subject.of(
                Examples.register("terms:\n  people/rower: {text: Rowers, is: member}\n"
                                + "  people/cox: {text: Coxes, is: rower}\n")
                        .register(),
                LintContext.on(Examples.DAY));

        assertThat(Terms.of(subject, TermKind.PEOPLE, "cox").map(Term::id)).contains("member");
        assertThat(Terms.of(subject, TermKind.PEOPLE, "nobody")).isEmpty();
    }

    @Test
    @Tag("slow")
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aRegisterOfTenThousandPurposesIsLintedCompletely() {
        int count = 10_000;
        StringBuilder purposes = new StringBuilder("data: {contact-details: {items: [name]}}\npurposes:\n");
        StringBuilder parties = new StringBuilder("parties:\n");
        StringBuilder disclosures = new StringBuilder("disclosures:\n");
        StringBuilder retention = new StringBuilder("retention:\n");
        for (int each = 0; each < count; each++) {
            boolean even = each % 2 == 0;
            purposes.append("  p%s: {text: Orders, data: contact-details, recipients: disclosures/d%s%s}\n"
                    .formatted(each, each, even ? "" : ", bases: contract"));
            parties.append("  c%s: {name: Carrier, role: independent-controller}\n".formatted(each));
            disclosures.append("  d%s: {to: parties/c%s, for-own-marketing: %s}\n".formatted(each, each, even));
            if (even) {
                retention.append("  r%s: {purposes: p%s, keep: 2 years}\n".formatted(each, each));
            }
        }
        retention.append("  r0b: {purposes: p0, keep: 3 years}\n");

        Report report = Examples.LINTER.lint(Examples.register(
                "promises: {nobody: {not: disclose}}\n" + parties + disclosures + retention + purposes));

        assertThat(paths(report, "legal-basis-missing"))
                .hasSize(count / 2)
                .contains("purposes/p0", "purposes/p9998")
                .doesNotContain("purposes/p1");
        assertThat(paths(report, "retention-missing"))
                .hasSize(count / 2)
                .contains("purposes/p1", "purposes/p9999")
                .doesNotContain("purposes/p0");
        assertThat(paths(report, "third-party-marketing-without-basis")).hasSize(count / 2);
        assertThat(paths(report, "retention-contradiction")).containsExactly("retention/r0");
        assertThat(report.findings().stream()
                        .filter(finding -> finding.rule().id().equals("disclosure-contradicts-promise"))
                        .flatMap(finding -> finding.against().stream()))
                .hasSize(count);
    }

    private static List<String> paths(Report report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(Finding::path)
                .toList();
    }

    @Test
    void aTopicThatNobodyTranscribedIsNotJudgedAndTheReportSaysSo() {
        Report report = BASES.lint(Examples.register("not-transcribed: bases\npurposes: {payroll: {}}"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.notApplied()).extracting(NotApplied::why).containsExactly(NotApplied.Why.NOT_TRANSCRIBED);
    }

    @Test
    void aRuleThatFoundNothingToLookAtSaysSo() {
        assertThat(BASES.lint(Examples.register("name: Customers")).notApplied())
                .extracting(NotApplied::why)
                .containsExactly(NotApplied.Why.NOTHING_TO_LOOK_AT);
    }

    @Test
    void theReportCountsAndKnowsItsWorstFinding() {
        Report report = BASES.lint(Examples.register("purposes: {payroll: {}, orders: {}}"));

        assertThat(report.count(Severity.ERROR)).isEqualTo(2);
        assertThat(report.count(Severity.WARNING)).isZero();
        assertThat(report.worst()).contains(Severity.ERROR);
        assertThat(BASES.lint(Examples.register("name: Customers")).worst()).isEmpty();
    }

    @Test
    void orThrowStopsOnErrorsAndOnNothingElse() {
        Report errors = BASES.lint(Examples.register("purposes: {payroll: {}}"));
        Report hints = only("dpo-not-stated").lint(Examples.register("name: Customers"));

        assertThatThrownBy(errors::orThrow)
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("register.yaml:4")
                .hasMessageContaining("legal-basis-missing purposes/payroll");
        assertThat(hints.findings()).hasSize(1);
        hints.orThrow();
    }

    @Test
    void aReportForADayAfterTheLawDataWereCheckedSaysSo() {
        LocalDate horizon = LawData.builtIn().horizon();

        assertThat(report(horizon).horizonPassed()).isEmpty();
        assertThat(report(horizon.plusDays(1)).horizonPassed()).contains(horizon);
    }

    private static Report report(LocalDate day) {
        return Linter.with(LintContext.on(day)).lint(Examples.register("name: Customers"));
    }

    @Test
    void fingerprintsStayWhenLinesWordsAndOrderChange() {
        String one = "purposes: {payroll: {}, orders: {}}";
        String other = "# A comment\npurposes:\n  orders: {text: Handling orders}\n  payroll: {text: Paying wages}";

        assertThat(fingerprints(other)).containsExactlyInAnyOrderElementsOf(fingerprints(one));
        assertThat(fingerprints(one)).doesNotHaveDuplicates().allMatch(print -> print.matches("[0-9a-f]{12}"));
    }

    @Test
    void fingerprintsOfItemsWithoutIdsDoNotDependOnTheirOrder() {
        String one =
                "bases: [{as-stated: yksi, reading: legitimate-interests}, {as-stated: kaksi, reading: legitimate-interests}]";
        String other =
                "bases: [{as-stated: kaksi, reading: legitimate-interests}, {as-stated: yksi, reading: legitimate-interests}]";
        Linter interests = only("legitimate-interest-missing");

        assertThat(prints(interests, one)).hasSize(2).doesNotHaveDuplicates().isEqualTo(prints(interests, other));
    }

    private static List<String> fingerprints(String yaml) {
        return prints(BASES, yaml);
    }

    private static List<String> prints(Linter linter, String yaml) {
        return linter.lint(Examples.register(yaml)).findings().stream()
                .map(Finding::fingerprint)
                .toList();
    }

    @Test
    void noFindingRepeatsAPersonalIdentityCode() {
        Finding finding = BASES.lint(Examples.register("purposes: {payroll: {text: Wages of 131052-308T}}"))
                .findings()
                .get(0);

        assertThat(finding.message(Language.ENGLISH))
                .contains("Wages of ******-****")
                .doesNotContain("308T");
        assertThat(finding.toString()).doesNotContain("308T");
    }

    @Test
    void findingsComeInTheOrderOfTheRules() {
        List<String> order =
                Rules.all().stream().map(Rule::about).map(about -> about.id()).toList();
        List<String> found = Examples.LINTER.lint(Examples.register("purposes: {payroll: {}}")).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();

        assertThat(found).isSortedAccordingTo((one, other) -> order.indexOf(one) - order.indexOf(other));
    }
}
