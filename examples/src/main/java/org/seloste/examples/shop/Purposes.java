package org.seloste.examples.shop;

import static org.seloste.examples.shop.Shorthand.text;

import java.time.LocalDate;
import org.seloste.model.Balancing;
import org.seloste.model.BalancingStatus;
import org.seloste.model.Consent;
import org.seloste.model.ContractParty;
import org.seloste.model.LawRef;
import org.seloste.model.LegalBasis;
import org.seloste.model.Purpose;
import org.seloste.model.law.Article6;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Text;

/** What the data are used for and on what basis: the hub on which everything else hangs. */
final class Purposes {

    private Purposes() {}

    static Listing<Purpose> all() {
        return Listing.of(
                orders(),
                delivery(),
                userAccounts(),
                customerService(),
                claims(),
                creditDecision(),
                debtCollection(),
                accounting(),
                newsletter(),
                consentRecords(),
                cameraSurveillance(),
                onlineShop(),
                webAnalytics());
    }

    private static Purpose orders() {
        return Purpose.builder()
                .id("orders")
                .detail(text(
                        "Otamme vastaan tilauksesi ja maksusi, pakkaamme tuotteet ja käsittelemme palautukset.",
                        "We take your order and payment, pack the goods and handle returns.",
                        "Vi tar emot din beställning och betalning, packar varorna och hanterar returer."))
                .addBases(saleContract())
                .addData("identification", "contact-details", "orders", "billing")
                .addPeople("customer")
                .build();
    }

    private static Purpose delivery() {
        return Purpose.builder()
                .id("delivery")
                .text(text("Kotiinkuljetus", "Home delivery", "Hemleverans"))
                .detail(text(
                        "Sovimme toimitusajan ja tuomme tilauksen perille.",
                        "We agree on a time of delivery and bring the order to the door.",
                        "Vi kommer överens om leveranstiden och kör hem beställningen."))
                .addBases(
                        saleContract("customer"),
                        interest(
                                1,
                                text(
                                        "Tilauksen toimittaminen sille, jolle asiakas on sen tilannut",
                                        "Delivering the order to the person for whom the customer made it",
                                        "Att leverera beställningen till den som kunden har gjort den för"),
                                text(
                                        "Käytämme nimeäsi, osoitettasi ja puhelinnumeroasi vain tähän "
                                                + "toimitukseen. Arvioimme, ettei se loukkaa oikeuksiasi.",
                                        "We use your name, address and telephone number for this delivery "
                                                + "only. We judge that this does not harm your rights.",
                                        "Vi använder ditt namn, din adress och ditt telefonnummer endast för "
                                                + "denna leverans. Vi bedömer att det inte kränker dina rättigheter."),
                                "delivery-recipient"))
                .addData(
                        "identification/name",
                        "contact-details/phone-number",
                        "contact-details/delivery-address",
                        "orders/delivery")
                .addPeople("customer", "delivery-recipient")
                .build();
    }

    private static Purpose userAccounts() {
        return Purpose.builder()
                .id("user-accounts")
                .detail(text(
                        "Tililläsi näet tilauksesi ja muutat tietojasi. Voit tilata myös ilman tiliä.",
                        "In your account you see your orders and change your "
                                + "details. You can also order without an account.",
                        "På ditt konto ser du dina beställningar och ändrar dina "
                                + "uppgifter. Du kan också beställa utan konto."))
                .addBases(contract(text(
                        "Käyttäjätilin käyttöehdot",
                        "The terms of use of the account",
                        "Användarvillkoren för kontot")))
                .addData("identification", "contact-details", "account", "orders")
                .addPeople("customer")
                .build();
    }

