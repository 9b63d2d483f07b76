package org.seloste.examples.shop;

import static org.seloste.examples.shop.Shorthand.FINLAND;
import static org.seloste.examples.shop.Shorthand.text;

import java.util.List;
import org.seloste.model.Address;
import org.seloste.model.Contact;
import org.seloste.model.Controller;
import org.seloste.model.ControllerKind;
import org.seloste.model.Country;
import org.seloste.model.Party;
import org.seloste.model.PartyRole;
import org.seloste.model.text.Text;

/** Who answers for the data, whom people reach, and the outside parties, each said once. */
final class Organisation {

    private Organisation() {}

    static Controller controller() {
        return Controller.builder()
                .id("esimerkkipuoti")
                .name(Text.everywhere("Esimerkkipuoti Oy"))
                .kind(ControllerKind.COMPANY)
                .businessId("0000001-9")
                .post(shopAddress())
                .addPhones("+358 9 000 0100")
                .addEmails("asiakaspalvelu@esimerkkipuoti.example")
                .web("https://www.esimerkkipuoti.example")
                .country(FINLAND)
                .build();
    }

    static List<Contact> contacts() {
        return List.of(privacy(), dpo(), customerService(), creditTeam());
    }

    private static Contact privacy() {
        return Contact.builder()
                .id("privacy")
                .addRoles("requests", "data-protection-contact")
                .title(text("Tietosuojatiimi", "Data protection team", "Dataskyddsteamet"))
                .post(shopAddress())
                .addPhones("+358 9 000 0101")
                .addEmails("tietosuoja@esimerkkipuoti.example")
                .web("https://www.esimerkkipuoti.example/tietosuoja")
                .build();
    }

    private static Contact dpo() {
        return Contact.builder()
                .id("dpo")
                .addRoles("dpo")
                .title(text("Tietosuojavastaava", "Data protection officer", "Dataskyddsombud"))
                .addPhones("+358 9 000 0102")
                .addEmails("tietosuojavastaava@esimerkkipuoti.example")
                .build();
    }

    private static Contact customerService() {
        return Contact.builder()
                .id("customer-service")
                .addRoles("customer-service", "consent-withdrawal", "marketing-bans")
                .title(text("Asiakaspalvelu", "Customer service", "Kundservice"))
                .addPhones("+358 9 000 0100")
                .addEmails("asiakaspalvelu@esimerkkipuoti.example")
                .hours(text("Arkisin klo 9–17", "Weekdays 9 am to 5 pm", "Vardagar kl. 9–17"))
                .build();
    }

    private static Contact creditTeam() {
        return Contact.builder()
                .id("credit-team")
                .addRoles("customer-service")
                .title(text("Luottotiimi", "Credit team", "Kreditteamet"))
                .addPhones("+358 9 000 0103")
                .addEmails("luotto@esimerkkipuoti.example")
                .area(text("Laskulla maksaminen", "Payment by invoice", "Betalning mot faktura"))
                .build();
    }

    static List<Party> parties() {
        return List.of(
                Party.builder()
                        .id("carrier")
                        .name(Text.everywhere("Kuljetuskuvitelma Oy"))
                        .role(PartyRole.INDEPENDENT_CONTROLLER)
                        .country(FINLAND)
                        .build(),
                Party.builder()
                        .id("payment-service")
                        .name(Text.everywhere("Maksukuvitelma Oy"))
                        .role(PartyRole.INDEPENDENT_CONTROLLER)
                        .country(FINLAND)
                        .build(),
                Party.builder()
                        .id("credit-agency")
                        .name(Text.everywhere("Luottotietokuvitelma Oy"))
                        .role(PartyRole.INDEPENDENT_CONTROLLER)
                        .country(FINLAND)
                        .build(),
                Party.builder()
                        .id("debt-collector")
                        .name(Text.everywhere("Perintäkuvitelma Oy"))
                        .role(PartyRole.INDEPENDENT_CONTROLLER)
                        .country(FINLAND)
                        .build(),
                Party.builder()
                        .id("police")
                        .role(PartyRole.AUTHORITY)
                        .country(FINLAND)
                        .build(),
                Party.builder()
                        .id("cloud-provider")
                        .name(Text.everywhere("Pilvikuvitelma Oy"))
                        .role(PartyRole.PROCESSOR)
                        .country(FINLAND)
                        .build(),
                Party.builder()
                        .id("server-keeper")
                        .is("it-provider")
                        .name(Text.everywhere("Serverfantasi Ab"))
                        .role(PartyRole.PROCESSOR)
                        .country(new Country("SE"))
                        .of("cloud-provider")
                        .build(),
                Party.builder()
                        .id("newsletter-sender")
                        .is("it-provider")
                        .name(Text.everywhere("Kirjekuvitelma Oy"))
                        .role(PartyRole.PROCESSOR)
                        .country(FINLAND)
                        .build(),
                Party.builder()
                        .id("newsletter-support")
                        .is("it-provider")
                        .name(Text.everywhere("Imaginary Support Private Limited"))
                        .role(PartyRole.PROCESSOR)
                        .country(new Country("IN"))
                        .of("newsletter-sender")
                        .build(),
                Party.builder()
                        .id("analytics-provider")
                        .name(Text.everywhere("Mittarikuvitelma Oy"))
                        .role(PartyRole.PROCESSOR)
                        .country(FINLAND)
                        .build(),
                Party.builder()
                        .id("accounting-firm")
                        .name(Text.everywhere("Tilikuvitelma Oy"))
                        .role(PartyRole.PROCESSOR)
                        .country(FINLAND)
                        .build(),
                Party.builder()
                        .id("security-company")
                        .name(Text.everywhere("Vartiokuvitelma Oy"))
                        .role(PartyRole.PROCESSOR)
                        .country(FINLAND)
                        .build());
    }

    private static Address shopAddress() {
        return Address.builder()
                .street(text("Keksitynkuja 1", "Keksitynkuja 1", "Påhittsgränden 1"))
                .code("00000")
                .city(text("Esimerkkilä", "Esimerkkilä", "Exempelby"))
                .build();
    }
}
