package org.seloste.examples.shop;

import static org.seloste.examples.shop.Shorthand.FINLAND;
import static org.seloste.examples.shop.Shorthand.text;
import static org.seloste.examples.shop.Shorthand.when;

import org.seloste.model.Condition;
import org.seloste.model.Country;
import org.seloste.model.Disclosure;
import org.seloste.model.Frequency;
import org.seloste.model.LawRef;
import org.seloste.model.Mechanism;
import org.seloste.model.Processor;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.PromisedUse;
import org.seloste.model.Strength;
import org.seloste.model.SubProcessor;
import org.seloste.model.Transfer;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Text;

/** Who receives the data: for its own ends, on our behalf, outside the EEA; and what we promise. */
final class Recipients {

    private Recipients() {}

    static Listing<Disclosure> disclosures() {
        return Listing.of(delivery(), payment(), creditCheck(), collection(), police())
                .closed();
    }

    private static Disclosure delivery() {
        return Disclosure.builder()
                .id("delivery")
                .addTo("parties/carrier")
                .addPurposes("delivery")
                .use(text(
                        "Tilauksen kuljettaminen kotiin", "Carrying the order home", "Transport av beställningen hem"))
                .addData(
                        "identification/name",
                        "contact-details/phone-number",
                        "contact-details/delivery-address",
                        "orders/delivery")
                .addPeople("customer", "delivery-recipient")
                .frequency(Frequency.REGULAR)
                .means(encryptedInterface())
                .build();
    }

    private static Disclosure payment() {
        return Disclosure.builder()
                .id("payment")
                .addTo("parties/payment-service")
                .addPurposes("orders")
                .use(text("Maksun välittäminen", "Transmitting the payment", "Förmedling av betalningen"))
                .addData("identification/name", "contact-details/email-address", "billing/payment")
                .addPeople("customer")
                .frequency(Frequency.REGULAR)
                .means(encryptedInterface())
                .build();
    }

    private static Disclosure creditCheck() {
        return Disclosure.builder()
                .id("credit-check")
                .addTo("parties/credit-agency")
                .addPurposes("credit-decision")
                .use(text("Luottotietokyselyyn vastaaminen", "Answering the credit query", "Svar på kreditförfrågan"))
                .addData("identification/name", "credit/national-id")
                .addPeople("invoice-customer")
                .frequency(Frequency.CASE_BY_CASE)
                .addWhen(when("credit-application"))
                .means(encryptedInterface())
                .build();
    }

    private static Disclosure collection() {
        return Disclosure.builder()
                .id("collection")
                .addTo("parties/debt-collector")
                .addPurposes("debt-collection")
                .use(text(
                        "Maksamattoman laskun perintä",
                        "Collecting an unpaid invoice",
                        "Indrivning av en obetald faktura"))
                .addData(
                        "identification", "contact-details", "billing/invoice", "credit/national-id", "debt-collection")
                .addPeople("invoice-customer")
                .frequency(Frequency.CASE_BY_CASE)
                .addWhen(when("debt-collection"))
                .means(encryptedInterface())
                .build();
    }

    private static Disclosure police() {
        return Disclosure.builder()
                .id("police")
                .addTo("parties/police")
                .addPurposes("camera-surveillance")
                .use(text("Rikoksen selvittäminen", "Investigating an offence", "Utredning av ett brott"))
                .addData("camera-image")
                .addPeople("shop-visitor")
                .frequency(Frequency.CASE_BY_CASE)
                .addWhen(Condition.builder()
                        .is("authority-request")
                        .addLaws(LawRef.of("872/2011"))
                        .build())
                .means(text(
                        "Tallenne luovutetaan poliisille kuittausta vastaan.",
                        "The recording is handed to the police against a receipt.",
                        "Inspelningen lämnas till polisen mot kvitto."))
                .build();
    }

    static Listing<Processor> processors() {
        return Listing.of(shopPlatform(), newsletters(), statistics(), books(), guards())
                .closed();
    }

    private static Processor shopPlatform() {
        return Processor.builder()
                .id("shop-platform")
                .addBy("cloud-provider")
                .addTasks("hosting", "technical-maintenance")
                .addPurposes(
                        "orders",
                        "delivery",
                        "user-accounts",
                        "customer-service",
                        "claims",
                        "credit-decision",
                        "consent-records",
                        "online-shop")
                .addData(
                        "identification",
                        "contact-details",
                        "orders",
                        "billing",
                        "account",
                        "messages",
                        "complaint",
                        "credit",
                        "consents",
                        "technical-data")
                .addStores("customer-system")
                .addCountries(FINLAND, new Country("SE"))
                .agreement(true)
                .agreementDetails(agreement("2024/1"))
                .secrecy(boundToSecrecy())
                .subProcessors(Listing.of(SubProcessor.builder()
                                .id("server-rooms")
                                .addBy("server-keeper")
                                .text(text(
                                        "Palvelintilat Ruotsissa",
                                        "Server rooms in Sweden",
                                        "Serverutrymmen i Sverige"))
                                .authorised(true)
                                .build())
                        .closed())
                .addAfterwards("erase")
                .build();
    }

