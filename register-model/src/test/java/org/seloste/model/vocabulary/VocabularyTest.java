package org.seloste.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.seloste.model.text.Language;

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
                .contains("objection");
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
}