    private static Purpose customerService() {
        return Purpose.builder()
                .id("customer-service")
                .detail(text(
                        "Vastaamme kysymyksiin ja selvitämme tilaukseen liittyviä asioita.",
                        "We answer questions and sort out matters to do with orders.",
                        "Vi besvarar frågor och reder ut ärenden som gäller beställningar."))
                .addBases(interest(
                        2,
                        text(
                                "Kysymyksiin vastaaminen ja asian hoitaminen loppuun",
                                "Answering questions and seeing each matter through",
                                "Att besvara frågor och sköta ärendet till slut"),
                        text(
                                "Otat itse yhteyttä ja odotat vastausta. Poistamme "
                                        + "viestit vuoden kuluttua viimeisestä yhteydenotosta.",
                                "You contact us yourself and expect an answer. We erase "
                                        + "the messages one year after the last contact.",
                                "Du tar själv kontakt och väntar dig ett svar. Vi raderar "
                                        + "meddelandena ett år efter den senaste kontakten.")))
                .addData("identification", "contact-details", "messages", "orders")
                .addPeople("customer", "prospect")
                .build();
    }

    private static Purpose claims() {
        return Purpose.builder()
                .id("claims")
                .detail(text(
                        "Selvitämme virheilmoitukset, hyvitämme virheet ja hoidamme riidat.",
                        "We look into reports of defects, make good what is wrong and deal with disputes.",
                        "Vi utreder felanmälningar, gottgör felen och hanterar tvister."))
                .addBases(obligation(
                        "38/1978",
                        text(
                                "Kuluttajansuojalaki velvoittaa meidät vastaamaan tavaran virheestä.",
                                "The Consumer Protection Act makes us liable for defects in goods.",
                                "Konsumentskyddslagen ålägger oss att ansvara för fel i varor.")))
                .addData("identification", "contact-details", "orders", "complaint")
                .addPeople("customer")
                .build();
    }

    private static Purpose creditDecision() {
        return Purpose.builder()
                .id("credit-decision")
                .detail(text(
                        "Kun valitset maksutavaksi laskun, teemme automaattisen "
                                + "päätöksen siitä, voitko maksaa tilauksen laskulla.",
                        "When you choose to pay by invoice, we decide "
                                + "automatically whether you can pay that order by invoice.",
                        "När du väljer att betala mot faktura fattar vi ett automatiskt "
                                + "beslut om du kan betala beställningen mot faktura."))
                .addBases(LegalBasis.builder()
                        .basis(Article6.CONTRACT)
                        .contractParty(ContractParty.DATA_SUBJECT)
                        .beforeContract(true)
                        .contract(text(
                                "Laskutussopimus, jota pyydät maksutavan valitessasi",
                                "The invoice agreement that you ask for when you choose how to pay",
                                "Faktureringsavtalet som du ber om när du väljer betalningssätt"))
                        .build())
                .addData(
                        "identification",
                        "contact-details/billing-address",
                        "orders/order",
                        "billing/invoice",
                        "credit")
                .addPeople("invoice-customer")
                .since(LocalDate.of(2026, 11, 1))
                .informed(LocalDate.of(2026, 10, 1))
                .impactAssessment(text(
                        "Vaikutustenarviointi 2, tehty ennen laskulla maksamisen käyttöönottoa",
                        "Impact assessment 2, made before payment by invoice was introduced",
                        "Konsekvensbedömning 2, gjord innan betalning mot faktura infördes"))
                .risks(text(
                        "Väärä luottotieto johtaa väärään päätökseen. Keinot: ihmisen "
                                + "tekemä uusi käsittely ja ehtojen vuosittainen tarkastus.",
                        "Wrong credit information leads to a wrong decision. Means: "
                                + "review by a human and a yearly check of the conditions.",
                        "En felaktig kreditupplysning leder till ett felaktigt beslut. Metoder: "
                                + "omprövning av en människa och årlig granskning av villkoren."))
                .build();
    }

    private static Purpose debtCollection() {
        return Purpose.builder()
                .id("debt-collection")
                .detail(text(
                        "Muistutamme maksamattomasta laskusta ja siirrämme sen "
                                + "perittäväksi, jos laskua ei makseta muistutuksesta huolimatta.",
                        "We send a reminder of an unpaid invoice and hand it over for "
                                + "collection if the reminder does not lead to payment.",
                        "Vi påminner om en obetald faktura och lämnar den till "
                                + "indrivning om den inte betalas trots påminnelsen."))
                .addBases(contract(text(
                        "Laskutussopimus kanssasi", "The invoice agreement with you", "Faktureringsavtalet med dig")))
                .addData("identification", "contact-details", "billing", "credit/national-id", "debt-collection")
                .addPeople("invoice-customer")
                .since(LocalDate.of(2026, 11, 1))
                .informed(LocalDate.of(2026, 10, 1))
                .build();
    }

