package org.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.seloste.model.Register;
import org.seloste.model.io.RegisterReader;
import org.seloste.model.text.Language;
import org.seloste.render.write.PlainTextWriter;

/** How notices say in a row what a register states: periods, names, what stands beside something, what is missing. */
class RowsTest {

    private static final String START = """
            seloste: 1
            register: customers
            languages: [fi, en, sv]
            """;

    private static final String PERIODS = START + """
            terms:
              events/credit-decision:
                text: {fi: luottopäätös, en: credit decision, sv: kreditbeslut}
              events/loan-returned:
                text: {fi: lainan palauttaminen, en: return of the loan, sv: återlämning av lånet}
            purposes:
              newsletter:
                retention: {until: consent-withdrawal}
              debt-collection:
                retention: {until: [debt-settled, claim-expired], when: open-invoice}
              orders:
                retention: {keep: 3 years after delivery}
              credit-decision:
                retention: {keep: 6 months after credit-decision}
              customer-relationship:
                retention: {until: [loan-returned, consent-withdrawal], inactive: 2 years}
            """;

    @Test
    void aPeriodOfTheVocabularyIsASentence() throws IOException {
        assertThat(written(PERIODS, Language.FINNISH, Profile.SUMMARY))
                .contains("Uutiskirje – suostumuksen peruuttamiseen asti")
                .contains("– 3 vuotta toimituksesta")
                .contains("Perintä – saatavan maksamiseen tai vaatimuksen vanhentumiseen asti, sen mukaan, mikä"
                        + " tapahtuu ensin (laskun ollessa maksamatta)");
        assertThat(written(PERIODS, Language.SWEDISH, Profile.SUMMARY))
                .contains("Nyhetsbrev – tills samtycket återkallas")
                .contains("– 3 år från leveransen");
        assertThat(written(PERIODS, Language.ENGLISH, Profile.SUMMARY))
                .contains("Newsletter – until consent is withdrawn")
                .contains("– 3 years from delivery");
    }

    @Test
    void anEventOfTheRegisterStandsBesideThePeriodAsItWasWritten() throws IOException {
        assertThat(written(PERIODS, Language.FINNISH, Profile.SUMMARY))
                .contains("– 6 kuukautta tapahtumasta ”luottopäätös”")
                .contains("– kunnes ensimmäinen näistä toteutuu (lainan palauttaminen; suostumuksen peruuttaminen);"
                        + " enintään 2 vuotta ilman käyttöä");
        assertThat(written(PERIODS, Language.SWEDISH, Profile.SUMMARY))
                .contains("– 6 månader från händelsen ”kreditbeslut”");
    }

    @Test
    void anEventOfTheRegisterStandsInTheSentenceAsItsAuthorSays() throws IOException {
        String visit = START + """
                terms:
                  events/last-visit:
                    text: {fi: viimeinen käynti, en: last visit, sv: senaste besöket}
                    from: {fi: viimeisestä käynnistä, en: from the last visit}
                  events/course: {text: {fi: kurssi, en: course, sv: kurs}, during: {fi: kurssi, en: the course}}
                  events/exam: {text: {fi: koe, en: exam, sv: prov}, until: {fi: kokeeseen, en: the exam has been held}}
                retention:
                  visits: {data: contact-details, keep: 2 years after last-visit}
                  course: {data: photograph, during: course}
                  exam: {data: call-recording, until: [exam, consent-withdrawal]}
                data: {contact-details: {}, photograph: {}, call-recording: {}}
                """;
        assertThat(written(visit, Language.FINNISH, Profile.NOTICE))
                .contains("Kokeeseen tai suostumuksen peruuttamiseen asti")
                .contains("2 vuotta viimeisestä käynnistä")
                .contains("niin kauan kuin kurssi jatkuu");
        assertThat(written(visit, Language.ENGLISH, Profile.NOTICE)).contains("2 years from the last visit");
        assertThat(written(visit, Language.SWEDISH, Profile.NOTICE)).contains("2 år från händelsen ”senaste besöket”");
    }

