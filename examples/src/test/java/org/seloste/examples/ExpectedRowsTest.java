package org.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the rules to what a careful lawyer finds in the five notices. */
class ExpectedRowsTest {

    private static Set<String> reported(PublishedNotice notice) {
        return FindingsTest.lint(notice.registerFile()).findings().stream()
                .flatMap(finding -> finding.rule().lawIds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void whatALawyerFindsIsReported(PublishedNotice notice) {
        ExpectedRows expected = ExpectedRows.of(notice);

        assertThat(expected.found()).isNotEmpty();
        assertThat(reported(notice)).containsAll(expected.found());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissedIsMissedAndSaysWhy(PublishedNotice notice) {
        ExpectedRows expected = ExpectedRows.of(notice);

        assertThat(expected.missed().keySet()).noneMatch(reported(notice)::contains);
        assertThat(expected.missed().values()).allMatch(reason -> reason.endsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void noRuleFallsIntoATrap(PublishedNotice notice) {
        assertThat(ExpectedRows.of(notice).silent()).noneMatch(reported(notice)::contains);
    }
}
