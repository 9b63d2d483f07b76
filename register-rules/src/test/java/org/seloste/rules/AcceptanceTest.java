package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.seloste.model.text.Language;
import org.seloste.rules.lint.Rule;

/** A register accepts a finding by rule and path, for a year at most. */
class AcceptanceTest {

    private static final String BASES = "legal-basis-missing";

    private static Report lint(String until, String path) {
        return lint(BASES, until, path);
    }

    private static Report lint(String rule, String until, String path) {
        return Examples.LINTER.lint(Examples.register("purposes: {payroll: {}, orders: {}}\naccepted:\n  - {rule: "
                + rule + ", path: " + path + ", reason: The basis is being looked into, until: " + until + "}"));
    }

    private static List<String> found(Report report, String start) {
        return report.findings().stream()
                .filter(finding -> finding.rule().id().startsWith(start))
                .map(finding -> finding.rule().id() + " " + finding.path())
                .toList();
    }

    private static List<String> rules(Report report) {
        return found(report, "acceptance-");
    }

    @Test
    void anAcceptedFindingIsKeptApartWithItsReasonAndItsLastDay() {
        Report report = lint("2027-03-01", "purposes/payroll");

        assertThat(found(report, BASES)).containsExactly(BASES + " purposes/orders");
        assertThat(rules(report)).isEmpty();
        assertThat(report.suppressed()).singleElement().satisfies(suppressed -> {
            assertThat(suppressed.finding().path()).isEqualTo("purposes/payroll");
            assertThat(suppressed.reason().in(Language.ENGLISH)).contains("The basis is being looked into");
            assertThat(suppressed.until()).isEqualTo("2027-03-01");
        });
    }

    @Test
    void itHoldsOnItsLastDayAndNotOnTheNext() {
        assertThat(lint("2026-11-22", "purposes/payroll").suppressed()).hasSize(1);

        Report late = lint("2026-11-21", "purposes/payroll");
        assertThat(late.suppressed()).isEmpty();
        assertThat(found(late, BASES)).hasSize(2);
        assertThat(rules(late)).containsExactly("acceptance-expired accepted/" + BASES);
    }

    @Test
    void aYearIsTheLongest() {
        assertThat(lint("2027-11-22", "purposes/payroll").suppressed()).hasSize(1);

        Report long_ = lint("2027-11-23", "purposes/payroll");
        assertThat(long_.suppressed()).isEmpty();
        assertThat(rules(long_)).containsExactly("acceptance-too-long accepted/" + BASES);
    }

    @Test
    void whatIsAcceptedButNotFoundIsSaidEvenWhenItIsPastItsDay() {
        assertThat(rules(lint("2027-03-01", "purposes"))).containsExactly("acceptance-unused accepted/" + BASES);
        assertThat(rules(lint("2026-03-01", "purposes"))).containsExactly("acceptance-unused accepted/" + BASES);
    }

    @Test
    void aRuleOrAPlaceThatIsNotThereIsSaid() {
        assertThat(rules(lint("legal-base-missing", "2027-03-01", "purposes/payroll")))
                .containsExactly("acceptance-rule-unknown accepted/legal-base-missing");
        assertThat(rules(lint("2027-03-01", "purposes/pay")))
                .containsExactly("acceptance-path-unknown accepted/" + BASES);
    }

    @Test
    void aFindingAboutTheWholeRegisterIsAcceptedWithoutAPath() {
        Rule rule = Rules.find("acceptance-unused").orElseThrow();
        Report report = Examples.LINTER
                .asking(List.of(rule))
                .lint(Examples.register(
                        "name: Customers\naccepted: {rule: " + BASES + ", reason: None, until: 2027-01-01}"));

        assertThat(rules(report)).containsExactly("acceptance-unused accepted/" + BASES);
    }

    @Test
    void aTopicThatNobodyTranscribedMakesNoAcceptanceUnused() {
        Report report = Examples.LINTER.lint(
                Examples.register("not-transcribed: bases\npurposes: {payroll: {}}\naccepted: {rule: " + BASES
                        + ", path: purposes/payroll, reason: None, until: 2027-01-01}"));

        assertThat(rules(report)).isEmpty();
        assertThat(report.suppressed()).isEmpty();
    }

    @Test
    void theRulesOnAcceptancesAnswerTheSameWhenAskedAlone() {
        Linter alone =
                Examples.LINTER.asking(List.of(Rules.find("acceptance-expired").orElseThrow()));

        assertThat(rules(alone.lint(Examples.register("purposes: {payroll: {}}\naccepted: {rule: " + BASES
                        + ", path: purposes/payroll, reason: R, until: 2026-01-01}"))))
                .containsExactly("acceptance-expired accepted/" + BASES);
    }

    @Test
    void theReasonIsNoProseOfTheNotice() {
        assertThat(Examples.LINTER
                        .lint(Examples.register("name: Customers\naccepted: {rule: " + BASES
                                + ", reason: The Personal Data Act 523/1999 was in force, until: 2027-01-01}"))
                        .findings())
                .noneMatch(finding -> finding.path().equals("accepted/" + BASES + "/reason"));
    }

    @Test
    void aMessageNamesTheRuleThePlaceAndTheDay() {
        assertThat(lint("2026-11-21", "purposes/payroll").findings())
                .filteredOn(finding -> finding.rule().id().equals("acceptance-expired"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Language.FINNISH))
                                .isEqualTo(
                                        "Puute legal-basis-missing kohdassa purposes/payroll hyväksyttiin tähän päivään asti: 2026-11-21. Se on yhä olemassa."));
    }
}
