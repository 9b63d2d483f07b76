package org.seloste.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seloste.rules.lint.Recognition;
import org.seloste.rules.lint.Remark;
import org.seloste.rules.lint.Wording;

class RecognitionTest {

    private static Wording words(String path, String words) {
        return new Wording(path, Optional.empty(), words);
    }

    @Test
    void anElementIsRemarkedOnceOnItsQuotation() {
        assertThat(Recognition.of(
                                Stream.of(
                                        words("purposes/a/text", "old"),
                                        words("purposes/a/as-stated/old_words", "old words"),
                                        words("purposes/a/as-stated/old_ways", "old ways"),
                                        words("purposes/b/detail", "old"),
                                        words("scope", "old"),
                                        words("purposes/c/text", "new")),
                                Pattern.compile("old"))
                        .remarks())
                .extracting(Remark::path)
                .containsExactly("purposes/a/as-stated/old_words", "purposes/b/detail", "scope");
    }

    @Test
    void withoutWordsThereIsNothingToLookAt() {
        assertThat(Recognition.of(Stream.empty(), Pattern.compile("old")).applied())
                .isFalse();
        assertThat(Recognition.of(Stream.of(words("scope", "new")), Pattern.compile("old"))
                        .applied())
                .isTrue();
    }

    @Test
    void theElementIsAtTheRootOfTheRegister() {
        assertThat(Recognition.element("data/basic-data/items/name/text")).isEqualTo("data/basic-data");
        assertThat(Recognition.element("scope")).isEqualTo("scope");
        assertThat(Recognition.element("")).isEmpty();
    }

    @Test
    void evidenceIsAnExcerptThatSaysWhereItWasCut() {
        String longWords =
                "Ensin tulee paljon sanoja ennen kuin mitään tapahtuu ja sitten vanha sana ja taas paljon sanoja sen perään, ja niitä riittää vielä senkin jälkeen";

        assertThat(evidence(longWords)).startsWith("… ").endsWith(" …").contains("vanha sana");
        assertThat(evidence("vanha")).isEqualTo("vanha");
        assertThat(evidence("vanha sana alussa ja sen jälkeen hyvin paljon muita sanoja joita ei näytetä"))
                .startsWith("vanha")
                .endsWith(" …");
    }

    private static String evidence(String words) {
        return words("scope", words)
                .match(Pattern.compile("vanha"))
                .findFirst()
                .orElseThrow()
                .evidence()
                .orElseThrow();
    }
}
