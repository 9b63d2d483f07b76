package org.seloste.rules.lint.document;

import org.seloste.model.Topic;
import org.seloste.model.text.Text;

/** What the topics of a notice are called. */
final class Headings {

    private Headings() {}

    static Text of(Topic topic) {
        return switch (topic) {
            case NAME -> Text.of("rekisterin nimi", "name of the register", "registrets namn");
            case CONTROLLERS -> Text.of("rekisterinpitäjä", "controller", "personuppgiftsansvarig");
            case CONTACTS -> Text.of("yhteystiedot", "contacts", "kontaktuppgifter");
            case DATA_PROTECTION_OFFICER -> Text.of("tietosuojavastaava", "data protection officer", "dataskyddsombud");
            case PEOPLE -> Text.of("rekisteröityjen ryhmät", "groups of people", "grupper av registrerade");
            case PURPOSES -> Text.of("käyttötarkoitukset", "purposes", "ändamål");
            case BASES -> Text.of("oikeusperuste", "legal basis", "rättslig grund");
            case LEGITIMATE_INTERESTS -> Text.of("oikeutetut edut", "legitimate interests", "berättigade intressen");
            case CONSENT -> Text.of("suostumus", "consent", "samtycke");
            case DATA -> Text.of("henkilötiedot", "personal data", "personuppgifter");
            case CATEGORIES -> Text.of("henkilötietoryhmät", "categories of data", "kategorier av personuppgifter");
            case PROVISION ->
                Text.of("tietojen antamisen pakollisuus", "whether data must be given", "om uppgifterna måste lämnas");
            case SOURCES -> Text.of("tietolähteet", "sources", "källor");
            case RECIPIENTS -> Text.of("vastaanottajat", "recipients", "mottagare");
            case DISCLOSURES -> Text.of("luovutukset", "disclosures", "utlämnanden");
            case PROCESSORS -> Text.of("käsittelijät", "processors", "personuppgiftsbiträden");
            case TRANSFERS ->
                Text.of("siirrot ETA:n ulkopuolelle", "transfers outside the EEA", "överföringar utanför EES");
            case SAFEGUARDS ->
                Text.of("siirtojen suojatoimet", "safeguards of transfers", "skyddsåtgärder vid överföring");
            case RETENTION -> Text.of("säilytysajat", "retention", "förvaringstider");
            case AUTOMATED_DECISIONS ->
                Text.of("automaattiset päätökset", "automated decisions", "automatiserade beslut");
            case PROFILING -> Text.of("profilointi", "profiling", "profilering");
            case COOKIES -> Text.of("evästeet", "cookies", "kakor");
            case SECURITY -> Text.of("tietoturva", "security", "informationssäkerhet");
            case MANUAL_MATERIAL -> Text.of("manuaalinen aineisto", "manual material", "manuellt material");
            case ELECTRONIC_MATERIAL -> Text.of("sähköinen aineisto", "electronic material", "elektroniskt material");
            case RIGHTS ->
                Text.of("rekisteröidyn oikeudet", "rights of the data subject", "den registrerades rättigheter");
            case ACCESS -> Text.of("oikeus saada pääsy tietoihin", "right of access", "rätt till tillgång");
            case RECTIFICATION -> Text.of("oikeus oikaista tiedot", "right to rectification", "rätt till rättelse");
            case ERASURE -> Text.of("oikeus poistaa tiedot", "right to erasure", "rätt till radering");
            case RESTRICTION -> Text.of("oikeus rajoittaa käsittelyä", "right to restriction", "rätt till begränsning");
            case PORTABILITY -> Text.of("oikeus siirtää tiedot", "right to portability", "rätt till dataportabilitet");
            case OBJECTION -> Text.of("oikeus vastustaa käsittelyä", "right to object", "rätt att göra invändningar");
            case WITHDRAWAL ->
                Text.of("suostumuksen peruuttaminen", "withdrawal of consent", "återkallelse av samtycke");
            case COMPLAINT ->
                Text.of(
                        "valitus valvontaviranomaiselle",
                        "complaint to the authority",
                        "klagomål till tillsynsmyndigheten");
            case OTHER_RIGHTS -> Text.of("muut oikeudet", "other rights", "andra rättigheter");
            case PUBLICITY -> Text.of("julkisuus", "publicity", "offentlighet");
            case RECORDINGS -> Text.of("tallenteet", "recordings", "inspelningar");
            case CHANGES -> Text.of("muutokset", "changes", "ändringar");
            case DATES -> Text.of("päiväys", "date", "datum");
        };
    }
}
