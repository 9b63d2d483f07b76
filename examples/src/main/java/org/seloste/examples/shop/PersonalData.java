package org.seloste.examples.shop;

import static org.seloste.examples.shop.Shorthand.text;

import java.util.Optional;
import org.seloste.model.AgeLimit;
import org.seloste.model.DataCategory;
import org.seloste.model.DataSubjectGroup;
import org.seloste.model.Ground;
import org.seloste.model.LawRef;
import org.seloste.model.NotCollected;
import org.seloste.model.Origin;
import org.seloste.model.Provision;
import org.seloste.model.statement.Listing;

/** Whose data there are, and which. */
final class PersonalData {

    private PersonalData() {}

    static Listing<DataSubjectGroup> people() {
        return Listing.of(
                DataSubjectGroup.builder().id("customer").build(),
                DataSubjectGroup.builder()
                        .id("invoice-customer")
                        .is("customer")
                        .text(text(
                                "Laskulla maksavat asiakkaat",
                                "Customers who pay by invoice",
                                "Kunder som betalar mot faktura"))
                        .age(new AgeLimit(Optional.of(18), Optional.empty()))
                        .build(),
                DataSubjectGroup.builder()
                        .id("delivery-recipient")
                        .is("third-person")
                        .text(text(
                                "Tilauksen vastaanottajat, jotka eivät ole itse tilanneet",
                                "People who receive an order that somebody else has made",
                                "Mottagare av en beställning som någon annan har gjort"))
                        .build(),
                DataSubjectGroup.builder().id("prospect").build(),
                DataSubjectGroup.builder()
                        .id("subscriber")
                        .text(text("Uutiskirjeen tilaajat", "Newsletter subscribers", "Nyhetsbrevets prenumeranter"))
                        .build(),
                DataSubjectGroup.builder()
                        .id("shop-visitor")
                        .is("visitor")
                        .text(text("Myymälässä kävijät", "Visitors to the shop", "Besökare i butiken"))
                        .build(),
                DataSubjectGroup.builder()
                        .id("website-visitor")
                        .text(text("Verkkokaupassa kävijät", "Visitors to the online shop", "Besökare i webbutiken"))
                        .build());
    }

    static Listing<DataCategory> categories() {
        return Listing.of(
                identification(),
                contactDetails(),
                orders(),
                billing(),
                account(),
                messages(),
                complaint(),
                credit(),
                debtCollection(),
                newsletterSubscription(),
                consents(),
                cookiesAndBrowsing(),
                technicalData(),
                cameraImage());
    }

    private static DataCategory identification() {
        return DataCategory.builder()
                .id("identification")
                .items(Listing.of(
                        DataCategory.builder().id("name").build(),
                        DataCategory.builder().id("customer-number").build()))
                .addPeople("customer", "invoice-customer", "delivery-recipient", "prospect")
                .addOrigin(Origin.GIVEN, Origin.THIRD_PARTY)
                .provision(Provision.REQUIRED_BY_CONTRACT)
                .otherwise(text("Et voi tilata.", "You cannot order.", "Du kan inte beställa."))
                .build();
    }

    private static DataCategory contactDetails() {
        return DataCategory.builder()
                .id("contact-details")
                .items(Listing.of(
                        DataCategory.builder().id("email-address").build(),
                        DataCategory.builder().id("phone-number").build(),
                        DataCategory.builder().id("delivery-address").build(),
                        DataCategory.builder().id("billing-address").build()))
                .addPeople("customer", "invoice-customer", "delivery-recipient", "prospect", "subscriber")
                .addOrigin(Origin.GIVEN, Origin.THIRD_PARTY)
                .provision(Provision.REQUIRED_BY_CONTRACT)
                .otherwise(text(
                        "Emme voi toimittaa tilausta, vastata sinulle tai lähettää uutiskirjettä.",
                        "We cannot deliver the order, answer you or send you the newsletter.",
                        "Vi kan inte leverera beställningen, svara dig eller skicka nyhetsbrevet."))
                .build();
    }

    private static DataCategory orders() {
        return DataCategory.builder()
                .id("orders")
                .items(Listing.of(
                        DataCategory.builder().id("order").build(),
                        DataCategory.builder().id("delivery").build(),
                        DataCategory.builder().id("return").build()))
                .addPeople("customer", "delivery-recipient")
                .addOrigin(Origin.GIVEN, Origin.OBSERVED, Origin.THIRD_PARTY)
                .provision(Provision.REQUIRED_BY_CONTRACT)
                .otherwise(text("Et voi tilata.", "You cannot order.", "Du kan inte beställa."))
                .build();
    }

    private static DataCategory billing() {
        return DataCategory.builder()
                .id("billing")
                .items(Listing.of(
                        DataCategory.builder().id("invoice").build(),
                        DataCategory.builder().id("payment").build(),
                        DataCategory.builder().id("payment-method").build()))
                .addPeople("customer", "invoice-customer")
                .addOrigin(Origin.GIVEN, Origin.OBSERVED, Origin.THIRD_PARTY)
                .provision(Provision.REQUIRED_BY_CONTRACT)
                .otherwise(text("Et voi tilata.", "You cannot order.", "Du kan inte beställa."))
                .build();
    }

