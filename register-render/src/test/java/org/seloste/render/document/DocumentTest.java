package org.seloste.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seloste.model.text.Language;

class DocumentTest {

    private static final Labels LABELS =
            new Labels("Siirry", "Sisällys", "Kieli", "Luonnos", "Ei julki", "Puuttuvat", "Sisäinen");

    private static Document.Builder document() {
        return Document.builder(Language.FINNISH, "Seloste", LABELS);
    }

    private static Gap gap(String path) {
        return new Gap("Ei ilmoitettu", path);
    }

    @Test
    void aDocumentWithoutGapsIsNoDraftUnlessSomebodySaysSo() {
        assertThat(document().build().isDraft()).isFalse();
        assertThat(document().draft().build().isDraft()).isTrue();
        assertThat(document().build().asDraft().isDraft()).isTrue();
    }

    @Test
    void aDocumentWithAGapIsADraft() {
        Document document = document().add(Paragraph.of(gap("retention"))).build();

        assertThat(document.isDraft()).isTrue();
    }

    @Test
    void gapsAreFoundWhereverTheyStandInReadingOrder() {
        Document document = document()
                .fact("Versio", Phrase.of(gap("fact")))
                .summary(Section.at("summary", Phrase.of(gap("summary"))).build())
                .add(Section.at("a", "A")
                        .paragraph(InLanguage.of(Language.SWEDISH, Phrase.of(gap("span"))))
                        .add(ItemList.bullets(List.of(Body.of(gap("item")))))
                        .add(DefinitionList.rows()
                                .add(Phrase.of(gap("term")), Body.of(gap("definition")))
                                .build())
                        .add(Table.of(Phrase.of(gap("caption")), List.of(Phrase.of(gap("column")), Phrase.of("B")))
                                .row(Table.Row.of(Phrase.of(gap("row")), List.of(Body.of(gap("cell")))))
                                .build())
                        .add(Callout.info("C", Paragraph.of(gap("callout"))))
                        .add(Section.at("b", Phrase.of(gap("title"))).build())
                        .build())
                .build();

        assertThat(document.gaps())
                .extracting(Gap::path)
                .containsExactly(
                        "fact",
                        "summary",
                        "span",
                        "item",
                        "term",
                        "definition",
                        "caption",
                        "column",
                        "row",
                        "cell",
                        "callout",
                        "title");
    }

    @Test
    void everyFaultOfAnchorsIsToldAtOnce() {
        Document.Builder builder = document()
                .add(Section.at("a", "A")
                        .paragraph(Link.toAnchor("nowhere", "x"))
                        .build())
                .add(Section.at("a", "A").build());

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("the anchor 'a' stands twice")
                .withMessageContaining("'#nowhere', which is not there");
    }

    @Test
    void aLinkFindsTheAnchorOfARow() {
        Document document = document()
                .add(Paragraph.of(Link.toAnchor("purposes.sales", "Myynti")))
                .add(Table.of("Tarkoitukset", "Nimi")
                        .row(Table.Row.of("Myynti").at("purposes.sales"))
                        .build())
                .build();

        assertThat(document.tables()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "a b", "a_b", "-a", "a-", "a..b", "ä", "a/b", "page_content", "a\n"})
    void anAnchorIsLowerCaseLettersAndDigits(String anchor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.at(anchor, "A").build())
                .withMessageContaining("anchor");
    }

    @Test
    void sectionsNestFiveDeepAndNotSix() {
        Section section = Section.at("s1", "Syvin").build();
        for (int depth = 2; depth <= Section.MAX_DEPTH; depth++) {
            section = Section.at("s" + depth, "Taso").add(section).build();
        }
        Section.Builder tooDeep = Section.at("s6", "Liikaa").add(section);

        assertThatIllegalArgumentException().isThrownBy(tooDeep::build).withMessageContaining("nested");
    }

    @Test
    void aRowHasACellForEveryColumn() {
        Table.Builder builder = Table.of("Taulukko", "A", "B").row("a", "b").row("a");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("The row 'a' of the table 'Taulukko' has 1 cells for 2 columns");
    }

    @Test
    void whatHoldsNothingCannotBeBuilt() {
        assertThatIllegalArgumentException().isThrownBy(ItemList::bullets);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefinitionList.rows().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("Taulukko", "A").build());
        assertThatIllegalArgumentException().isThrownBy(() -> Callout.info("Otsikko"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00A0", "\u200B", "\u200E"})
    void aTitleThatNobodySeesIsRefused(String title) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Section.at("a", title).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Document.builder(Language.FINNISH, title, LABELS));
    }

    @Test
    void addressesOfEditionsAreTakenFromTheBase() {
        Edition swedish = new Edition(Language.SWEDISH, "På svenska", "sv/notice.html");
        Document.Builder builder = document()
                .edition(new Edition(Language.FINNISH, "Suomeksi", "fi/notice.html"))
                .edition(swedish);

        assertThat(builder.build().address(swedish)).isEqualTo("sv/notice.html");
        assertThat(builder.base("https://example.org/t/").build().address(swedish))
                .isEqualTo("https://example.org/t/sv/notice.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//example.org/", "a b", "a\"b", "", "mailto:a@example.org", "a:b"})
    void anEditionIsAtAWebAddressOrAPath(String href) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edition(Language.FINNISH, "Suomeksi", href));
    }

    @Test
    void theEditionsNameTheDocumentsOwnLanguage() {
        Document.Builder builder = document().edition(new Edition(Language.SWEDISH, "På svenska", "sv.html"));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("editions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org/", "https://example.org", "https://example.org/?a/", "ftp://example.org/"})
    void theBaseIsAWebAddressThatEndsInASlash(String base) {
        assertThatIllegalArgumentException().isThrownBy(() -> document().base(base));
    }

    @Test
    void aLongerTextIsPartedIntoParagraphsAtEmptyLines() {
        assertThat(Paragraph.each("Yksi\nja toinen rivi.\n\n \nKaksi.\n"))
                .extracting(paragraph -> paragraph.words().text())
                .containsExactly("Yksi ja toinen rivi.", "Kaksi.");
    }
}
