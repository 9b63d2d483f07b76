package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seloste.model.text.Language;
import org.seloste.rules.lint.About;
import org.seloste.rules.lint.Rule;

class RuleCatalogueTest {

    private static final List<About> ABOUTS =
            Rules.all().stream().map(Rule::about).toList();

    static Stream<About> abouts() {
        return ABOUTS.stream();
    }

    @Test
    void idsAreUniqueAndKebabCase() {
        assertThat(ABOUTS)
                .extracting(About::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest
    @MethodSource("abouts")
    void everyRuleHasItsTextsInEveryLanguage(About about) {
        for (Language language : Language.values()) {
            RuleText text = Rules.text(about, language);
            assertThat(List.of(
                            text.title(),
                            text.explanation(),
                            text.remedy(),
                            Messages.get(about.id() + ".message", language)))
                    .allMatch(words -> !words.isBlank())
                    .allMatch(words -> Character.isUpperCase(words.charAt(0)) || words.startsWith("{"));
            assertThat(List.of(text.explanation(), text.remedy())).allMatch(words -> words.endsWith("."));
            assertThat(text.title()).doesNotEndWith(".").doesNotContain("{");
        }
    }

    @Test
    void noLanguageHasTextsThatAnotherLacksOrThatNoRuleUses() {
        Set<String> finnish = Messages.keys(Language.FINNISH);
        assertThat(Messages.keys(Language.ENGLISH)).isEqualTo(finnish);
        assertThat(Messages.keys(Language.SWEDISH)).isEqualTo(finnish);

        Set<String> used = ABOUTS.stream()
                .flatMap(about ->
                        Stream.of("title", "message", "explanation", "remedy").map(part -> about.id() + "." + part))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(finnish.stream().filter(key -> !key.startsWith("kind.") && !key.equals("thing")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @MethodSource("abouts")
    void theSentencesOfARuleNameTheSameThingsInEveryLanguage(About about) {
        List<Set<String>> places = Arrays.stream(Language.values())
                .map(language -> places(Messages.get(about.id() + ".message", language)))
                .toList();
        assertThat(places).allMatch(places.get(0)::equals);
    }

    private static Set<String> places(String sentence) {
        return java.util.regex.Pattern.compile("\\{[a-z]+}")
                .matcher(sentence)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("abouts")
    void everyRuleNamesItsSource(About about) {
        assertThat(about.citations()).isNotEmpty();
    }

    @Test
    void rulesAreFoundByTheirId() {
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(Rules.find(rule.about().id())).contains(rule));
        assertThat(Rules.find("no-such-rule")).isEmpty();
    }
}
