package org.seloste.model;

import java.util.List;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.vocabulary.TermKind;

/** How purposes and their bases are spelled. */
final class PurposeForms {

    private PurposeForms() {}

    static final ObjectForm<Balancing, Balancing.Builder> BALANCING = ObjectForm.of(
                    "balancing",
                    Balancing::builder,
                    Balancing.Builder::build,
                    "The weighing of a legitimate interest against the interests of people, Article 6(1)(f).")
            .optional(
                    "status",
                    Forms.oneOf(BalancingStatus.class),
                    Balancing::getStatus,
                    Balancing.Builder::status,
                    "Whether it has been made.")
            .optional("text", Forms.prose(), Balancing::getText, Balancing.Builder::text, "What people are told of it.")
            .internal(
                    "assessment",
                    Forms.prose(),
                    Balancing::getAssessment,
                    Balancing.Builder::assessment,
                    "The assessment itself, or where it is kept.")
            .shorthand("status");

    static final ObjectForm<Consent, Consent.Builder> CONSENT = ObjectForm.of(
                    "consent",
                    Consent::builder,
                    Consent.Builder::build,
                    "How a consent (suostumus) is given and withdrawn, Articles 4(11) and 7.")
            .optional("given", Forms.prose(), Consent::getGiven, Consent.Builder::given, "How it is given.")
            .flag(
                    "explicit",
                    Consent::isExplicit,
                    Consent.Builder::explicit,
                    "It is explicit, as Article 9(2)(a) demands.")
            .list(
                    "per",
                    Forms.listOf(Forms.term(TermKind.CHANNEL)),
                    Consent::getPer,
                    Consent.Builder::addAllPer,
                    "The channels for which it is given one by one.")
            .list(
                    "withdraw",
                    Forms.listOf(Forms.reference("contacts")),
                    Consent::getWithdraw,
                    Consent.Builder::addAllWithdraw,
                    "Where it is withdrawn.")
            .optional(
                    "withdrawal",
                    Forms.prose(),
                    Consent::getWithdrawal,
                    Consent.Builder::withdrawal,
                    "How it is withdrawn.")
            .optional(
                    "from",
                    Forms.date(),
                    Consent::getValidFrom,
                    Consent.Builder::validFrom,
                    "The day from which it has been asked.")
            .optional(
                    "until",
                    Forms.date(),
                    Consent::getValidUntil,
                    Consent.Builder::validUntil,
                    "The day after which it no longer holds.")
            .optional(
                    "guardian",
                    Forms.oneOf(GuardianRole.class),
                    Consent::getGuardian,
                    Consent.Builder::guardian,
                    "What a guardian's part in a child's consent is (Article 8).")
            .shorthand("given")
            .invariant("end-before-start", consent -> Values.inOrder(consent.getValidFrom(), consent.getValidUntil()));

