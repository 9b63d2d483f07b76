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

    /** A long Finnish notice in draft, with the words and tables that are hard on a narrow page. */
    static Document rich() {
        return notice().addAll(contents()).build();
    }

    /** The same notice without a gap, as it would be published. */
    static Document published() {
        return Document.builder(Language.FINNISH, "Tietosuojaseloste", FINNISH)
                .subtitle("Asiakas- ja markkinointirekisteri")
                .fact("Päivitetty", "22.11.2026")
                .edition(new Edition(Language.FINNISH, "Suomeksi", "seloste.fi.html"))
                .edition(new Edition(Language.ENGLISH, "In English", "seloste.en.html"))
                .summary(Section.at("summary", "Lyhyesti")
                        .add(DefinitionList.cards()
                                .add("Kuka käsittelee tietoja", "Esimerkki Oy")
                                .add("Kuinka kauan", "10 vuotta asiakassuhteen päättymisestä")
                                .build())
                        .build())
                .add(rights())
                .build();
    }

    /** An internal record with one wide table. */
    static Document record() {
        return Document.builder(Language.FINNISH, "Seloste käsittelytoimista", FINNISH)
                .profile("record")
                .internal()
                .add(Section.at("activities", "Käsittelytoimet")
                        .add(Table.of(
                                        "Käsittelytoimet",
                                        "Käsittelytoimi",
                                        "Tarkoitus",
                                        "Rekisteröidyt",
                                        "Tiedot",
                                        "Vastaanottajat",
                                        "Säilytysaika",
                                        "Turvatoimet")
                                .row(
                                        "Tilausten käsittely",
                                        "Sopimuksen täyttäminen",
                                        "asiakkaat",
                                        "yhteystiedot, tilaustiedot",
                                        "kuljetusyritykset",
                                        "10 vuotta tilauksesta",
                                        "käyttöoikeuksien hallinta")
                                .row(
                                        "Suoramarkkinointi",
                                        "Markkinointiviestintä",
                                        "asiakkaat, mahdolliset asiakkaat",
                                        "yhteystiedot; \"kiellot\"",
                                        "=ei vastaanottajia",
                                        "suostumuksen peruuttamiseen asti",
                                        "lokien valvonta")
                                .build())
                        .build())
                .build();
    }

    private static Document.Builder notice() {
        return Document.builder(Language.FINNISH, "Tietosuojaseloste", FINNISH)
                .subtitle("Asiakas- ja markkinointirekisteri")
                .date(LocalDate.of(2026, 11, 22))
                .fact("Versio", "3.1")
                .fact("Voimassa alkaen", "1.1.2027")
                .fact("Päivitetty", "22.11.2026")
                .base("https://example.org/tietosuoja/")
                .edition(new Edition(Language.FINNISH, "Suomeksi", "seloste.fi.html"))
                .edition(new Edition(Language.SWEDISH, "På svenska", "seloste.sv.html"))
                .edition(new Edition(Language.ENGLISH, "In English", "seloste.en.html"))
                .summary(Section.at("summary", "Lyhyesti")
                        .add(DefinitionList.cards()
                                .add("Kuka käsittelee tietoja", "Esimerkki Oy")
                                .add(
                                        "Mihin tietoja käytetään",
                                        Body.of(ItemList.bullets(
                                                "Tilausten käsittely",
                                                "Suoramarkkinointi",
                                                "Verkkopalvelun kehittäminen")))
                                .add("Kuinka kauan tietoja säilytetään", "10 vuotta asiakassuhteen päättymisestä")
                                .add("Siirretäänkö tietoja ETA-alueen ulkopuolelle", "Ei siirretä")
                                .add(
                                        "Luovutetaanko tietoja",
                                        Phrase.of(new Gap("Ei ilmoitettu: vastaanottajat", "recipients")))
                                .add("Oikeutesi", Phrase.of(Link.toAnchor("rights", "Näin käytät oikeuksiasi")))
                                .build())
                        .build());
    }

    private static List<Section> contents() {
        return List.of(
                Section.at("controller", "Rekisterinpitäjä ja yhteystiedot")
                        .about("controllers/main")
                        .add(DefinitionList.rows()
                                .add("Nimi", "Esimerkki Oy")
                                .add("Y-tunnus", "1234567-1")
                                .add(
                                        "Postiosoite",
                                        Phrase.lines(
                                                List.of(Phrase.of("PL\u00A012"), Phrase.of("00101\u00A0Helsinki"))))
                                .add("Puhelin", Phrase.of(Link.phone("+358\u00A029\u00A0123\u00A04567")))
                                .add("Sähköposti", Phrase.of(Link.mail("tietosuoja@example.org")))
                                .add(
                                        "Tietosuojavastaava",
                                        Phrase.of(new Gap(
                                                "Ei ilmoitettu: tietosuojavastaavan yhteystiedot", "contacts/dpo")))
                                .build())
                        .build(),
                Section.at("purposes", "Käyttötarkoitukset ja käsittelyn oikeusperusteet")
                        .about("purposes")
                        .paragraph(
                                Words.of("Käsittelemme tietoja vain tässä mainittuihin tarkoituksiin. "),
                                Strong.of("Jokaisella tarkoituksella on oma perusteensa."),
                                Words.of(" Perusteista kertoo lisää "),
                                Link.to("https://tietosuoja.fi/", "tietosuojavaltuutetun toimisto"),
                                Words.of("."))
                        .add(purposes().build())
                        .build(),
                Section.at("data", "Käsiteltävät tiedot")
                        .paragraph("Käsittelemme seuraavia tietoja:")
                        .add(ItemList.bullets(List.of(
                                Body.of("asiakasnumero ja asiakkuuden alkamis- ja päättymispäivä"),
                                Body.of(
                                        Paragraph.of("yhteystiedot:"),
                                        ItemList.bullets("nimi", "postiosoite", "puhelinnumero", "sähköpostiosoite")),
                                Body.of("markkinointiviestintäsuostumukset ja suoramarkkinointikiellot"),
                                Body.of("verkkopalvelun käyttäjätunnistautumistapahtumien lokitiedot"))))
                        .add(Callout.info(
                                "Tietojen antaminen",
                                Paragraph.of("Tilauksen tekeminen edellyttää yhteystietojen antamista. Muut tiedot ovat"
                                        + " vapaaehtoisia.")))
                        .build(),
                Section.at("recipients", "Vastaanottajat")
                        .add(Table.of("Tietojen vastaanottajat", "Vastaanottaja", "Rooli", "Tiedot")
                                .row(
                                        "Kuljetusyritykset",
                                        "Itsenäinen rekisterinpitäjä",
                                        "nimi, toimitusosoite, puhelinnumero")
                                .row(
                                        "Verkkopalvelun ylläpitäjä",
                                        "Henkilötietojen käsittelijä",
                                        "verkkopalvelun lokitiedot")
                                .build())
                        .build(),
                rights(),
                Section.at("changes", "Muutoshistoria")
                        .add(Table.of("Selosteen versiot", "Päivä", "Muutos")
                                .row("22.11.2026", "Lisätty suoramarkkinoinnin säilytysaika.")
                                .row("19.8.2025", "Ensimmäinen versio.")
                                .build())
                        .paragraph(
                                Words.of("Ruotsinkielinen nimi: "),
                                InLanguage.of(
                                        Language.SWEDISH,
                                        "Dataskyddsbeskrivning för kund- och marknadsföringsregistret"))
                        .build());
    }

    private static Table.Builder purposes() {
        return Table.of("Käyttötarkoitukset", "Käyttötarkoitus", "Oikeusperuste", "Tiedot", "Säilytysaika")
                .about("purposes")
                .row(Table.Row.of(
                                Phrase.of("Tilausten käsittely"),
                                List.of(
                                        Body.of("Sopimus (6 artiklan 1 kohdan b alakohta)"),
                                        Body.of(ItemList.bullets("yhteystiedot", "tilaustiedot", "maksutiedot")),
                                        Body.of("10 vuotta tilauksesta")))
                        .at("purposes.orders")
                        .about("purposes/orders"))
                .row(Table.Row.of(
                                Phrase.of("Suoramarkkinointi"),
                                List.of(
                                        Body.of("Suostumus (6 artiklan 1 kohdan a alakohta)"),
                                        Body.of(ItemList.bullets("yhteystiedot", "markkinointiviestintäsuostumukset")),
                                        Body.of(new Gap(
                                                "Ei ilmoitettu: säilytysaika", "purposes/marketing/retention"))))
                        .at("purposes.marketing")
                        .about("purposes/marketing"))
                .row(Table.Row.of(
                                Phrase.of("Väärinkäytösten selvittäminen ja tietoturvallisuuden varmistaminen"),
                                List.of(
                                        Body.of(
                                                Paragraph.of("Oikeutettu etu (6 artiklan 1 kohdan f alakohta)"),
                                                Paragraph.of("Etu: palvelun turvallisuus")),
                                        Body.of("käyttäjätunnistautumistapahtumien lokitiedot"),
                                        Body.of("2 vuotta tapahtumasta")))
                        .at("purposes.security")
                        .about("purposes/security"));
    }

    private static Section rights() {
        return Section.at("rights", "Oikeutesi")
                .paragraph(
                        Words.of("Pyynnön voit lähettää osoitteeseen "),
                        Link.mail("tietosuoja@example.org"),
                        Words.of(". Vastaamme "),
                        Emphasis.of("kuukauden"),
                        Words.of(" kuluessa."))
                .add(Callout.objection(
                        "Oikeus vastustaa käsittelyä",
                        Paragraph.of("Voit milloin tahansa kieltää tietojesi käytön suoramarkkinointiin."),
                        Paragraph.of(
                                Words.of("Kiellon voit tehdä osoitteessa "),
                                Link.mail("kielto@example.org"),
                                Words.of("."))))
                .add(
                        Section.at("rights.access", "Oikeus saada pääsy tietoihin")
                                .paragraph("Voit pyytää tietoosi, mitä tietoja sinusta käsitellään.")
                                .build(),
                        Section.at("rights.rectification", "Oikeus tietojen oikaisemiseen")
                                .paragraph("Voit pyytää virheellisen tiedon korjaamista.")
                                .add(ItemList.numbers("Kerro, mikä tieto on väärä.", "Kerro, mikä tieto on oikea."))
                                .build(),
                        Section.at("rights.complaint", "Oikeus tehdä valitus valvontaviranomaiselle")
                                .add(DefinitionList.rows()
                                        .add("Valvontaviranomainen", "Tietosuojavaltuutetun toimisto")
                                        .add(
                                                "Verkkosivu",
                                                Phrase.of(Link.to("https://tietosuoja.fi/", "https://tietosuoja.fi/")))
                                        .build())
                                .build())
                .build();
    }
}