    @Test
    void requestsAreAnsweredWithinASentence() throws IOException {
        String rights = START + """
                purposes: {orders: {bases: contract}}
                rights: {default: {reply: 2 weeks}}
                """;
        assertThat(written(rights, Language.FINNISH, Profile.NOTICE))
                .contains("Vastaamme 2 viikon kuluessa siitä, kun saimme pyynnön.")
                .doesNotContain("Vastaamme kuukauden");
        assertThat(written(rights, Language.ENGLISH, Profile.NOTICE)).contains("We reply within 2 weeks of receiving");
    }

    @Test
    void aPersonsReviewOfADecisionStandsBesideItsRight() throws IOException {
        String decision = START + """
                purposes: {credit-decisions: {text: {fi: Luotto, en: Credit, sv: Kredit}, bases: [contract, consent]}}
                automated-decisions:
                  credit: {text: {fi: Päätös, en: Decision, sv: Beslut}, grounds: contract, purposes: credit-decisions}
                rights: {human-review: {how: {fi: Soita meille, en: Call us, sv: Ring oss}}}
                """;
        assertThat(written(decision, Language.FINNISH, Profile.NOTICE))
                .containsSubsequence(
                        "Oikeus olla joutumatta automaattisen päätöksenteon kohteeksi",
                        "Oikeus vaatia, että ihminen käsittelee asian",
                        "Tietosuoja-asetuksen 22 artiklan 3 kohta",
                        "Soita meille",
                        "Oikeus peruuttaa suostumus");
    }

    @Test
    void validityAndRemindersStandApartFromRetention() throws IOException {
        String card = START + """
                terms:
                  events/card-issued: {fi: kortin antaminen, en: issue of the card, sv: utlämning av kortet}
                validity:
                  card:
                    text: {fi: Jäsenkortti, en: Membership card, sv: Medlemskort}
                    lasts: 3 years after card-issued
                    reminders: [1 month, 7 days]
                    channels: email
                """;
        assertThat(written(card, Language.FINNISH, Profile.NOTICE))
                .containsSubsequence(
                        "Kuinka kauan tietoja säilytetään",
                        "Voimassaolo ja muistutukset",
                        "Jäsenkortti",
                        "Voimassa: 3 vuotta",
                        "Muistutamme ennen päättymistä: 1 kuukausi, 7 päivää",
                        "Muistutamme näin: Sähköposti");
        assertThat(written(card, Language.SWEDISH, Profile.NOTICE))
                .contains("Giltighetstid: 3 år")
                .contains("Vi påminner före utgången: 1 månad, 7 dagar");
        assertThat(written(card, Language.ENGLISH, Profile.NOTICE))
                .contains("Valid for: 3 years")
                .contains("We remind you before the end: 1 month, 7 days");
    }

    @Test
    void termsWithinARowBeginWithASmallLetterAndAuthorsWordsStay() throws IOException {
        String parties = START + """
                purposes:
                  delivery: {fi: Kotiinkuljetus, en: Home delivery, sv: Hemleverans}
                parties:
                  finance-company: {}
                  insurance-company: {}
                  carrier: {name: Kuljetuskuvitelma Oy}
                disclosures:
                  partners: {to: [parties/finance-company, parties/insurance-company, parties/carrier]}
                """;
        String notice = written(parties, Language.FINNISH, Profile.NOTICE);

        assertThat(notice).contains("Rahoitusyhtiö, vakuutusyhtiö, Kuljetuskuvitelma Oy");
    }

    @Test
    void termsBesideAuthorsWordsWithACapitalBeginWithOneToo() throws IOException {
        String purposes = START + """
                purposes:
                  orders: {bases: legitimate-interests}
                  delivery: {text: {fi: Kotiinkuljetus, en: Home delivery, sv: Hemleverans}, bases: legitimate-interests}
                  debt-collection: {bases: legitimate-interests}
                """;

        assertThat(written(purposes, Language.FINNISH, Profile.NOTICE))
                .contains("Käyttötarkoitukset: Tilausten käsittely; Kotiinkuljetus; Perintä");
    }

