package org.seloste.rules.compare;

import static org.seloste.rules.compare.ChangeKind.ADDED;
import static org.seloste.rules.compare.ChangeKind.CHANGED;
import static org.seloste.rules.compare.ChangeKind.REMOVED;
import static org.seloste.rules.compare.Consequence.ASK_CONSENT_AGAIN;
import static org.seloste.rules.compare.Consequence.ASSESS_AGAIN;
import static org.seloste.rules.compare.Consequence.EDITORIAL;
import static org.seloste.rules.compare.Consequence.REISSUE_NOTICE;
import static org.seloste.rules.compare.Consequence.TELL_PEOPLE;
import static org.seloste.rules.compare.Consequence.UPDATE_RECORD;

import java.util.List;

/**
 * Which change has which consequence; the first row that speaks of a place decides.
 *
 * <p>The law behind it: a new purpose is told before it begins (Articles 13(3) and 14(4)); who the controller is and
 * how rights are used are as material as the purpose (guidelines WP260 on transparency, on changes). What Articles 13
 * and 14 list makes the notice untrue when it changes, and what Article 30(1) lists the record. Consent is specific and
 * informed (Article 4(11)): it does not reach what people were not told when they gave it. New technology, special
 * data, profiling and monitoring ask for a look at the risks (Article 35(1) and (3)).
 */
final class ChangeTable {

