package org.seloste.render.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.seloste.render.language.NoBreakSpaces.visible;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.seloste.model.text.Language;

class WordingTest {

    private static final Wording FI = Wording.builtIn(Language.FINNISH);

    @Test
    void textsAreFoundByKey() {
        assertThat(FI.text("notice.title")).isEqualTo("Tietosuojaseloste");
        assertThat(Wording.builtIn(Language.ENGLISH).text("notice.title")).isEqualTo("Privacy notice");
        assertThat(Wording.builtIn(Language.SWEDISH).text("notice.title")).isEqualTo("Dataskyddsbeskrivning");
    }

    @Test
    void aMissingKeyThrowsAndNamesTheNearestOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FI.text("notice.titel"))
                .withMessage("There is no wording 'notice.titel'; the nearest is 'notice.title'");
        assertThatIllegalArgumentException().isThrownBy(() -> FI.text("xyz")).withMessage("There is no wording 'xyz'");
    }

    @Test
    void textsAreReplacedKeyByKey() throws IOException {
        Wording ours = overridden("# Our words\n\nnotice.title = Näin käsittelemme\n  \t tietojasi\n");

        assertThat(ours.text("notice.title")).isEqualTo("Näin käsittelemme tietojasi");
        assertThat(ours.keys()).isEqualTo(FI.keys());
        assertThat(ours.text("draft.banner")).isEqualTo(FI.text("draft.banner"));
        assertThat(FI.text("notice.title")).isEqualTo("Tietosuojaseloste");
    }

    @ParameterizedTest
    @CsvSource({
        "0,Puuttuvia kohtia: 0",
        "1,Puuttuva kohta: 1",
        "2,Puuttuvia kohtia: 2",
        "1.5,'Puuttuvia kohtia: 1,5'",
        "1.0,'Puuttuvia kohtia: 1,0'",
        "12000,Puuttuvia kohtia: 12~000",
    })
    void aNumberChoosesTheWordBesideIt(BigDecimal count, String shown) throws IOException {
        Wording ours = overridden("age.under = {age|Puuttuva kohta|Puuttuvia kohtia}: {age}");

        assertThat(visible(ours.text("age.under", Map.of("age", count)))).isEqualTo(shown);
    }

    @Test
    void valuesAreShownAsTheyAre() throws IOException {
        Wording ours = overridden("age.under = \\{{age}\\} \\| {age|<b>|\\}} \\\\ '' \"");

        assertThat(ours.text("age.under", Map.of("age", 1))).isEqualTo("{1} | <b> \\ '' \"");
        assertThat(ours.text("age.under", Map.of("age", 2L))).isEqualTo("{2} | } \\ '' \"");
    }

    @Test
    void yearsGivenAsWordsAreNotGrouped() throws IOException {
        assertThat(overridden("age.under = {age}").text("age.under", Map.of("age", "2026")))
                .isEqualTo("2026");
    }

    @Test
    void placesAndValuesMustAgree() throws IOException {
        Wording ours = overridden("age.under = {age|vuosi|vuotta}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FI.text("age.under"))
                .withMessageContaining("has places for [age], but was given []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FI.text("notice.title", Map.of("name", "x")))
                .withMessageContaining("has places for [], but was given [name]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.text("age.under", Map.of("age", "many")))
                .withMessage("A word is chosen by {age}, which needs a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.text("age.under", Map.of("age", 0.1)))
                .withMessage("Numbers are given as int, long or BigDecimal, not as Double");
    }

    @Test
    void everyFaultOfAFileIsToldWithItsLine() {
        String file = String.join(
                "\n",
                "  nothing above",
                "notice.titel = Tietosuoja",
                "notice.title =",
                "# comment",
                "notice.title = Eka",
                "  # not a comment",
                "notice.title = Toka",
                "age.under = alle {vuodet}",
                "draft.banner = Luonnos {name}",
                "no equals sign",
                "Notice Title = x",
                "draft.text = { x",
                "draft.text = {x|y}",
                "draft.text = \\n");

        assertThatExceptionOfType(InvalidWordingException.class)
                .isThrownBy(() -> overridden(file))
                .satisfies(thrown -> assertThat(thrown.faults())
                        .extracting(WordingFault::toString)
                        .containsExactly(
                                "own.txt:1: An indented line continues the text above it, but there is none",
                                "own.txt:2: There is no wording 'notice.titel'; the nearest is 'notice.title'",
                                "own.txt:3: 'notice.title' has no text; delete the line to leave it as it was",
                                "own.txt:6: A comment starts at the beginning of its line",
                                "own.txt:7: 'notice.title' is already on line 5",
                                "own.txt:8: 'age.under' has the places {age}, but this text has the places {vuodet}",
                                "own.txt:9: 'draft.banner' has no places for values,"
                                        + " but this text has the places {name}",
                                "own.txt:10: Expected 'key = text';"
                                        + " a line that continues the text above starts with a space",
                                "own.txt:11: 'Notice Title' is not a key:"
                                        + " keys are lower-case words joined by dots and hyphens",
                                "own.txt:12: The brace '{' has no partner; write '\\{' for the character itself",
                                "own.txt:13: '{x|y}' is neither {name} nor {number|word for one|word for others}",
                                "own.txt:14: A backslash stands only before a brace, a bar, a backslash or a space;"
                                        + " found '\\n'"))
                .withMessageStartingWith("own.txt:1: ");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoFaults() throws IOException {
        assertThat(overridden("\uFEFFnotice.title = Oma\r\n  otsikko\r\n").text("notice.title"))
                .isEqualTo("Oma otsikko");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBuiltInTextsCanBeWrittenToAFileAndReadBack(Language language) throws IOException {
        Wording builtIn = Wording.builtIn(language);
        StringBuilder file = new StringBuilder();
        builtIn.keys()
                .forEach(key -> file.append(key)
                        .append(" = ")
                        .append(builtIn.template(key))
                        .append('\n'));

        Wording read = builtIn.overriddenBy(new StringReader(file.toString()), "all.txt");

        assertThat(read.language()).isEqualTo(language);
        assertThat(builtIn.keys())
                .allSatisfy(key -> assertThat(read.template(key)).isEqualTo(builtIn.template(key)));
    }

    private static Wording overridden(String file) throws IOException {
        return FI.overriddenBy(new StringReader(file), "own.txt");
    }
}
