package org.seloste.examples.shop;

import static org.seloste.examples.shop.Shorthand.text;
import static org.seloste.examples.shop.Shorthand.when;

import org.seloste.model.Source;
import org.seloste.model.SourceUse;
import org.seloste.model.TimeSpan;
import org.seloste.model.statement.Listing;

/** Where the data come from. */
final class Sources {

    private Sources() {}

    static Listing<Source> all() {
        return Listing.of(
                dataSubject(),
                useOfServices(),
                cookies(),
                camera(),
                orderMaker(),
                creditInformationRegister(),
                servicePartners());
    }

    private static Source dataSubject() {
        return Source.builder()
                .id("data-subject")
                .addGivers("people/customer", "people/invoice-customer", "people/prospect", "people/subscriber")
                .addData(
                        "identification",
                        "contact-details",
                        "orders/order",
                        "orders/return",
                        "billing/payment-method",
                        "account/username",
                        "account/password",
                        "messages",
                        "complaint",
                        "credit/national-id",
                        "newsletter-subscription")
                .addUse(SourceUse.COLLECT, SourceUse.UPDATE)
                .build();
    }

    private static Source useOfServices() {
        return Source.builder()
                .id("use-of-services")
                .addGivers("people/customer", "people/subscriber", "people/website-visitor")
                .addData(
                        "orders",
                        "billing",
                        "account/login-history",
                        "credit/credit-decision",
                        "debt-collection",
                        "consents",
                        "technical-data")
                .addUse(SourceUse.COLLECT)
                .build();
    }

    private static Source cookies() {
        return Source.builder()
                .id("cookies")
                .addGivers("cookies/statistics")
                .addData("cookies-and-browsing")
                .addPeople("website-visitor")
                .addUse(SourceUse.COLLECT)
                .build();
    }

    private static Source camera() {
        return Source.builder()
                .id("camera")
                .addGivers("recordings/shop-cameras")
                .addData("camera-image")
                .addPeople("shop-visitor")
                .addUse(SourceUse.COLLECT)
                .build();
    }

    private static Source orderMaker() {
        return Source.builder()
                .id("order-maker")
                .is("third-party")
                .text(text(
                        "Tilauksen tehnyt asiakas",
                        "The customer who made the order",
                        "Kunden som gjorde beställningen"))
                .addGivers("people/customer")
                .addData("identification/name", "contact-details/phone-number", "contact-details/delivery-address")
                .addPeople("delivery-recipient")
                .addPurposes("delivery")
                .addUse(SourceUse.COLLECT)
                .publiclyAccessible(false)
                .informedWithin(TimeSpan.ofMonths(1))
                .note(text(
                        "Saat linkin tähän selosteeseen ensimmäisessä "
                                + "viestissä, jonka lähetämme sinulle toimituksesta.",
                        "The first message that we send you about the delivery has a link to this notice.",
                        "Det första meddelandet som vi skickar dig om "
                                + "leveransen har en länk till denna beskrivning."))
                .build();
    }

    private static Source creditInformationRegister() {
        return Source.builder()
                .id("credit-information-register")
                .addGivers("parties/credit-agency")
                .addData("credit/payment-default")
                .addPeople("invoice-customer")
                .addPurposes("credit-decision")
                .addUse(SourceUse.COLLECT)
                .means(text(
                        "Kysely henkilötunnuksella juuri ennen luottopäätöstä",
                        "A query by personal identity code just before the credit decision",
                        "En förfrågan med personbeteckningen strax före kreditbeslutet"))
                .addWhen(when("credit-application"))
                .publiclyAccessible(false)
                .informedWithin(TimeSpan.ofMonths(1))
                .build();
    }

    private static Source servicePartners() {
        return Source.builder()
                .id("service-partners")
                .is("partner")
                .text(text(
                        "Kuljetusyritys, maksupalvelu ja perintätoimisto",
                        "The carrier, the payment service and the debt collection agency",
                        "Transportföretaget, betaltjänsten och indrivningsbyrån"))
                .addGivers("parties/carrier", "parties/payment-service", "parties/debt-collector")
                .addData("orders/delivery", "billing/payment", "debt-collection")
                .addPeople("customer", "invoice-customer", "delivery-recipient")
                .addPurposes("orders", "delivery", "debt-collection")
                .addUse(SourceUse.UPDATE)
                .publiclyAccessible(false)
                .informedWithin(TimeSpan.ofMonths(1))
                .build();
    }
}
