package org.seloste.render.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.seloste.model.text.Language;

class TemplateTest {

    private static final Formats FORMATS = Formats.in(Language.FINNISH);

    @Property
    void everyTextCanBeEscaped(@ForAll String text) throws MalformedTemplateException {
        String escaped = text.replaceAll("([{}|\\\\])", "\\\\$1");

        assertThat(Template.parse(escaped).fill(Map.of(), FORMATS)).isEqualTo(text);
    }

    @Property
    void everyTextIsReadOrRefused(
            @ForAll @Chars({'{', '}', '|', '\\', ' '}) @CharRange(from = 'a', to = 'c') String text) {
        assertThatCode(() -> Template.parse(text))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown).isInstanceOf(MalformedTemplateException.class));
    }

    @Property
    void valuesAreNeverReadAsTemplates(@ForAll @StringLength(max = 20) String value) throws MalformedTemplateException {
        assertThat(Template.parse("({name})").fill(Map.of("name", value), FORMATS))
                .isEqualTo("(" + value + ")");
    }

    @Test
    void anEscapedSpaceIsOneThatNoLineBreaksAt() throws MalformedTemplateException {
        assertThat(Template.parse("{age}\\ år").fill(Map.of("age", 15), FORMATS))
                .isEqualTo("15\u00A0år");
    }

    @Test
    void longTextsAreRead() throws MalformedTemplateException {
        String word = "ab\\|".repeat(50_000);

        assertThat(Template.parse("{n|" + word + "|x}").fill(Map.of("n", 1), FORMATS))
                .hasSize(150_000);
        assertThatExceptionOfType(MalformedTemplateException.class)
                .isThrownBy(() -> Template.parse("{" + word))
                .withMessageStartingWith("The brace '{' has no partner");
    }
}