    private static DataCategory account() {
        return DataCategory.builder()
                .id("account")
                .items(Listing.of(
                        DataCategory.builder().id("username").build(),
                        DataCategory.builder().id("password").build(),
                        DataCategory.builder().id("login-history").build()))
                .addPeople("customer")
                .addOrigin(Origin.GIVEN, Origin.OBSERVED)
                .provision(Provision.VOLUNTARY)
                .otherwise(text(
                        "Voit tilata ilman tiliä.", "You can order without an account.", "Du kan beställa utan konto."))
                .build();
    }

    private static DataCategory messages() {
        return DataCategory.builder()
                .id("messages")
                .items(Listing.of(
                        DataCategory.builder().id("email-message").build(),
                        DataCategory.builder().id("chat").build(),
                        DataCategory.builder().id("web-form").build()))
                .addPeople("customer", "prospect")
                .addOrigin(Origin.GIVEN)
                .provision(Provision.VOLUNTARY)
                .otherwise(text(
                        "Emme saa tietää asiaasi.", "We do not learn of your matter.", "Vi får inte veta ditt ärende."))
                .build();
    }

    private static DataCategory complaint() {
        return DataCategory.builder()
                .id("complaint")
                .addPeople("customer")
                .addOrigin(Origin.GIVEN)
                .provision(Provision.VOLUNTARY)
                .otherwise(text(
                        "Emme saa tietää virheestä.", "We do not learn of the defect.", "Vi får inte veta om felet."))
                .build();
    }

    private static DataCategory credit() {
        return DataCategory.builder()
                .id("credit")
                .items(Listing.of(
                        DataCategory.builder()
                                .id("national-id")
                                .addGrounds(Ground.builder()
                                        .is("id-credit")
                                        .addLaws(LawRef.of("1050/2018 29 §"))
                                        .build())
                                .addOrigin(Origin.GIVEN)
                                .build(),
                        DataCategory.builder()
                                .id("payment-default")
                                .addOrigin(Origin.THIRD_PARTY)
                                .build(),
                        DataCategory.builder()
                                .id("credit-decision")
                                .addOrigin(Origin.DERIVED)
                                .build()))
                .addPeople("invoice-customer")
                .addOrigin(Origin.GIVEN, Origin.DERIVED, Origin.THIRD_PARTY)
                .provision(Provision.REQUIRED_BY_CONTRACT)
                .otherwise(text(
                        "Et voi maksaa laskulla. Muut maksutavat ovat käytössäsi.",
                        "You cannot pay by invoice. The other means of payment are open to you.",
                        "Du kan inte betala mot faktura. De övriga betalningssätten står till ditt förfogande."))
                .build();
    }

    private static DataCategory debtCollection() {
        return DataCategory.builder()
                .id("debt-collection")
                .addPeople("invoice-customer")
                .addOrigin(Origin.OBSERVED, Origin.THIRD_PARTY)
                .build();
    }

    private static DataCategory newsletterSubscription() {
        return DataCategory.builder()
                .id("newsletter-subscription")
                .addPeople("subscriber")
                .addOrigin(Origin.GIVEN)
                .provision(Provision.VOLUNTARY)
                .otherwise(text(
                        "Emme lähetä uutiskirjettä.",
                        "We do not send the newsletter.",
                        "Vi skickar inte nyhetsbrevet."))
                .build();
    }

    private static DataCategory consents() {
        return DataCategory.builder()
                .id("consents")
                .addPeople("subscriber", "website-visitor")
                .addOrigin(Origin.OBSERVED)
                .build();
    }

    private static DataCategory cookiesAndBrowsing() {
        return DataCategory.builder()
                .id("cookies-and-browsing")
                .items(Listing.of(
                        DataCategory.builder().id("cookie").build(),
                        DataCategory.builder().id("pages-visited").build(),
                        DataCategory.builder().id("visit-time").build()))
                .addPeople("website-visitor")
                .addOrigin(Origin.OBSERVED)
                .provision(Provision.VOLUNTARY)
                .otherwise(text(
                        "Verkkokauppa toimii samalla tavalla.",
                        "The online shop works in the same way.",
                        "Webbutiken fungerar på samma sätt."))
                .build();
    }

    private static DataCategory technicalData() {
        return DataCategory.builder()
                .id("technical-data")
                .items(Listing.of(
                        DataCategory.builder().id("ip-address").build(),
                        DataCategory.builder().id("browser").build(),
                        DataCategory.builder().id("log-data").build()))
                .addPeople("website-visitor")
                .addOrigin(Origin.OBSERVED)
                .build();
    }

    private static DataCategory cameraImage() {
        return DataCategory.builder()
                .id("camera-image")
                .addPeople("shop-visitor")
                .addOrigin(Origin.OBSERVED)
                .build();
    }

    static NotCollected notCollected() {
        return NotCollected.builder()
                .addSpecial(
                        "ethnic-origin",
                        "political-opinion",
                        "religion",
                        "trade-union",
                        "genetic",
                        "biometric",
                        "health",
                        "sex-life")
                .build();
    }
}
