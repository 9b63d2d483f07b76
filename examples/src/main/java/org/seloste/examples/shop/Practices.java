package org.seloste.examples.shop;

import static org.seloste.examples.shop.Shorthand.text;
import static org.seloste.examples.shop.Shorthand.when;

import org.seloste.model.AutomatedDecision;
import org.seloste.model.Cookie;
import org.seloste.model.DecisionGround;
import org.seloste.model.Recording;
import org.seloste.model.RecordingKind;
import org.seloste.model.TimeSpan;
import org.seloste.model.statement.Listing;

/** The automated decision, the cookies and the cameras. */
final class Practices {

    private Practices() {}

    static Listing<AutomatedDecision> automatedDecisions() {
        return Listing.of(invoice());
    }

    private static AutomatedDecision invoice() {
        return AutomatedDecision.builder()
                .id("invoice")
                .text(text(
                        "Päätös siitä, voitko maksaa tilauksen laskulla",
                        "The decision whether you can pay an order by invoice",
                        "Beslutet om du kan betala en beställning mot faktura"))
                .logic(text(
                        "Ohjelma tarkistaa neljä ehtoa: olet täyttänyt 18 vuotta, sinulla ei ole "
                                + "maksuhäiriömerkintää, sinulla ei ole meille erääntyneitä laskuja ja "
                                + "tilauksen hinta on enintään 500 euroa. Päätös on myönteinen, kun kaikki "
                                + "ehdot täyttyvät. Pisteitä tai ennusteita ei lasketa.",
                        "A program checks four conditions: you are 18 or older, you have no "
                                + "payment default entry, you have no overdue invoices with us, and the "
                                + "order costs no more than 500 euros. The decision is yes when all "
                                + "four are met. No score or forecast is calculated.",
                        "Ett program kontrollerar fyra villkor: du har fyllt 18 år, du har ingen "
                                + "anteckning om betalningsstörning, du har inga förfallna fakturor hos oss "
                                + "och beställningen kostar högst 500 euro. Beslutet är positivt när alla "
                                + "villkor är uppfyllda. Inga poäng eller prognoser räknas ut."))
                .significance(text(
                        "Päätös ratkaisee, saatko maksuaikaa tälle tilaukselle.",
                        "The decision settles whether you get time to pay for this order.",
                        "Beslutet avgör om du får betalningstid för denna beställning."))
                .consequences(text(
                        "Myönteisen päätöksen jälkeen saat laskun, jonka maksuaika on 30 päivää. "
                                + "Kielteisen päätöksen jälkeen maksat tilauksen muulla maksutavalla.",
                        "After a yes you get an invoice that falls due in 30 days. "
                                + "After a no you pay the order by another means.",
                        "Efter ett positivt beslut får du en faktura med 30 dagars betalningstid. "
                                + "Efter ett negativt beslut betalar du beställningen på ett annat sätt."))
                .addGrounds(DecisionGround.CONTRACT)
                .humanReview(text(
                        "Kirjoita tai soita luottotiimiin kuuden kuukauden kuluessa päätöksestä. "
                                + "Työntekijä kuulee kantasi, käsittelee asian uudelleen ja kertoo päätöksensä "
                                + "perusteluineen viiden arkipäivän kuluessa. Voit myös riitauttaa päätöksen.",
                        "Write to or call the credit team within six months of the decision. A member of "
                                + "staff hears your view, looks at the matter afresh and gives you a decision with "
                                + "reasons within five working days. You can also contest the decision.",
                        "Skriv till eller ring kreditteamet inom sex månader från beslutet. En "
                                + "anställd hör din ståndpunkt, prövar ärendet på nytt och ger sitt beslut med "
                                + "motivering inom fem vardagar. Du kan också bestrida beslutet."))
                .addPurposes("credit-decision")
                .addData("orders/order", "billing/invoice", "credit")
                .addPeople("invoice-customer")
                .addWhen(when("credit-application"))
                .build();
    }

    static Listing<Cookie> cookies() {
        return Listing.of(session(), choices(), statistics()).closed();
    }

    private static Cookie session() {
        return Cookie.builder()
                .id("session")
                .text(text("Istunto ja ostoskori", "Session and shopping cart", "Session och varukorg"))
                .addNames("ep_session", "ep_cart")
                .addBy("controller")
                .use(text(
                        "Pitävät sinut kirjautuneena ja ostoskorin tallessa",
                        "Keep you logged in and your cart in place",
                        "Håller dig inloggad och varukorgen sparad"))
                .addPurposes("online-shop")
                .addData("technical-data")
                .duration(TimeSpan.ofDays(7))
                .necessary(true)
                .build();
    }

    private static Cookie choices() {
        return Cookie.builder()
                .id("choices")
                .text(text("Evästeasetukset", "Cookie settings", "Kakinställningar"))
                .addNames("ep_consent")
                .addBy("controller")
                .use(text(
                        "Muistaa, mihin olet antanut suostumuksen",
                        "Remembers what you have consented to",
                        "Minns vad du har samtyckt till"))
                .addPurposes("consent-records")
                .addData("consents")
                .duration(TimeSpan.ofMonths(6))
                .necessary(true)
                .build();
    }

    private static Cookie statistics() {
        return Cookie.builder()
                .id("statistics")
                .text(text("Kävijätilasto", "Visitor statistics", "Besöksstatistik"))
                .addNames("mk_visitor")
                .addBy("analytics-provider")
                .use(text(
                        "Kertoo, mitä sivuja verkkokaupassa avataan",
                        "Tells which pages of the online shop are opened",
                        "Berättar vilka sidor i webbutiken som öppnas"))
                .addPurposes("web-analytics")
                .addData("cookies-and-browsing")
                .duration(TimeSpan.ofMonths(12))
                .necessary(false)
                .consent(text(
                        "Eväste asetetaan vasta, kun olet antanut suostumuksen painikkeella.",
                        "The cookie is set only after you have consented with a button.",
                        "Kakan sätts först när du har gett ditt samtycke med en knapp."))
                .optOut(text(
                        "Avaa sivun alareunasta Evästeasetukset ja poista tilastoinnin valinta.",
                        "Open Cookie settings at the foot of the page and switch statistics off.",
                        "Öppna Kakinställningar längst ned på sidan och ta bort valet för statistik."))
                .blocking(text(
                        "Verkkokauppa toimii samalla tavalla.",
                        "The online shop works in the same way.",
                        "Webbutiken fungerar på samma sätt."))
                .identified(false)
                .build();
    }

    static Listing<Recording> recordings() {
        return Listing.of(shopCameras()).closed();
    }

    private static Recording shopCameras() {
        return Recording.builder()
                .id("shop-cameras")
                .kind(RecordingKind.CAMERA)
                .text(text(
                        "Myymälän tallentava kameravalvonta ilman ääntä",
                        "Recording camera surveillance of the shop, without sound",
                        "Butikens inspelande kameraövervakning, utan ljud"))
                .places(text(
                        "Myyntitila ja ulko-ovi", "The sales floor and the front door", "Butiksytan och ytterdörren"))
                .notIn(text(
                        "Sovituskopit, pesutilat ja henkilökunnan taukotila",
                        "Fitting rooms, washrooms and the staff break room",
                        "Provrum, tvättrum och personalens pausrum"))
                .addPurposes("camera-surveillance")
                .addData("camera-image")
                .addPeople("shop-visitor")
                .told(text(
                        "Ovessa ja kassalla on kyltti, josta pääset tähän selosteeseen.",
                        "Signs at the door and the till lead you to this notice.",
                        "Skyltar vid dörren och kassan leder dig till denna beskrivning."))
                .build();
    }
}
