package org.seloste.render.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.seloste.model.text.Language;
import org.seloste.render.document.Section;

class HtmlWriterTest {

    private static Document page(org.seloste.render.document.Document document) {
        return Jsoup.parse(Written.by(new HtmlWriter(), document), "");
    }

    @Test
    void thePageSaysItsLanguageAndWhereTheOthersAre() {
        Document page = page(Samples.rich());

        assertThat(page.select("html").attr("lang")).isEqualTo("fi");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/tietosuoja/seloste.fi.html");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("fi", "sv", "en");
        assertThat(page.select("nav.languages a").eachText()).containsExactly("På svenska", "In English");
        assertThat(page.select("nav.languages [aria-current=true]").text()).isEqualTo("Suomeksi");
        assertThat(page.select("[lang=sv]:not(a)").text())
                .isEqualTo("Dataskyddsbeskrivning för kund- och marknadsföringsregistret");
    }

    @Test
    void aDraftShowsThatItIsOneAndLeadsToEveryGap() {
        Document page = page(Samples.rich());

        assertThat(page.select("header .draft strong").text()).isEqualTo("Luonnos");
        assertThat(page.select("header .draft summary").text()).isEqualTo("Puuttuvat tiedot (3)");
        assertThat(page.select("header .draft a").eachText())
                .isEqualTo(page.select("mark.gap").eachText());
        assertThat(page.select("header .draft a").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.select("mark" + href)).hasSize(1));
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void aPublishedNoticeShowsNoMarkOfADraft() {
        Document page = page(Samples.published());

        assertThat(page.select(".draft, .gap, .internal, meta[name=robots]")).isEmpty();
    }

    @Test
    void anInternalDocumentSaysSoAndStaysOutOfSearch() {
        Document page = page(Samples.record());

        assertThat(page.select("header .internal").text()).isEqualTo("Sisäinen asiakirja");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void headingsLeaveOutNoLevel() {
        int previous = 0;
        for (var heading : page(Samples.rich()).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';

            assertThat(level).as(heading.text()).isBetween(1, previous + 1);
            previous = level;
        }
        assertThat(previous).isPositive();
    }

    @Test
    void theContentsLeadToEverySection() {
        Document page = page(Samples.rich());

        assertThat(page.select("nav.contents a").eachAttr("href"))
                .containsExactly("#controller", "#purposes", "#data", "#recipients", "#rights", "#changes");
        assertThat(page.select("nav.contents a").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.select("section" + href)).hasSize(1));
    }

    @Test
    void theRightToObjectStandsInABoxWithAHeadingOfItsOwn() {
        assertThat(page(Samples.rich()).select(".callout.objection > h3").text())
                .isEqualTo("Oikeus vastustaa käsittelyä");
    }

    @Test
    void cellsCarryTheLabelsOfTheirColumnsForNarrowPages() {
        assertThat(page(Samples.rich()).select("#purposes\\.orders td").eachAttr("data-label"))
                .containsExactly("Oikeusperuste", "Tiedot", "Säilytysaika");
    }

    @Test
    void whatIsSaidOfTheRegisterKeepsItsPath() {
        assertThat(page(Samples.rich())
                        .select("tr[data-about=purposes/marketing] mark")
                        .attr("data-about"))
                .isEqualTo("purposes/marketing/retention");
    }

    @Test
    void noBreakSpacesStay() {
        assertThat(page(Samples.rich()).select("a[href^=tel]").get(0).wholeText())
                .isEqualTo("+358\u00A029\u00A0123\u00A04567");
    }

    @Test
    void aSummaryAloneIsAPageWithoutContents() {
        Document page = page(org.seloste.render.document.Document.builder(Language.SWEDISH, "Kort", Samples.FINNISH)
                .summary(Section.at("summary", "I korthet").paragraph("Text.").build())
                .build());

        assertThat(page.select("main").text()).isEqualTo("I korthet Text.");
        assertThat(page.select("nav, .body")).isEmpty();
    }
}