    private static Purpose accounting() {
        return Purpose.builder()
                .id("accounting")
                .addBases(obligation(
                        "1336/1997 2:10 §",
                        text(
                                "Kirjanpitolaki velvoittaa meidät säilyttämään tositteet.",
                                "The Accounting Act obliges us to keep the vouchers.",
                                "Bokföringslagen ålägger oss att bevara verifikaten.")))
                .addData("billing")
                .addPeople("customer", "invoice-customer")
                .build();
    }

    private static Purpose newsletter() {
        return Purpose.builder()
                .id("newsletter")
                .detail(text(
                        "Lähetämme kerran kuussa kirjeen uutuuksista ja "
                                + "tarjouksista. Kaikki tilaajat saavat saman kirjeen.",
                        "Once a month we send a letter on new goods and "
                                + "offers. All subscribers get the same letter.",
                        "En gång i månaden skickar vi ett brev om nyheter och "
                                + "erbjudanden. Alla prenumeranter får samma brev."))
                .addBases(LegalBasis.builder()
                        .basis(Article6.CONSENT)
                        .addChannels("email")
                        .consent(newsletterConsent())
                        .build())
                .addData("contact-details/email-address", "newsletter-subscription")
                .addPeople("subscriber")
                .addChannels("email")
                .directMarketing(true)
                .build();
    }

    private static Purpose consentRecords() {
        return Purpose.builder()
                .id("consent-records")
                .is("legal-obligations")
                .text(text("Suostumusten osoittaminen", "Showing that consent was given", "Dokumentation av samtycken"))
                .addBases(obligation(
                        "2016/679 7(1)",
                        text(
                                "Meidän on pystyttävä osoittamaan, että olet antanut suostumuksesi.",
                                "We have to be able to show that you have given your consent.",
                                "Vi ska kunna visa att du har gett ditt samtycke.")))
                .addData("consents")
                .addPeople("subscriber", "website-visitor")
                .build();
    }

    private static Purpose cameraSurveillance() {
        return Purpose.builder()
                .id("camera-surveillance")
                .addBases(interest(
                        3,
                        text(
                                "Asiakkaiden ja henkilökunnan turvallisuus ja omaisuuden suojaaminen",
                                "The safety of customers and staff and the protection of property",
                                "Kundernas och personalens säkerhet och skyddet av egendom"),
                        text(
                                "Kamerat kuvaavat vain myyntitilaa ja ulko-ovea. Ääntä ei "
                                        + "tallenneta, ja kuvat poistetaan 30 päivän kuluttua.",
                                "The cameras cover the sales floor and the front door only. No "
                                        + "sound is recorded, and pictures are erased after 30 days.",
                                "Kamerorna filmar endast butiksytan och ytterdörren. Ljud "
                                        + "spelas inte in, och bilderna raderas efter 30 dagar.")))
                .addData("camera-image")
                .addPeople("shop-visitor")
                .impactAssessment(text(
                        "Vaikutustenarviointi 1, tehty ennen kameroiden asentamista",
                        "Impact assessment 1, made before the cameras were installed",
                        "Konsekvensbedömning 1, gjord innan kamerorna installerades"))
                .build();
    }

