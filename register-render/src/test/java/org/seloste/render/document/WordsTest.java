package org.seloste.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void ordinaryFinnishIsKeptAsItIs() {
        String text = "Säilytysaika: 10\u00A0vuotta – ”6 artiklan 1 kohdan b alakohta” (29\u00A0§)";

        assertThat(Words.of(text).text()).isEqualTo(text);
    }

    @Test
    void lineEndsTabsAndRunsOfSpacesBecomeOneSpace() {
        assertThat(Words.of("nimi,\r\n\t osoite\u2028ja  puhelin").text()).isEqualTo("nimi, osoite ja puhelin");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(Words.of("a\u0308a\u0308ni").text()).isEqualTo("ääni");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u001B", "\u007F", "\u009F", "\uD800", "\uDC00", "\uFFFE", "\uFFFF", "\uFDD0",
                "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"
            })
    void aCharacterThatNoPageMayCarryIsReplacedVisibly(String character) {
        assertThat(Words.of("a" + character + "b").text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void aNoncharacterBeyondTheFirstPlaneIsReplacedToo() {
        assertThat(Words.of("a\uD83F\uDFFFb").text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void wordsWrittenFromRightToLeftAreIsolated() {
        assertThat(Words.of("\u05D0\u05D1 12").text()).isEqualTo("\u2068\u05D0\u05D1 12\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200F", "\u200E", "\u061C"})
    void aMarkOfDirectionIsIsolatedWithItsWords(String mark) {
        assertThat(Words.of("12" + mark).text()).isEqualTo("\u2068" + "12" + mark + "\u2069");
    }

    @Test
    void anIsolateCannotBeClosedFromWithin() {
        assertThat(Words.of("\u05D0\u2069\u202Eabc").text()).isEqualTo("\u2068\u05D0\uFFFD\uFFFDabc\u2069");
    }

    @Property
    void cleaningTwiceChangesNothing(@ForAll String text) {
        String once = Words.of(text).text();

        assertThat(Words.of(once).text()).isEqualTo(once);
    }

    @Property
    void noControlAndNoHalfOfAPairRemains(@ForAll String text) {
        assertThat(Words.of(text).text().codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
