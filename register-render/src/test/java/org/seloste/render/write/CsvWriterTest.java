package org.seloste.render.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.text.Language;
import org.seloste.render.document.Body;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.Gap;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Link;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Table;

class CsvWriterTest {

    private static Document document(Table... tables) {
        return Document.builder(Language.FINNISH, "Seloste", Samples.FINNISH)
                .add(tables)
                .build();
    }

    private static Table table(Body cell) {
        return Table.of("Taulukko", "A", "B")
                .row(Table.Row.of(Phrase.of("a"), List.of(cell)))
                .build();
    }

    private static String cell(Body body) {
        return Csv.parsed(Written.by(new CsvWriter(), document(table(body))), ',')
                .get(1)
                .get(1);
    }

    @Test
    void oneTableIsAPlainFileOfHeadsAndRows() {
        assertThat(Written.by(new CsvWriter(), document(table(Body.of("sanoo \"ei\", ehkä")))))
                .isEqualTo("A,B\r\na,\"sanoo \"\"ei\"\", ehkä\"\r\n");
    }

    @Test
    void severalTablesHaveTheirCaptions() {
        assertThat(Written.by(new CsvWriter(), document(table(Body.of("b")), table(Body.of("c")))))
                .isEqualTo("Taulukko\r\nA,B\r\na,b\r\n\r\nTaulukko\r\nA,B\r\na,c\r\n");
    }

    @Test
    void finnishExcelGetsSemicolonsAndAByteOrderMark() {
        CsvWriter writer = new CsvWriter().withSemicolons().withByteOrderMark();

        assertThat(Written.by(writer, document(table(Body.of("ä"))))).isEqualTo("\uFEFFA;B\r\na;ä\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+358 29", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1"})
    void aCellThatWouldBeAFormulaIsMadeText(String words) {
        assertThat(cell(Body.of(words))).isEqualTo("'" + words.strip());
    }

    @Test
    void aCellHoldsALineForEachItem() {
        assertThat(cell(Body.of(
                        Paragraph.of("Tiedot:"),
                        ItemList.bullets("nimi", "osoite"),
                        ItemList.numbers("ensin", "sitten"),
                        DefinitionList.rows().add("Aika", "1 vuosi").build())))
                .isEqualTo("Tiedot:\nnimi\nosoite\n1. ensin\n2. sitten\nAika: 1 vuosi");
    }

    @Test
    void linksAndGapsAreReadable() {
        assertThat(cell(Body.of(Link.to("https://example.org/", "sivu"), new Gap("Ei ilmoitettu", "x"))))
                .isEqualTo("sivu <https://example.org/>[Ei ilmoitettu]");
    }

    @Test
    void aDocumentWithoutATableIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.by(new CsvWriter(), document()))
                .withMessageContaining("has no table");
    }
}
