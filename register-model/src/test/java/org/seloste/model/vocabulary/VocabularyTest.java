package org.seloste.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.standard();

    @Test
    void aTermIsFoundByKindAndIdAndSaysItsLabelInThreeLanguages() {
        Term email = vocabulary.find(TermKind.DATA, "email-address").orElseThrow();

        assertThat(email.label().in(Language.FINNISH)).contains("sähköpostiosoite");
        assertThat(email.label().in(Language.ENGLISH)).contains("e-mail address");
        assertThat(email.label().in(Language.SWEDISH)).contains("e-postadress");
        assertThat(email.broader()).contains("contact-details");
        assertThat(email.dpv()).containsExactly("pd:EmailAddress");
    }

    @Test
    void kindsAreSeparateNamespaces() {
        assertThat(vocabulary
                        .find(TermKind.RIGHT, "objection")
                        .orElseThrow()
                        .label()
                        .in(Language.ENGLISH))
                .contains("right to object");
        assertThat(vocabulary
                        .find(TermKind.EVENT, "objection")
                        .orElseThrow()
                        .label()
                        .in(Language.ENGLISH))
                .contains("objection to processing");
        assertThat(vocabulary.find(TermKind.DATA, "objection")).isEmpty();
    }

    @Test
    void aNarrowerTermIsWithinItsBroaderTermAndNotTheOtherWayRound() {
        assertThat(vocabulary.isWithin(TermKind.DATA, "email-address", "contact-details"))
                .isTrue();
        assertThat(vocabulary.isWithin(TermKind.DATA, "contact-details", "contact-details"))
                .isTrue();
        assertThat(vocabulary.isWithin(TermKind.DATA, "contact-details", "email-address"))
                .isFalse();
        assertThat(vocabulary.isWithin(TermKind.DATA, "unheard-of", "contact-details"))
                .isFalse();
    }

    @Test
    void aMisspeltIdLeadsToTheNearestKnownOne() {
        assertThat(vocabulary.nearest(TermKind.DATA, "emial-address")).contains("email-address");
        assertThat(vocabulary.nearest(TermKind.BASIS, "legitimate-interest")).contains("legitimate-interests");
        assertThat(vocabulary.nearest(TermKind.PURPOSE, "direct-marketting")).contains("direct-marketing");
    }

    @Test
    void aPartOfAnIdLeadsToTheWholeId() {
        assertThat(vocabulary.nearest(TermKind.DATA, "email")).contains("email-address");
        assertThat(vocabulary.nearest(TermKind.DATA, "contact")).contains("contact-details");
    }

    @Test
    void nothingIsNearToAWordOfAnotherWorld() {
        assertThat(vocabulary.nearest(TermKind.DATA, "xyzzy")).isEmpty();
        assertThat(vocabulary.nearest(TermKind.DATA, "zz")).isEmpty();
    }

    @Test
    void aTermThatIsBroaderThanItselfIsRefused() {
        Term first = term("first", Optional.of("second"));
        Term second = term("second", Optional.of("first"));

        assertThatThrownBy(() -> new Vocabulary(List.of(first, second)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("data/first is broader than itself");
    }

    @Test
    void aTermBelowNothingIsRefused() {
        assertThatThrownBy(() -> new Vocabulary(List.of(term("first", Optional.of("missing")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("data/first names the broader term missing, which does not exist");
    }

    @Test
    void aTermThatOccursTwiceIsRefused() {
        assertThatThrownBy(
                        () -> new Vocabulary(List.of(term("first", Optional.empty()), term("first", Optional.empty()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("data/first occurs twice");
    }

    private static Term term(String id, Optional<String> broader) {
        return new Term(TermKind.DATA, id, Text.everywhere(id), broader, List.of(), Map.of());
    }
}