    @Test
    void severalPeriodsOfOnePurposeSayToWhichDataEachBelongs() throws IOException {
        String library = START + """
                purposes:
                  orders: {data: [contact-details, order]}
                data:
                  contact-details: {}
                  order: {}
                retention:
                  contacts: {purposes: orders, data: contact-details, keep: 2 years}
                  orders: {purposes: orders, data: order, keep: 3 years after delivery}
                """;

        assertThat(written(library, Language.FINNISH, Profile.SUMMARY))
                .contains("Tilausten käsittely: Yhteystiedot – 2 vuotta")
                .containsPattern("Tilausten käsittely: Til[^–]* – 3 vuotta toimituksesta");
    }

    @Test
    void thePublicIsNotSaidToBeThePublic() throws IOException {
        String published = START + """
                parties:
                  public: {role: public}
                disclosures:
                  decisions: {to: parties/public}
                  documents: {to: parties/public}
                """;

        assertThat(written(published, Language.FINNISH, Profile.NOTICE))
                .contains("Yleisö")
                .doesNotContain("rooli: yleisö")
                .doesNotContain("Selosteessa mainitut tahot");
    }

    @Test
    void theSummaryNamesEachRecipientOnceAndWhoProcessesOnOurBehalf() throws IOException {
        String register = START + """
                parties:
                  importer: {name: Maahantuonti Oy}
                  manufacturer: {name: Valmistus Oy}
                  host: {name: Pilvi Oy}
                disclosures:
                  warranty: {to: parties/importer}
                  recalls: {to: [parties/importer, parties/manufacturer]}
                processors:
                  hosting: {by: host}
                """;
        String summary = written(register, Language.FINNISH, Profile.SUMMARY);

        assertThat(summary).containsOnlyOnce("Maahantuonti Oy").containsOnlyOnce("Valmistus Oy");
        assertThat(summary).containsPattern("Ketkä käsittelevät tietoja puolestamme\\?\\s+Pilvi Oy");
    }

    @Test
    void rightsThatANoticeLeavesOutStandUnderAHeadingOfTheirOwn() throws IOException {
        String register = START + """
                purposes:
                  orders: {bases: contract}
                rights-stated: [access, rectification]
                rights:
                  rectification: {how: {fi: Soita meille., en: Call us., sv: Ring oss.}}
                """;

        assertThat(written(register, Language.FINNISH, Profile.NOTICE))
                .containsPattern("(?s)Soita meille\\..*Oikeudet, joista seloste ei kerro\\s.*"
                        + "Ei ilmoitettu: Oikeus tietojen poistamiseen");
    }

    @Test
    void aLawStandsAfterACommaAndLabelsInParenthesesAreSmall() throws IOException {
        String register = START + """
                data:
                  national-id: {fi: Henkilötunnus, en: Identity code, sv: Personbeteckning}
                  payment-default:
                    text: {fi: Maksuhäiriöt, en: Payment defaults, sv: Betalningsstörningar}
                    origin: third-party
                parties:
                  police: {}
                disclosures:
                  inquiry:
                    to: parties/police
                    when: {is: authority-request, laws: 872/2011}
                """;
        String notice = written(register, Language.FINNISH, Profile.NOTICE);

        assertThat(notice)
                .contains("Maksuhäiriöt (mistä tiedot ovat peräisin: muualta)")
                .contains("iranomaisen pyynnöstä, poliisilaki (872/2011)");
    }

    private static String written(String file, Language language, Profile profile) throws IOException {
        Register register = RegisterReader.read("r.yaml", file).register();
        StringBuilder written = new StringBuilder();
        new PlainTextWriter().write(Composer.in(language).compose(register, profile), written);
        return written.toString().replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }
}
