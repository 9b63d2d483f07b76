package org.seloste.examples.shop;

import static org.seloste.examples.shop.Shorthand.text;

import java.util.List;
import org.seloste.model.Fee;
import org.seloste.model.FreeOfCharge;
import org.seloste.model.RightStatement;
import org.seloste.model.TimeSpan;

/** How the rights are used; which of them apply follows from the legal bases. */
final class Rights {

    private Rights() {}

    static List<RightStatement> all() {
        return List.of(
                everyRight(),
                rectification(),
                erasure(),
                restriction(),
                portability(),
                objectionToMarketing(),
                withdrawConsent(),
                humanReview());
    }

    private static RightStatement everyRight() {
        return RightStatement.builder()
                .id("default")
                .addTo("privacy")
                .how(text(
                        "Kirjoita tai soita tietosuojatiimille, tai lähetä pyyntö tililtäsi.",
                        "Write to or call the data protection team, or send the request from your account.",
                        "Skriv till eller ring dataskyddsteamet, eller skicka begäran från ditt konto."))
                .addForm("free-form", "electronic", "oral")
                .addIdentity("login", "known-details")
                .reply(TimeSpan.ofMonths(1))
                .withoutDelay(true)
                .fee(Fee.builder().free(FreeOfCharge.ALWAYS).build())
                .build();
    }

    private static RightStatement rectification() {
        return RightStatement.builder()
                .id("rectification")
                .how(text(
                        "Korjaa yhteystietosi tililläsi tai kerro meille, mikä tieto on väärin.",
                        "Correct your contact details in your account or tell us what is wrong.",
                        "Rätta dina kontaktuppgifter på ditt konto eller berätta för oss vad som är fel."))
                .afterwards(text(
                        "Kerromme oikaisusta niille, joille olemme luovuttaneet tiedon.",
                        "We tell those to whom we have disclosed the data of the correction.",
                        "Vi meddelar rättelsen till dem som vi har lämnat ut uppgiften till."))
                .build();
    }

    private static RightStatement erasure() {
        return RightStatement.builder()
                .id("erasure")
                .afterwards(text(
                        "Kerromme poistosta niille, joille olemme luovuttaneet tiedon.",
                        "We tell those to whom we have disclosed the data of the erasure.",
                        "Vi meddelar raderingen till dem som vi har lämnat ut uppgiften till."))
                .build();
    }

    private static RightStatement restriction() {
        return RightStatement.builder()
                .id("restriction")
                .afterwards(text(
                        "Kerromme rajoituksesta niille, joille olemme luovuttaneet tiedon.",
                        "We tell those to whom we have disclosed the data of the restriction.",
                        "Vi meddelar begränsningen till dem som vi har lämnat ut uppgiften till."))
                .build();
    }

    private static RightStatement portability() {
        return RightStatement.builder()
                .id("portability")
                .how(text(
                        "Lataa tietosi tililtäsi tai pyydä ne meiltä. Saat ne JSON- ja CSV-tiedostoina.",
                        "Download your data from your account or ask us for " + "it. It comes as JSON and CSV files.",
                        "Ladda ned dina uppgifter från ditt konto eller be oss "
                                + "om dem. Du får dem som JSON- och CSV-filer."))
                .build();
    }

    private static RightStatement objectionToMarketing() {
        return RightStatement.builder()
                .id("objection-to-marketing")
                .addTo("customer-service")
                .how(text(
                        "Avaa uutiskirjeen lopussa oleva peruutuslinkki tai kirjoita asiakaspalveluun.",
                        "Open the link at the end of the newsletter or write to customer service.",
                        "Öppna avbeställningslänken i slutet av nyhetsbrevet eller skriv till kundservicen."))
                .build();
    }

    private static RightStatement withdrawConsent() {
        return RightStatement.builder()
                .id("withdraw-consent")
                .addTo("customer-service")
                .how(text(
                        "Avaa uutiskirjeen peruutuslinkki tai sivun alareunan "
                                + "Evästeasetukset, tai kirjoita asiakaspalveluun.",
                        "Open the link in the newsletter or Cookie settings at the "
                                + "foot of the page, or write to customer service.",
                        "Öppna nyhetsbrevets avbeställningslänk eller Kakinställningar "
                                + "längst ned på sidan, eller skriv till kundservicen."))
                .build();
    }

    private static RightStatement humanReview() {
        return RightStatement.builder()
                .id("human-review")
                .addTo("credit-team")
                .how(text(
                        "Kirjoita tai soita luottotiimiin ja kerro kantasi.",
                        "Write to or call the credit team and give your view.",
                        "Skriv till eller ring kreditteamet och berätta din ståndpunkt."))
                .build();
    }
}