    static final ObjectForm<LegalBasis, LegalBasis.Builder> LEGAL_BASIS = ObjectForm.of(
                    "legal-basis",
                    LegalBasis::builder,
                    LegalBasis.Builder::build,
                    "A legal basis (käsittelyn oikeusperuste) of Article 6(1), as the register states it; several bases of one purpose are alternatives, each with its own data and people.")
            .optional(
                    "basis",
                    Values.ARTICLE_6,
                    LegalBasis::getBasis,
                    LegalBasis.Builder::basis,
                    "The basis of Article 6(1).")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    LegalBasis::getAsStated,
                    LegalBasis.Builder::addAllAsStated,
                    "The words of an existing notice, where they are not a basis of Article 6.")
            .list(
                    "reading",
                    Forms.listOf(Values.ARTICLE_6),
                    LegalBasis::getReading,
                    LegalBasis.Builder::addAllReading,
                    "The bases that those words may mean.")
            .flag(
                    "inferred",
                    LegalBasis::isInferred,
                    LegalBasis.Builder::inferred,
                    "The basis is a reading of the words and not said in them.")
            .optional(
                    "text",
                    Forms.prose(),
                    LegalBasis::getText,
                    LegalBasis.Builder::text,
                    "What is said of the basis in words.")
            .list(
                    "laws",
                    Forms.listOf(Values.LAW),
                    LegalBasis::getLaws,
                    LegalBasis.Builder::addAllLaws,
                    "The law that lays the obligation or the task (Article 6(3)).")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    LegalBasis::getData,
                    LegalBasis.Builder::addAllData,
                    "The data for which it holds, where not for all.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    LegalBasis::getPeople,
                    LegalBasis.Builder::addAllPeople,
                    "The people for whom it holds, where not for all.")
            .list(
                    "channels",
                    Forms.listOf(Forms.term(TermKind.CHANNEL)),
                    LegalBasis::getChannels,
                    LegalBasis.Builder::addAllChannels,
                    "The channels for which it holds.")
            .optional(
                    "with",
                    Forms.oneOf(ContractParty.class),
                    LegalBasis::getContractParty,
                    LegalBasis.Builder::contractParty,
                    "Whose contract it is.")
            .flag(
                    "before-contract",
                    LegalBasis::isBeforeContract,
                    LegalBasis.Builder::beforeContract,
                    "It covers the steps before a contract is made.")
            .optional(
                    "contract", Forms.prose(), LegalBasis::getContract, LegalBasis.Builder::contract, "Which contract.")
            .optional(
                    "interest",
                    Forms.prose(),
                    LegalBasis::getInterest,
                    LegalBasis.Builder::interest,
                    "The legitimate interest that is pursued (Article 13(1)(d)).")
            .list(
                    "interest-of",
                    Forms.listOf(Forms.reference("parties", "controller")),
                    LegalBasis::getInterestOf,
                    LegalBasis.Builder::addAllInterestOf,
                    "Whose interest it is.")
            .optional(
                    "balancing",
                    BALANCING,
                    LegalBasis::getBalancing,
                    LegalBasis.Builder::balancing,
                    "The weighing of that interest.")
            .optional(
                    "consent",
                    CONSENT,
                    LegalBasis::getConsent,
                    LegalBasis.Builder::consent,
                    "How the consent is given and withdrawn.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    LegalBasis::getModality,
                    LegalBasis.Builder::modality,
                    "Whether it is the basis, may be, or is so in the main.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    LegalBasis::getWhen,
                    LegalBasis.Builder::addAllWhen,
                    "On what condition it is the basis.")
            .shorthand("basis");

    static final ObjectForm<Lasting, Lasting.Builder> LASTING = ObjectForm.of(
                    "lasting", Lasting::builder, Lasting.Builder::build, "How long a purpose goes on.")
            .list(
                    "during",
                    Forms.listOf(Forms.term(TermKind.EVENT)),
                    Lasting::getDuring,
                    Lasting.Builder::addAllDuring,
                    "The time or relationship during which it goes on.")
            .list(
                    "after",
                    Forms.listOf(Forms.term(TermKind.EVENT)),
                    Lasting::getAfter,
                    Lasting.Builder::addAllAfter,
                    "That it goes on after this.")
            .list(
                    "until",
                    Forms.listOf(Forms.term(TermKind.EVENT)),
                    Lasting::getUntil,
                    Lasting.Builder::addAllUntil,
                    "The first of these ends it.")
            .list(
                    "unless",
                    Forms.listOf(Forms.term(TermKind.CONDITION)),
                    Lasting::getUnless,
                    Lasting.Builder::addAllUnless,
                    "It does not go on in these cases.")
            .optional("text", Forms.prose(), Lasting::getText, Lasting.Builder::text, "The time in words.")
            .shorthand("text");

    static final ObjectForm<Purpose, Purpose.Builder> PURPOSE = ObjectForm.of(
                    "purpose",
                    Purpose::builder,
                    Purpose.Builder::build,
                    "What personal data are used for: a purpose of the processing (käsittelyn tarkoitus), Article 5(1)(b). The hub on which bases, data, people, recipients and retention hang.")
            .id(Purpose::getId, Purpose.Builder::id)
            .optional(
                    "is",
                    Forms.term(TermKind.PURPOSE),
                    Purpose::getIs,
                    Purpose.Builder::is,
                    "The standard purpose of which it is a kind.")
            .optional(
                    "text",
                    Forms.prose(),
                    Purpose::getText,
                    Purpose.Builder::text,
                    "What the data are used for, in the author's words.")
            .optional("detail", Forms.prose(), Purpose::getDetail, Purpose.Builder::detail, "What the use consists of.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    Purpose::getModality,
                    Purpose.Builder::modality,
                    "Whether the data are used so, may be, only so, or occasionally.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    Purpose::getWhen,
                    Purpose.Builder::addAllWhen,
                    "On what condition.")
            .list(
                    "bases",
                    Forms.listOf(LEGAL_BASIS),
                    Purpose::getBases,
                    Purpose.Builder::addAllBases,
                    "The legal bases; several are alternatives.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Purpose::getData,
                    Purpose.Builder::addAllData,
                    "The data that it needs.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    Purpose::getPeople,
                    Purpose.Builder::addAllPeople,
                    "Whose data it needs.")
            .list(
                    "grounds",
                    Forms.listOf(ConditionForms.GROUND),
                    Purpose::getGrounds,
                    Purpose.Builder::addAllGrounds,
                    "The Article 9(2) conditions on which it rests.")
            .list(
                    "channels",
                    Forms.listOf(Forms.term(TermKind.CHANNEL)),
                    Purpose::getChannels,
                    Purpose.Builder::addAllChannels,
                    "The channels that it uses, as of direct marketing.")
            .list(
                    "recipients",
                    Forms.listOf(Forms.reference(List.of("disclosures", "processors"))),
                    Purpose::getRecipients,
                    Purpose.Builder::addAllRecipients,
                    "Who receives data for it, where the recipients do not say so themselves.")
            .optional("lasts", LASTING, Purpose::getLasts, Purpose.Builder::lasts, "How long the purpose goes on.")
            .optional(
                    "retention",
                    RetentionForms.RETENTION_INLINE,
                    Purpose::getRetention,
                    Purpose.Builder::retention,
                    "How long its data are kept; what needs more words stands under the register's retention.")
            .flag(
                    "direct-marketing",
                    Purpose::isDirectMarketing,
                    Purpose.Builder::directMarketing,
                    "It is direct marketing, so that people may always object (Article 21(2)).")
            .optional(
                    "since",
                    Forms.date(),
                    Purpose::getSince,
                    Purpose.Builder::since,
                    "The day from which the data are used so.")
            .optional(
                    "informed",
                    Forms.date(),
                    Purpose::getInformed,
                    Purpose.Builder::informed,
                    "The day on which people were told of it (Article 13(3)).")
            .internal(
                    "impact-assessment",
                    Forms.prose(),
                    Purpose::getImpactAssessment,
                    Purpose.Builder::impactAssessment,
                    "The data protection impact assessment, or why there is none (Article 35).")
            .internal(
                    "risks",
                    Forms.prose(),
                    Purpose::getRisks,
                    Purpose.Builder::risks,
                    "The risks to people and what is done about them.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Purpose::getAsStated,
                    Purpose.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("note", Forms.prose(), Purpose::getNote, Purpose.Builder::note, "What else is said of it.")
            .shorthand("text");
}
