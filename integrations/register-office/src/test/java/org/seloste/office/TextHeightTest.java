package org.seloste.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHeightTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "a, 1",
        "0123456789, 1",
        "01234 6789, 1",
        "01234 67890, 2",
        "0123456789 0, 2",
        "0123456789a, 2",
        "0123456789012345678901234567890 a, 4",
        "a 01234567890123, 3",
        "a b c d e f g, 2"
    })
    void linesAreBrokenBetweenWordsAndWithinLongOnes(String text, int lines) {
        assertThat(TextHeight.lines(text, 10)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "5, 5"})
    void lineEndsCount(int lines, int expected) {
        assertThat(TextHeight.lines("a\n".repeat(lines), 10)).isEqualTo(expected);
    }
}