    private static Processor newsletters() {
        return Processor.builder()
                .id("newsletters")
                .addBy("newsletter-sender")
                .addTasks("customer-communication")
                .addPurposes("newsletter")
                .addData("contact-details/email-address", "newsletter-subscription")
                .addStores("newsletter-system")
                .addCountries(FINLAND, new Country("IN"))
                .agreement(true)
                .agreementDetails(agreement("2025/3"))
                .secrecy(boundToSecrecy())
                .subProcessors(Listing.of(SubProcessor.builder()
                                .id("technical-support")
                                .addBy("newsletter-support")
                                .text(text(
                                        "Tekninen tuki Intiassa",
                                        "Technical support in India",
                                        "Tekniskt stöd i Indien"))
                                .authorised(true)
                                .build())
                        .closed())
                .addAfterwards("erase")
                .build();
    }

    private static Processor statistics() {
        return Processor.builder()
                .id("statistics")
                .addBy("analytics-provider")
                .addTasks("analytics")
                .addPurposes("web-analytics")
                .addData("cookies-and-browsing")
                .addCountries(FINLAND)
                .agreement(true)
                .agreementDetails(agreement("2024/2"))
                .subProcessors(Listing.none())
                .addAfterwards("erase")
                .build();
    }

    private static Processor books() {
        return Processor.builder()
                .id("books")
                .addBy("accounting-firm")
                .addTasks("accounting")
                .addPurposes("accounting")
                .addData("billing")
                .addStores("financial-system")
                .addCountries(FINLAND)
                .agreement(true)
                .agreementDetails(agreement("2024/3"))
                .subProcessors(Listing.none())
                .addAfterwards("return")
                .build();
    }

    private static Processor guards() {
        return Processor.builder()
                .id("guards")
                .addBy("security-company")
                .addTasks("security-services")
                .addPurposes("camera-surveillance")
                .addData("camera-image")
                .addStores("camera-system")
                .addCountries(FINLAND)
                .agreement(true)
                .agreementDetails(agreement("2024/4"))
                .subProcessors(Listing.none())
                .addAfterwards("erase")
                .build();
    }

    static Listing<Transfer> transfers() {
        return Listing.of(newsletterSupport()).closed();
    }

    private static Transfer newsletterSupport() {
        return Transfer.builder()
                .id("newsletter-support")
                .addTo("newsletter-support")
                .text(text(
                        "Uutiskirjepalvelun tekninen tuki avaa tilaajien tietoja Intiassa, kun se korjaa vikaa.",
                        "The newsletter service's technical support opens "
                                + "subscribers' data in India when it mends a fault.",
                        "Nyhetsbrevstjänstens tekniska stöd öppnar prenumeranternas "
                                + "uppgifter i Indien när det rättar till ett fel."))
                .addCountries(new Country("IN"))
                .addMechanisms(Mechanism.builder()
                        .is("scc")
                        .decision(LawRef.of("2021/914"))
                        .build())
                .adequacy(false)
                .addData("contact-details/email-address", "newsletter-subscription")
                .addPurposes("newsletter")
                .addCopyFrom("privacy")
                .copy(text(
                        "Saat jäljennöksen lausekkeista sähköpostiisi, kun pyydät sitä.",
                        "Ask for a copy of the clauses and we send it to you by e-mail.",
                        "Be om en kopia av klausulerna, så skickar vi den till din e-post."))
                .assessment(text(
                        "Siirron arviointi 1: tuki näkee vain sähköpostiosoitteen ja "
                                + "tilauspäivän, yhteys on salattu ja käynnit kirjataan lokiin.",
                        "Transfer assessment 1: support sees the e-mail address and the date of "
                                + "subscription only, the link is encrypted, visits are logged.",
                        "Överföringsbedömning 1: stödet ser endast e-postadressen och "
                                + "prenumerationsdagen, förbindelsen är krypterad och besöken loggas."))
                .build();
    }

    static Promise noSelling() {
        return Promise.builder()
                .id("no-selling")
                .not(PromisedAct.DISCLOSE)
                .text(text(
                        "Emme myy tietojasi emmekä luovuta niitä muiden markkinointiin.",
                        "We do not sell your data or disclose it for the marketing of others.",
                        "Vi säljer inte dina uppgifter och lämnar inte ut dem för andras marknadsföring."))
                .addUses(PromisedUse.OTHERS_MARKETING, PromisedUse.SALE)
                .strength(Strength.NEVER)
                .build();
    }

    private static Text encryptedInterface() {
        return text("Salattu rajapinta", "Encrypted interface", "Krypterat gränssnitt");
    }

    private static Text boundToSecrecy() {
        return text(
                "Salassapitovelvollisuus on kirjattu sopimukseen.",
                "The agreement binds the company and its staff to secrecy.",
                "Tystnadsplikten är inskriven i avtalet.");
    }

    private static Text agreement(String number) {
        return text(
                "Käsittelysopimus " + number + ", sopimusrekisterissä",
                "Processing agreement " + number + ", in the register of contracts",
                "Personuppgiftsbiträdesavtal " + number + ", i avtalsregistret");
    }
}
