package org.seloste.examples.shop;

import static org.seloste.examples.shop.Shorthand.text;

import java.time.LocalDate;
import java.util.List;
import org.seloste.model.Change;
import org.seloste.model.ChangeNotice;
import org.seloste.model.Dates;
import org.seloste.model.NoticePointer;
import org.seloste.model.OwnTerm;
import org.seloste.model.Register;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Language;

/**
 * The exemplary register of an invented shop. Its topics stand in classes of their own, in the order in which a notice
 * tells of them.
 */
public final class ShopRegister {

    private ShopRegister() {}

    /**
     * Builds the register.
     *
     * @return the register, in Finnish, English and Swedish
     */
    public static Register register() {
        return Register.builder()
                .id("shop-customers")
                .addLanguages(Language.FINNISH, Language.ENGLISH, Language.SWEDISH)
                .prevailing(Language.FINNISH)
                .name(text("Asiakasrekisteri", "Customer register", "Kundregister"))
                .description(text(
                        "Kerromme tässä, miten Esimerkkipuoti käsittelee asiakkaidensa, "
                                + "uutiskirjeen tilaajien ja kävijöiden henkilötietoja.",
                        "This notice tells how Esimerkkipuoti handles the personal data "
                                + "of its customers, newsletter subscribers and visitors.",
                        "Här berättar vi hur Esimerkkipuoti behandlar personuppgifter "
                                + "om kunder, nyhetsbrevets prenumeranter och besökare."))
                .scope(text(
                        "Verkkokauppa, kotiinkuljetus, uutiskirje ja Keksitynkujan myymälä",
                        "The online shop, home delivery, the newsletter and the shop in Keksitynkuja",
                        "Webbutiken, hemleveransen, nyhetsbrevet och butiken i Påhittsgränden"))
                .version("3.0")
                .dates(Dates.builder()
                        .created(LocalDate.of(2024, 3, 1))
                        .updated(LocalDate.of(2026, 10, 1))
                        .validFrom(LocalDate.of(2026, 11, 1))
                        .reviewed(LocalDate.of(2026, 10, 1))
                        .build())
                .addAllChanges(changes())
                .changeNotice(changeNotice())
                .addNotices(staffNotice())
                .addControllers(Organisation.controller())
                .addAllContacts(Organisation.contacts())
                .addAllParties(Organisation.parties())
                .people(PersonalData.people())
                .addTerms(OwnTerm.builder()
                        .id("events/credit-decision")
                        .text(text("luottopäätös", "credit decision", "kreditbeslut"))
                        .saidFrom(text("luottopäätöksestä", "from the credit decision", "från kreditbeslutet"))
                        .build())
                .purposes(Purposes.all())
                .data(PersonalData.categories())
                .notCollected(PersonalData.notCollected())
                .sources(Sources.all())
                .disclosures(Recipients.disclosures())
                .processors(Recipients.processors())
                .transfers(Recipients.transfers())
                .addPromises(Recipients.noSelling())
                .addAllRetention(Retentions.all())
                .automatedDecisions(Practices.automatedDecisions())
                .profiling(Listing.none())
                .cookies(Practices.cookies())
                .recordings(Practices.recordings())
                .stores(Protection.stores())
                .security(Protection.measures())
                .addAllRights(Rights.all())
                .risks(text(
                        "Jos tilaustietoja joutuu vääriin käsiin, niistä näkyy, mitä olet ostanut ja "
                                + "missä asut. Väärä luottotieto johtaa väärään luottopäätökseen.",
                        "If order data fall into the wrong hands, they show what you have bought and where "
                                + "you live. Wrong credit information leads to a wrong credit decision.",
                        "Om beställningsuppgifter hamnar i fel händer visar de vad "
                                + "du har köpt och var du bor. En felaktig kreditupplysning "
                                + "leder till ett felaktigt kreditbeslut."))
                .riskAssessment(text(
                        "Riskiarvio 2026, hyväksytty johtoryhmässä 15.9.2026",
                        "Risk assessment 2026, approved by the management group on 15 September 2026",
                        "Riskbedömning 2026, godkänd av ledningsgruppen 15.9.2026"))
                .owner(text(
                        "Asiakkuusjohtaja. Seuraava tarkastus lokakuussa 2027.",
                        "The head of customer relations. Next review in October 2027.",
                        "Kunddirektören. Nästa granskning i oktober 2027."))
                .build();
    }

    private static List<Change> changes() {
        return List.of(
                Change.builder()
                        .date(LocalDate.of(2024, 3, 1))
                        .version("1.0")
                        .text(text("Ensimmäinen versio", "First version", "Första versionen"))
                        .build(),
                Change.builder()
                        .date(LocalDate.of(2025, 9, 1))
                        .version("2.0")
                        .text(text(
                                "Uutiskirjeen lähettäjä vaihtui. Uuden lähettäjän tekninen tuki toimii Intiassa.",
                                "The sender of the newsletter changed. The new "
                                        + "sender's technical support is in India.",
                                "Nyhetsbrevets avsändare byttes. Den nya avsändarens tekniska stöd finns i Indien."))
                        .build(),
                Change.builder()
                        .date(LocalDate.of(2026, 10, 1))
                        .version("3.0")
                        .text(text(
                                "Laskulla maksaminen, automaattinen luottopäätös ja "
                                        + "perintä lisättiin. Muutos tulee voimaan 1.11.2026.",
                                "Payment by invoice, the automated credit decision and debt "
                                        + "collection were added, in force from 1 November 2026.",
                                "Betalning mot faktura, det automatiska kreditbeslutet och "
                                        + "indrivningen lades till. Ändringen gäller från 1.11.2026."))
                        .build());
    }

    private static ChangeNotice changeNotice() {
        return ChangeNotice.builder()
                .text(text(
                        "Kerromme muutoksista sähköpostilla ja verkkokaupan etusivulla "
                                + "vähintään 30 päivää ennen kuin ne tulevat voimaan.",
                        "We tell you of changes by e-mail and on the front page of the "
                                + "online shop at least 30 days before they take effect.",
                        "Vi meddelar ändringar per e-post och på webbutikens "
                                + "förstasida minst 30 dagar innan de träder i kraft."))
                .addChannels("email", "online-service")
                .build();
    }

    private static NoticePointer staffNotice() {
        return NoticePointer.builder()
                .id("staff-cameras")
                .title(text(
                        "Henkilöstön tietosuojaseloste",
                        "Privacy notice for staff",
                        "Dataskyddsbeskrivning för personalen"))
                .about(text(
                        "Kameravalvonta työpaikalla",
                        "Camera surveillance at the workplace",
                        "Kameraövervakning på arbetsplatsen"))
                .when(text(
                        "Annetaan työntekijöille työsuhteen alussa",
                        "Given to employees when their employment begins",
                        "Ges till de anställda när anställningen börjar"))
                .build();
    }
}
