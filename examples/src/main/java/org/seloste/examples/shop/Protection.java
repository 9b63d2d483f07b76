package org.seloste.examples.shop;

import static org.seloste.examples.shop.Shorthand.text;

import org.seloste.model.MeasureKind;
import org.seloste.model.SecurityMeasure;
import org.seloste.model.Store;
import org.seloste.model.statement.Listing;

/** Where the data are kept and how they are protected; what is internal stands in no public document. */
final class Protection {

    private Protection() {}

    static Listing<Store> stores() {
        return Listing.of(customerSystem(), newsletterSystem(), financialSystem(), cameraSystem());
    }

    private static Store customerSystem() {
        return Store.builder()
                .id("customer-system")
                .text(text(
                        "Verkkokaupan asiakasjärjestelmä",
                        "The online shop's customer system",
                        "Webbutikens kundsystem"))
                .place(text(
                        "Palvelimet Suomessa ja Ruotsissa",
                        "Servers in Finland and Sweden",
                        "Servrar i Finland och Sverige"))
                .addBy("cloud-provider")
                .addData(
                        "identification",
                        "contact-details",
                        "orders",
                        "billing",
                        "account",
                        "messages",
                        "complaint",
                        "credit",
                        "debt-collection",
                        "consents",
                        "technical-data")
                .access(text(
                        "Asiakaspalvelu, varasto ja luottotiimi kukin omien työtehtäviensä mukaan",
                        "Customer service, the warehouse and the credit team, each as their duties require",
                        "Kundservicen, lagret och kreditteamet, var och en enligt sina arbetsuppgifter"))
                .measures(Listing.of(
                        SecurityMeasure.builder().id("encryption-at-rest").build(),
                        SecurityMeasure.builder().id("access-control").build(),
                        SecurityMeasure.builder().id("logging").build(),
                        SecurityMeasure.builder().id("backup").build()))
                .build();
    }

    private static Store newsletterSystem() {
        return Store.builder()
                .id("newsletter-system")
                .is("cloud-service")
                .text(text("Uutiskirjepalvelu", "Newsletter service", "Nyhetsbrevstjänst"))
                .place(text("Palvelimet Suomessa", "Servers in Finland", "Servrar i Finland"))
                .addBy("newsletter-sender")
                .addData("contact-details/email-address", "newsletter-subscription")
                .access(text("Markkinointi", "Marketing staff", "Marknadsföringen"))
                .measures(Listing.of(
                        SecurityMeasure.builder().id("encryption-at-rest").build(),
                        SecurityMeasure.builder().id("access-control").build(),
                        SecurityMeasure.builder().id("logging").build()))
                .build();
    }

    private static Store financialSystem() {
        return Store.builder()
                .id("financial-system")
                .addBy("accounting-firm")
                .addData("billing")
                .access(text("Taloushallinto", "Financial administration", "Ekonomiförvaltningen"))
                .measures(Listing.of(
                        SecurityMeasure.builder().id("encryption-at-rest").build(),
                        SecurityMeasure.builder().id("access-control").build(),
                        SecurityMeasure.builder().id("logging").build(),
                        SecurityMeasure.builder().id("backup").build()))
                .build();
    }

    private static Store cameraSystem() {
        return Store.builder()
                .id("camera-system")
                .place(text(
                        "Myymälän lukittu laitetila",
                        "The locked equipment room of the shop",
                        "Butikens låsta apparatrum"))
                .addBy("security-company")
                .addData("camera-image")
                .access(text(
                        "Turvallisuuspäällikkö ja vartiointiliikkeen kaksi nimettyä työntekijää",
                        "The head of security and two named employees of the security company",
                        "Säkerhetschefen och två namngivna anställda vid bevakningsföretaget"))
                .measures(Listing.of(
                        SecurityMeasure.builder().id("locked-premises").build(),
                        SecurityMeasure.builder().id("logging").build()))
                .internal(true)
                .build();
    }

    static Listing<SecurityMeasure> measures() {
        return Listing.of(
                SecurityMeasure.builder()
                        .id("encryption-in-transit")
                        .kind(MeasureKind.ELECTRONIC)
                        .build(),
                SecurityMeasure.builder()
                        .id("encryption-at-rest")
                        .kind(MeasureKind.ELECTRONIC)
                        .build(),
                SecurityMeasure.builder()
                        .id("personal-credentials")
                        .kind(MeasureKind.ELECTRONIC)
                        .build(),
                SecurityMeasure.builder()
                        .id("multi-factor-authentication")
                        .kind(MeasureKind.ELECTRONIC)
                        .build(),
                SecurityMeasure.builder()
                        .id("backup")
                        .kind(MeasureKind.ELECTRONIC)
                        .build(),
                SecurityMeasure.builder()
                        .id("logging")
                        .kind(MeasureKind.ELECTRONIC)
                        .build(),
                SecurityMeasure.builder()
                        .id("locked-premises")
                        .kind(MeasureKind.PHYSICAL)
                        .build(),
                SecurityMeasure.builder()
                        .id("access-by-duty")
                        .kind(MeasureKind.ORGANISATIONAL)
                        .build(),
                SecurityMeasure.builder()
                        .id("training")
                        .kind(MeasureKind.ORGANISATIONAL)
                        .build(),
                SecurityMeasure.builder()
                        .id("confidentiality")
                        .kind(MeasureKind.ORGANISATIONAL)
                        .build(),
                SecurityMeasure.builder()
                        .id("processor-agreements")
                        .kind(MeasureKind.ORGANISATIONAL)
                        .build(),
                SecurityMeasure.builder()
                        .id("vulnerability-testing")
                        .text(text(
                                "Ulkopuolinen haavoittuvuustestaus kahdesti vuodessa",
                                "Vulnerability testing by an outside tester twice a year",
                                "Sårbarhetstestning av en utomstående två gånger om året"))
                        .kind(MeasureKind.ELECTRONIC)
                        .internal(true)
                        .build(),
                SecurityMeasure.builder()
                        .id("intrusion-detection")
                        .kind(MeasureKind.ELECTRONIC)
                        .internal(true)
                        .build());
    }
}
