package org.seloste.render.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seloste.model.text.Language;
import org.seloste.render.document.Document;
import org.seloste.render.document.Emphasis;
import org.seloste.render.document.Inline;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.LineBreak;
import org.seloste.render.document.Link;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Section;
import org.seloste.render.document.Strong;
import org.seloste.render.document.Words;

class MarkdownWriterTest {

    private static String written(Document.Builder document) {
        return Written.by(new MarkdownWriter(), document.build())
                .replaceFirst("^# Seloste\n\n", "")
                .stripTrailing();
    }

    private static Document.Builder document() {
        return Document.builder(Language.FINNISH, "Seloste", Samples.FINNISH);
    }

    private static String line(Inline... inlines) {
        return written(document().add(Paragraph.of(inlines)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "# otsikko, \\# otsikko",
                "> lainaus, \\> lainaus",
                "- kohta, \\- kohta",
                "+358 29, \\+358 29",
                "1. kohta, 1\\. kohta",
                "2026) kohta, 2026\\) kohta",
                "=====, \\=====",
                "[x](javascript:alert(1)), \\[x\\](javascript:alert(1))",
                "<script>, \\<script\\>",
                "a | b, a \\| b",
                "`koodi`, \\`koodi\\`",
                "&lt; ja A & B, \\&lt; ja A & B",
                "C:\\polku\\, C:\\\\polku\\\\",
                "19.8.2021 alkaen, 19\\.8.2021 alkaen",
            })
    void whatCouldBeMarkUpIsEscaped(String words, String markdown) {
        assertThat(line(Words.of(words))).isEqualTo(markdown);
    }

    @Test
    void ordinaryProseIsLeftAlone() {
        String prose =
                "Säilytysaika on 10 vuotta (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta); ks. www.example.org.";

        assertThat(line(Words.of(prose))).isEqualTo(prose);
    }

    @Test
    void lettersBesideMarksAreWrittenAsNumbersWhereTheMarksNeedIt() {
        assertThat(line(Words.of("a"), Strong.of("(b)"), Words.of("c"))).isEqualTo("&#97;**(b)**&#99;");
        assertThat(line(Words.of("a"), Strong.of("b"), Words.of("c"))).isEqualTo("a**b**c");
        assertThat(line(Strong.of("a"), Emphasis.of("b"))).isEqualTo("**a**_b_");
    }

    @Test
    void anExclamationMarkBeforeALinkMakesNoPicture() {
        assertThat(line(Words.of("Huom!"), Link.to("https://example.org/", "x")))
                .isEqualTo("Huom\\![x](https://example.org/)");
    }

    @Test
    void aLinkWithinTheDocumentIsPlainWords() {
        String markdown = written(document()
                .add(Section.at("a", "Otsikko")
                        .paragraph(Link.toAnchor("a", "tähän"))
                        .build()));

        assertThat(markdown).isEqualTo("## Otsikko\n\ntähän");
    }

    @Test
    void aBreakEndsALineWithABackslash() {
        assertThat(line(Words.of("PL 12"), new LineBreak(), Words.of("- Helsinki")))
                .isEqualTo("PL 12\\\n\\- Helsinki");
    }

    @Test
    void aListAfterAListIsAnotherList() {
        assertThat(written(document()
                        .add(ItemList.bullets("a"), ItemList.bullets("b"), ItemList.bullets("c"))
                        .add(ItemList.numbers("d"), ItemList.numbers("e"))))
                .isEqualTo("- a\n\n* b\n\n- c\n\n1) d\n\n1. e");
    }

    @Test
    void emptyWordsLeaveNoTrace() {
        assertThat(written(document()
                        .add(Paragraph.of(""), Paragraph.of(Strong.of("")), Paragraph.of("a"), Paragraph.of(" "))))
                .isEqualTo("a");
    }
}
