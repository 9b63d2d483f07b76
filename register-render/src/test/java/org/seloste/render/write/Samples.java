package org.seloste.render.write;

import java.time.LocalDate;
import java.util.List;
import org.seloste.model.text.Language;
import org.seloste.render.document.Body;
import org.seloste.render.document.Callout;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.Emphasis;
import org.seloste.render.document.Gap;
import org.seloste.render.document.InLanguage;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Labels;
import org.seloste.render.document.LineBreak;
import org.seloste.render.document.Link;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;
import org.seloste.render.document.Strong;
import org.seloste.render.document.Table;
import org.seloste.render.document.Words;

/** Documents that hold every kind of node. */
final class Samples {

    static final Labels FINNISH = new Labels(
            "Siirry sisältöön",
            "Sisällys",
            "Kieli",
            "Luonnos",
            "Tätä selostetta ei ole vielä tarkoitettu julkaistavaksi.",
            "Puuttuvat tiedot",
            "Sisäinen asiakirja");

    private Samples() {}

    /** A small document with each kind of node once. */
    static Document small() {
        return Document.builder(Language.FINNISH, "Tietosuojaseloste", FINNISH)
                .subtitle("Esimerkkirekisteri")
                .date(LocalDate.of(2026, 11, 22))
                .fact("Versio", "3")
                .fact("Voimassa alkaen", "1.1.2027")
                .base("https://example.org/tietosuoja/")
                .edition(new Edition(Language.FINNISH, "Suomeksi", "seloste.fi.html"))
                .edition(new Edition(Language.SWEDISH, "På svenska", "seloste.sv.html"))
                .summary(Section.at("summary", "Lyhyesti")
                        .add(DefinitionList.cards()
                                .add("Rekisterinpitäjä", "Esimerkki Oy")
                                .add("Säilytysaika", Phrase.of(new Gap("Ei ilmoitettu: säilytysaika", "retention")))
                                .build())
                        .build())
                .add(Section.at("controller", "Rekisterinpitäjä")
                        .about("controllers/main")
                        .add(DefinitionList.rows()
                                .add("Nimi", "Esimerkki Oy")
                                .add(
                                        "Postiosoite",
                                        Phrase.lines(List.of(Phrase.of("PL 12"), Phrase.of("00101 Helsinki"))))
                                .add("Sähköposti", Phrase.of(Link.mail("tietosuoja@example.org")))
                                .build())
                        .build())
                .add(Section.at("purposes", "Mihin tietoja käytetään")
                        .paragraph(
                                Words.of("Luettelossa on "),
                                Strong.of("jokainen"),
                                Words.of(" käyttötarkoitus ja sen "),
                                Emphasis.of("peruste"),
                                Words.of(". Katso myös "),
                                Link.toAnchor("rights", "oikeutesi"),
                                Words.of(" ja "),
                                Link.to("https://example.org/a?b=1&c=2", "tarkempi kuvaus"),
                                Words.of("."))
                        .add(Table.of("Käyttötarkoitukset", "Tarkoitus", "Peruste", "Säilytysaika")
                                .row(Table.Row.of("Tilausten käsittely", "Sopimus", "10 vuotta")
                                        .at("purposes.orders")
                                        .about("purposes/orders"))
                                .row(Table.Row.of(
                                        Phrase.of("Suoramarkkinointi"),
                                        List.of(
                                                Body.of("Suostumus"),
                                                Body.of(new Gap(
                                                        "Ei ilmoitettu: säilytysaika",
                                                        "purposes/marketing/retention")))))
                                .build())
                        .add(Table.of("Vastaanottajat", "Vastaanottaja", "Tiedot")
                                .row(Table.Row.of(
                                        Phrase.of("Kuljetusyritys"),
                                        List.of(Body.of(ItemList.bullets("nimi", "osoite")))))
                                .build())
                        .build())
                .add(Section.at("rights", "Oikeutesi")
                        .add(Callout.objection(
                                "Oikeus vastustaa suoramarkkinointia",
                                Paragraph.of("Voit milloin tahansa kieltää tietojesi käytön suoramarkkinointiin.")))
                        .add(Section.at("rights.access", "Oikeus saada pääsy tietoihin")
                                .paragraph("Voit pyytää tietoosi, mitä tietoja sinusta käsitellään.")
                                .add(ItemList.numbers("Lähetä pyyntö.", "Osoita henkilöllisyytesi."))
                                .build())
                        .build())
                .add(Section.at("other", "Muuta")
                        .add(Callout.info("Hyvä tietää", Paragraph.of("Seloste on myös ruotsiksi.")))
                        .add(Callout.draft("Puutteita", Paragraph.of("Säilytysajat on tarkistettava.")))
                        .paragraph(
                                Words.of("Ruotsinkielinen nimi:"),
                                new LineBreak(),
                                InLanguage.of(Language.SWEDISH, "Dataskyddsbeskrivning"))
                        .build())
                .build();
    }
}