    private static Purpose onlineShop() {
        return Purpose.builder()
                .id("online-shop")
                .is("information-security")
                .text(text(
                        "Verkkokaupan toiminta ja suojaaminen",
                        "Running and protecting the online shop",
                        "Webbutikens funktion och skydd"))
                .addBases(interest(
                        4,
                        text(
                                "Toimiva verkkokauppa ja suojautuminen hyökkäyksiltä",
                                "A working online shop and protection against attacks",
                                "En fungerande webbutik och skydd mot angrepp"),
                        text(
                                "Tallennamme vain tekniset tiedot, emme yhdistä niitä "
                                        + "ostoksiin ja poistamme ne kuuden kuukauden kuluttua.",
                                "We record technical data only, do not combine it with "
                                        + "purchases and erase it after six months.",
                                "Vi lagrar endast tekniska uppgifter, kopplar dem inte "
                                        + "till köp och raderar dem efter sex månader.")))
                .addData("technical-data")
                .addPeople("website-visitor")
                .build();
    }

    private static Purpose webAnalytics() {
        return Purpose.builder()
                .id("web-analytics")
                .addBases(LegalBasis.builder()
                        .basis(Article6.CONSENT)
                        .consent(statisticsConsent())
                        .build())
                .addData("cookies-and-browsing")
                .addPeople("website-visitor")
                .build();
    }

    private static Consent newsletterConsent() {
        return Consent.builder()
                .given(text(
                        "Kirjoitat osoitteesi tilauslomakkeelle ja vahvistat "
                                + "tilauksen sähköpostiisi tulevasta linkistä.",
                        "You enter your address in the subscription form and "
                                + "confirm the subscription from a link in your e-mail.",
                        "Du skriver in din adress på prenumerationsblanketten och "
                                + "bekräftar prenumerationen via en länk i din e-post."))
                .addWithdraw("customer-service")
                .withdrawal(text(
                        "Avaa uutiskirjeen lopussa oleva peruutuslinkki tai kirjoita asiakaspalveluun.",
                        "Open the link at the end of the newsletter or write to customer service.",
                        "Öppna avbeställningslänken i slutet av nyhetsbrevet eller skriv till kundservicen."))
                .build();
    }

    private static Consent statisticsConsent() {
        return Consent.builder()
                .given(text(
                        "Annat suostumuksen painikkeella, kun tulet verkkokauppaan. "
                                + "Kieltäydyt yhtä helposti toisella painikkeella.",
                        "You consent with a button when you enter the online shop. "
                                + "You refuse just as easily with another button.",
                        "Du ger ditt samtycke med en knapp när du kommer till "
                                + "webbutiken. Du avböjer lika lätt med en annan knapp."))
                .addWithdraw("customer-service")
                .withdrawal(text(
                        "Avaa sivun alareunasta Evästeasetukset ja poista tilastoinnin valinta.",
                        "Open Cookie settings at the foot of the page and switch statistics off.",
                        "Öppna Kakinställningar längst ned på sidan och ta bort valet för statistik."))
                .build();
    }

    private static LegalBasis saleContract(String... people) {
        return contract(text("Kauppasopimus kanssasi", "The contract of sale with you", "Köpeavtalet med dig"), people);
    }

    private static LegalBasis contract(Text which, String... people) {
        return LegalBasis.builder()
                .basis(Article6.CONTRACT)
                .contractParty(ContractParty.DATA_SUBJECT)
                .contract(which)
                .addPeople(people)
                .build();
    }

    private static LegalBasis obligation(String law, Text why) {
        return LegalBasis.builder()
                .basis(Article6.LEGAL_OBLIGATION)
                .addLaws(LawRef.of(law))
                .text(why)
                .build();
    }

    private static LegalBasis interest(int balancingTest, Text interest, Text outcome, String... people) {
        return LegalBasis.builder()
                .basis(Article6.LEGITIMATE_INTERESTS)
                .addPeople(people)
                .interest(interest)
                .addInterestOf("controller")
                .balancing(Balancing.builder()
                        .status(BalancingStatus.ON_REQUEST)
                        .text(outcome)
                        .assessment(text(
                                "Tasapainotesti " + balancingTest + ", tietosuoja-asiakirjojen kansiossa",
                                "Balancing test " + balancingTest + ", kept with the data protection documents",
                                "Intresseavvägning " + balancingTest + ", bland dataskyddshandlingarna"))
                        .build())
                .build();
    }
}
