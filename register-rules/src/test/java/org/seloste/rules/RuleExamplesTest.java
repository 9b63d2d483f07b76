package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.model.text.Language;
import org.seloste.rules.lint.Rule;

class RuleExamplesTest {

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleIsFoundAndSaidInEveryLanguage(Rule rule) {
        Report report = Examples.LINTER.asking(List.of(rule)).lint(Examples.of(rule, "bad"));

        assertThat(report.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule().id()).isEqualTo(rule.about().id());
            assertThat(finding.position()).isPresent();
            assertThat(Language.values())
                    .allSatisfy(
                            language -> assertThat(finding.message(language)).doesNotContain("{"));
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodExampleIsLookedAtAndNothingIsFound(Rule rule) {
        Report report = Examples.LINTER.asking(List.of(rule)).lint(Examples.of(rule, "good"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.notApplied()).isEmpty();
    }
}