    static final List<Row> ROWS = List.of(
            Row.of("purpose", "purposes/*", TELL_PEOPLE, REISSUE_NOTICE, UPDATE_RECORD)
                    .when(ADDED)
                    .and(ASK_CONSENT_AGAIN, Versions::restsOnConsent)
                    .and(ASSESS_AGAIN, Versions::isSensitive)
                    .and(ASSESS_AGAIN, Versions::profiles),
            Row.of("purpose", "purposes/*", REISSUE_NOTICE, UPDATE_RECORD).when(REMOVED),
            Row.of("purpose-basis", "purposes/*/bases", REISSUE_NOTICE).and(ASK_CONSENT_AGAIN, Versions::addsConsent),
            Row.of("purpose-data", "purposes/*/data", REISSUE_NOTICE, UPDATE_RECORD)
                    .when(ADDED, CHANGED)
                    .and(ASK_CONSENT_AGAIN, Versions::restsOnConsent)
                    .and(ASSESS_AGAIN, Versions::isSensitive),
            Row.of("purpose-data", "purposes/*/data", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("purpose-people", "purposes/*/people", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("purpose-ground", "purposes/*/grounds", REISSUE_NOTICE, ASSESS_AGAIN),
            Row.of("purpose-recipients", "purposes/*/recipients", REISSUE_NOTICE, UPDATE_RECORD)
                    .and(ASK_CONSENT_AGAIN, Versions::restsOnConsent),
            Row.of("purpose-retention", "purposes/*/retention", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("purpose-marketing", "purposes/*/direct-marketing", TELL_PEOPLE, REISSUE_NOTICE),
            Row.of("purpose-channels", "purposes/*/channels", REISSUE_NOTICE)
                    .and(ASK_CONSENT_AGAIN, Versions::restsOnConsent),
            Row.of("purpose-scope", "purposes/*/when", REISSUE_NOTICE),
            Row.of("purpose-scope", "purposes/*/modality", REISSUE_NOTICE),
            Row.of("purpose-scope", "purposes/*/lasts", REISSUE_NOTICE),
            Row.of("purpose-meaning", "purposes/*/is", TELL_PEOPLE, REISSUE_NOTICE, UPDATE_RECORD)
                    .and(ASK_CONSENT_AGAIN, Versions::restsOnConsent),
            Row.of("purpose-wording", "purposes/*/text", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("purpose-wording", "purposes/*/detail", REISSUE_NOTICE),
            Row.of("purpose-details", "purposes/*", EDITORIAL),
            Row.of("purposes", "purposes", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("basis", "bases", REISSUE_NOTICE),
            Row.of("data", "data/*", REISSUE_NOTICE, UPDATE_RECORD)
                    .when(ADDED)
                    .and(ASK_CONSENT_AGAIN, Versions::servesConsent)
                    .and(ASSESS_AGAIN, Versions::isSensitive),
            Row.of("data", "data/*", REISSUE_NOTICE, UPDATE_RECORD).when(REMOVED),
            Row.of("data-items", "data/*/items", REISSUE_NOTICE, UPDATE_RECORD)
                    .when(ADDED)
                    .and(ASK_CONSENT_AGAIN, Versions::servesConsent)
                    .and(ASSESS_AGAIN, Versions::isSensitive),
            Row.of("data-items", "data/*/items", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("data-retention", "data/*/retention", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("data-special", "data/*/special", REISSUE_NOTICE, UPDATE_RECORD, ASSESS_AGAIN),
            Row.of("data-special", "data/*/may-reveal", REISSUE_NOTICE, ASSESS_AGAIN),
            Row.of("data-special", "data/*/criminal", REISSUE_NOTICE, UPDATE_RECORD, ASSESS_AGAIN),
            Row.of("data-provision", "data/*/provision", REISSUE_NOTICE),
            Row.of("data-provision", "data/*/otherwise", REISSUE_NOTICE),
            Row.of("data-details", "data/*", REISSUE_NOTICE),
            Row.of("data-list", "data", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("not-collected", "not-collected", REISSUE_NOTICE),
            Row.of("people", "people/*", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("people-list", "people", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("source", "sources/*", REISSUE_NOTICE),
            Row.of("sources", "sources", REISSUE_NOTICE),
            Row.of("disclosure", "disclosures/*", REISSUE_NOTICE, UPDATE_RECORD)
                    .when(ADDED, CHANGED)
                    .and(ASK_CONSENT_AGAIN, Versions::servesConsent),
            Row.of("disclosure", "disclosures/*", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("disclosures", "disclosures", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("processor", "processors/*", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("processors", "processors", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("transfer", "transfers/*", REISSUE_NOTICE, UPDATE_RECORD)
                    .when(ADDED, CHANGED)
                    .and(ASK_CONSENT_AGAIN, Versions::servesConsent),
            Row.of("transfer", "transfers/*", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("transfers", "transfers", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("promise", "promises/*", REISSUE_NOTICE).when(ADDED),
            Row.of("promise", "promises/*", TELL_PEOPLE, REISSUE_NOTICE),
            Row.of("retention", "retention/*", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("validity", "validity/*", REISSUE_NOTICE),
            Row.of("automated-decision", "automated-decisions/*", TELL_PEOPLE, REISSUE_NOTICE, ASSESS_AGAIN)
                    .when(ADDED),
            Row.of("automated-decision", "automated-decisions/*", REISSUE_NOTICE)
                    .when(REMOVED),
            Row.of("automated-decision", "automated-decisions/*", REISSUE_NOTICE, ASSESS_AGAIN),
            Row.of("automated-decisions", "automated-decisions", REISSUE_NOTICE),
            Row.of("profiling", "profiling/*", REISSUE_NOTICE).when(REMOVED),
            Row.of("profiling", "profiling/*", REISSUE_NOTICE, ASSESS_AGAIN),
            Row.of("profiling-list", "profiling", REISSUE_NOTICE),
            Row.of("cookie", "cookies/*", ASK_CONSENT_AGAIN, REISSUE_NOTICE).when(ADDED),
            Row.of("cookie", "cookies/*", REISSUE_NOTICE),
            Row.of("cookies", "cookies", REISSUE_NOTICE),
            Row.of("recording", "recordings/*", REISSUE_NOTICE, ASSESS_AGAIN).when(ADDED, CHANGED),
            Row.of("recording", "recordings/*", REISSUE_NOTICE),
            Row.of("recordings", "recordings", REISSUE_NOTICE),
            Row.of("publicity", "publicity", REISSUE_NOTICE),
            Row.of("controller", "controllers/*", TELL_PEOPLE, REISSUE_NOTICE, UPDATE_RECORD)
                    .when(ADDED, REMOVED),
            Row.of("controller-identity", "controllers/*/name", TELL_PEOPLE, REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("controller-identity", "controllers/*/business-id", TELL_PEOPLE, REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("controller-details", "controllers/*", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("joint-arrangement", "joint", TELL_PEOPLE, REISSUE_NOTICE),
            Row.of("contact", "contacts/*", TELL_PEOPLE, REISSUE_NOTICE).and(UPDATE_RECORD, Versions::isInRecord),
            Row.of("right", "rights/*", TELL_PEOPLE, REISSUE_NOTICE),
            Row.of("rights-stated", "rights-stated", REISSUE_NOTICE),
            Row.of("authority", "authority", REISSUE_NOTICE),
            Row.of("risks", "risks", REISSUE_NOTICE),
            Row.of("security", "security", UPDATE_RECORD),
            Row.of("store", "stores", UPDATE_RECORD),
            Row.of("party", "parties/*", REISSUE_NOTICE, UPDATE_RECORD),
            Row.of("languages", "languages", REISSUE_NOTICE),
            Row.of("scope", "scope", REISSUE_NOTICE),
            Row.of("section", "sections/*", REISSUE_NOTICE),
            Row.of("change-notice", "change-notice", REISSUE_NOTICE),
            Row.of("register", "*", EDITORIAL));

    /** What a quotation or a translation is: nothing that the law asks for has changed. */
    static final Row QUOTATION = Row.of("quotation", "*", EDITORIAL);

    static final Row TRANSLATION = Row.of("translation", "*", EDITORIAL);

    private ChangeTable() {}
}
