package org.seloste.model;

import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.vocabulary.TermKind;

/** How a register and a processor's record are spelled. */
final class RootForms {

    private RootForms() {}

    static final ObjectForm<Register, Register.Builder> REGISTER = ObjectForm.of(
                    "register",
                    Register::builder,
                    Register.Builder::unchecked,
                    "A register description (tietosuojaseloste, rekisteriseloste): what one controller, or several jointly, say of the personal data that they process for related purposes.")
            .id(Register::getId, Register.Builder::id)
            .optional("name", Forms.prose(), Register::getName, Register.Builder::name, "The name of the register.")
            .list(
                    "aliases",
                    Forms.listOf(Forms.prose()),
                    Register::getAliases,
                    Register.Builder::addAllAliases,
                    "Other names of it.")
            .optional(
                    "description",
                    Forms.prose(),
                    Register::getDescription,
                    Register.Builder::description,
                    "What it is, in a sentence or two.")
            .list(
                    "languages",
                    Forms.listOf(Values.LANGUAGE),
                    Register::getLanguages,
                    Register.Builder::addAllLanguages,
                    "The languages of the notice; the first is that of every bare string.")
            .invariant("language-twice", "languages", register -> Values.areDifferent(register.getLanguages()))
            .optional(
                    "prevailing",
                    Values.LANGUAGE,
                    Register::getPrevailing,
                    Register.Builder::prevailing,
                    "The language that prevails when versions differ.")
            .optional(
                    "version",
                    Forms.string("a version such as 1.2"),
                    Register::getVersion,
                    Register.Builder::version,
                    "The version.")
            .optional("dates", RegisterForms.DATES, Register::getDates, Register.Builder::dates, "Its dates.")
            .optional(
                    "describes",
                    RegisterForms.PUBLISHED_VERSION,
                    Register::getDescribes,
                    Register.Builder::describes,
                    "The published notice that it describes, where it was written after one.")
            .list(
                    "changes",
                    Forms.listOf(RegisterForms.CHANGE),
                    Register::getChanges,
                    Register.Builder::addAllChanges,
                    "The change log, newest last.")
            .optional(
                    "change-notice",
                    RegisterForms.CHANGE_NOTICE,
                    Register::getChangeNotice,
                    Register.Builder::changeNotice,
                    "How people are told of changes.")
            .optional(
                    "scope",
                    Forms.prose(),
                    Register::getScope,
                    Register.Builder::scope,
                    "What it covers: services, places, situations.")
            .list(
                    "glossary",
                    Forms.byId("glossary", RegisterForms.GLOSSARY_ENTRY),
                    Register::getGlossary,
                    Register.Builder::addAllGlossary,
                    "What words mean in it.")
            .list(
                    "notices",
                    Forms.byId("notices", RegisterForms.NOTICE_POINTER),
                    Register::getNotices,
                    Register.Builder::addAllNotices,
                    "Other notices to which people are pointed.")
            .list(
                    "registers",
                    Forms.byId("registers", RegisterForms.OTHER_REGISTER),
                    Register::getRegisters,
                    Register.Builder::addAllRegisters,
                    "Other registers that it names.")
            .list(
                    "terms",
                    Forms.ownTerms(RegisterForms.OWN_TERM, OwnTerm::getIs),
                    Register::getTerms,
                    Register.Builder::addAllTerms,
                    "Terms that the standard vocabulary lacks, under the id kind/word.")
            .list(
                    "left-empty",
                    Forms.listOf(Forms.oneOf(Topic.class)),
                    Register::getLeftEmpty,
                    Register.Builder::addAllLeftEmpty,
                    "Headings that stand in the notice with nothing under them.")
            .list(
                    "not-transcribed",
                    Forms.listOf(Forms.oneOf(Topic.class)),
                    Register::getNotTranscribed,
                    Register.Builder::addAllNotTranscribed,
                    "Topics at which nobody has looked yet; rules stay silent on them.")
            .list(
                    "controllers",
                    Forms.byId("controllers", OrganisationForms.CONTROLLER),
                    Register::getControllers,
                    Register.Builder::addAllControllers,
                    "Who decides on the processing.")
            .optional(
                    "joint",
                    OrganisationForms.JOINT_ARRANGEMENT,
                    Register::getJoint,
                    Register.Builder::joint,
                    "How joint controllers have divided their duties.")
            .list(
                    "contacts",
                    Forms.byId("contacts", OrganisationForms.CONTACT),
                    Register::getContacts,
                    Register.Builder::addAllContacts,
                    "Whom people reach.")
            .list(
                    "parties",
                    Forms.byId("parties", () -> OrganisationForms.PARTY, TermKind.PARTY, Values::isDescribed),
                    Register::getParties,
                    Register.Builder::addAllParties,
                    "Outside parties, each said once.")
            .listing(
                    "people",
                    Forms.byId("people", () -> DataForms.DATA_SUBJECT_GROUP, TermKind.PEOPLE, Values::isDescribed),
                    Register::getPeople,
                    Register.Builder::people,
                    "The groups of people.")
            .optional(
                    "anonymous-use",
                    Forms.prose(),
                    Register::getAnonymousUse,
                    Register.Builder::anonymousUse,
                    "What can be used without leaving an entry.")
            .flag(
                    "for-children",
                    Register::isForChildren,
                    Register.Builder::forChildren,
                    "It is addressed to children (Article 12(1)).")
            .listing(
                    "purposes",
                    Forms.byId("purposes", () -> PurposeForms.PURPOSE, TermKind.PURPOSE, Values::isDescribed),
                    Register::getPurposes,
                    Register.Builder::purposes,
                    "What the data are used for.")
            .list(
                    "bases",
                    Forms.listOf(PurposeForms.LEGAL_BASIS),
                    Register::getBases,
                    Register.Builder::addAllBases,
                    "Legal bases that are stated for the register as a whole and paired with no purpose.")
            .listing(
                    "data",
                    Forms.byId("data", () -> DataForms.DATA_CATEGORY, TermKind.DATA, Values::isDescribed),
                    Register::getData,
                    Register.Builder::data,
                    "The data.")
            .optional(
                    "not-collected",
                    DataForms.NOT_COLLECTED,
                    Register::getNotCollected,
                    Register.Builder::notCollected,
                    "What is not collected.")
            .listing(
                    "sources",
                    Forms.byId("sources", () -> FlowForms.SOURCE, TermKind.SOURCE, Values::isDescribed),
                    Register::getSources,
                    Register.Builder::sources,
                    "Where the data come from.")
            .listing(
                    "disclosures",
                    Forms.byId("disclosures", FlowForms.DISCLOSURE),
                    Register::getDisclosures,
                    Register.Builder::disclosures,
                    "To whom data are disclosed.")
            .listing(
                    "processors",
                    Forms.byId("processors", FlowForms.PROCESSOR),
                    Register::getProcessors,
                    Register.Builder::processors,
                    "Who handles data on the controller's behalf.")
            .listing(
                    "transfers",
                    Forms.byId("transfers", FlowForms.TRANSFER),
                    Register::getTransfers,
                    Register.Builder::transfers,
                    "Transfers outside the EEA.")
            .list(
                    "promises",
                    Forms.byId("promises", PracticeForms.PROMISE),
                    Register::getPromises,
                    Register.Builder::addAllPromises,
                    "What is promised not to be done.")
            .list(
                    "retention",
                    Forms.byId("retention", RetentionForms.RETENTION),
                    Register::getRetention,
                    Register.Builder::addAllRetention,
                    "How long data are kept.")
            .list(
                    "validity",
                    Forms.byId("validity", RetentionForms.VALIDITY),
                    Register::getValidity,
                    Register.Builder::addAllValidity,
                    "How long things hold that are not data, such as a consent or a card, and when people are reminded.")
            .listing(
                    "automated-decisions",
                    Forms.byId("automated-decisions", PracticeForms.AUTOMATED_DECISION),
                    Register::getAutomatedDecisions,
                    Register.Builder::automatedDecisions,
                    "Decisions made solely by automated means.")
            .listing(
                    "profiling",
                    Forms.byId("profiling", PracticeForms.PROFILING),
                    Register::getProfiling,
                    Register.Builder::profiling,
                    "Profiling short of such decisions.")
            .listing(
                    "cookies",
                    Forms.byId("cookies", PracticeForms.COOKIE),
                    Register::getCookies,
                    Register.Builder::cookies,
                    "The use of cookies and the like.")
            .listing(
                    "recordings",
                    Forms.byId("recordings", PracticeForms.RECORDING),
                    Register::getRecordings,
                    Register.Builder::recordings,
                    "Recordings of calls, pictures and events.")
            .listing(
                    "publicity",
                    Forms.byId("publicity", PracticeForms.PUBLICITY),
                    Register::getPublicity,
                    Register.Builder::publicity,
                    "What is public by law and what is secret.")
            .listing(
                    "stores",
                    Forms.byId("stores", () -> FlowForms.STORE, TermKind.STORE, Values::isDescribed),
                    Register::getStores,
                    Register.Builder::stores,
                    "Where the data are kept.")
            .listing(
                    "security",
                    Forms.byId("security", () -> FlowForms.SECURITY_MEASURE, TermKind.MEASURE, Values::isDescribed),
                    Register::getSecurity,
                    Register.Builder::security,
                    "How the data are protected.")
            .list(
                    "rights-stated",
                    Forms.listOf(Forms.term(TermKind.RIGHT)),
                    Register::getRightsStated,
                    Register.Builder::addAllRightsStated,
                    "The rights that an existing notice mentions; without it every right that applies is printed.")
            .list(
                    "rights",
                    Forms.byId(
                            "rights",
                            () -> RightsForms.RIGHT_STATEMENT,
                            TermKind.RIGHT,
                            Values::isDescribed,
                            "default"),
                    Register::getRights,
                    Register.Builder::addAllRights,
                    "What is said of the rights: under 'default' for all of them, under a right's id for one.")
            .optional(
                    "authority",
                    RegisterForms.SUPERVISORY_AUTHORITY,
                    Register::getAuthority,
                    Register.Builder::authority,
                    "The supervisory authority, where it is not Finland's.")
            .optional(
                    "risks",
                    Forms.prose(),
                    Register::getRisks,
                    Register.Builder::risks,
                    "Risks to people that the notice tells of.")
            .internal(
                    "risk-assessment",
                    Forms.prose(),
                    Register::getRiskAssessment,
                    Register.Builder::riskAssessment,
                    "The assessment of risk behind it.")
            .internal(
                    "owner",
                    Forms.prose(),
                    Register::getOwner,
                    Register.Builder::owner,
                    "Who keeps this description up to date.")
            .list(
                    "sections",
                    Forms.byId("sections", PracticeForms.SECTION),
                    Register::getSections,
                    Register.Builder::addAllSections,
                    "What no type can say.")
            .internalList(
                    "accepted",
                    Forms.listOf(RegisterForms.ACCEPTANCE),
                    Register::getAccepted,
                    Register.Builder::addAllAccepted,
                    "Shortfalls that are known and accepted for a time.")
            .internal(
                    "note",
                    Forms.prose(),
                    Register::getNote,
                    Register.Builder::note,
                    "Notes for those who keep the register.");

    static final ObjectForm<ProcessorRecord, ProcessorRecord.Builder> PROCESSOR_RECORD = ObjectForm.of(
                    "processor-record",
                    ProcessorRecord::builder,
                    ProcessorRecord.Builder::unchecked,
                    "The record of what one does as processor for others (käsittelijän seloste käsittelytoimista), Article 30(2); internal, never published with a notice.")
            .id(ProcessorRecord::getId, ProcessorRecord.Builder::id)
            .optional(
                    "name",
                    Forms.prose(),
                    ProcessorRecord::getName,
                    ProcessorRecord.Builder::name,
                    "The name of the record.")
            .list(
                    "languages",
                    Forms.listOf(Values.LANGUAGE),
                    ProcessorRecord::getLanguages,
                    ProcessorRecord.Builder::addAllLanguages,
                    "The languages of the record; the first is that of every bare string.")
            .invariant("language-twice", "languages", record -> Values.areDifferent(record.getLanguages()))
            .optional(
                    "version",
                    Forms.string("a version such as 1.2"),
                    ProcessorRecord::getVersion,
                    ProcessorRecord.Builder::version,
                    "The version.")
            .optional(
                    "dates",
                    RegisterForms.DATES,
                    ProcessorRecord::getDates,
                    ProcessorRecord.Builder::dates,
                    "Its dates.")
            .list(
                    "processors",
                    Forms.byId("controllers", OrganisationForms.CONTROLLER),
                    ProcessorRecord::getProcessors,
                    ProcessorRecord.Builder::addAllProcessors,
                    "The processor or processors.")
            .list(
                    "contacts",
                    Forms.byId("contacts", OrganisationForms.CONTACT),
                    ProcessorRecord::getContacts,
                    ProcessorRecord.Builder::addAllContacts,
                    "The data protection officer and others whom people reach.")
            .list(
                    "parties",
                    Forms.byId("parties", () -> OrganisationForms.PARTY, TermKind.PARTY, Values::isDescribed),
                    ProcessorRecord::getParties,
                    ProcessorRecord.Builder::addAllParties,
                    "Outside parties, each said once.")
            .list(
                    "terms",
                    Forms.ownTerms(RegisterForms.OWN_TERM, OwnTerm::getIs),
                    ProcessorRecord::getTerms,
                    ProcessorRecord.Builder::addAllTerms,
                    "Terms that the standard vocabulary lacks, under the id kind/word.")
            .list(
                    "clients",
                    Forms.byId("clients", ProcessorRecordForms.CLIENT),
                    ProcessorRecord::getClients,
                    ProcessorRecord.Builder::addAllClients,
                    "The controllers on whose behalf the processing is done.")
            .list(
                    "activities",
                    Forms.byId("activities", ProcessorRecordForms.PROCESSING_ACTIVITY),
                    ProcessorRecord::getActivities,
                    ProcessorRecord.Builder::addAllActivities,
                    "The categories of processing.")
            .listing(
                    "transfers",
                    Forms.byId("transfers", ProcessorRecordForms.PROCESSOR_TRANSFER),
                    ProcessorRecord::getTransfers,
                    ProcessorRecord.Builder::transfers,
                    "Transfers outside the EEA.")
            .listing(
                    "security",
                    Forms.byId("security", () -> FlowForms.SECURITY_MEASURE, TermKind.MEASURE, Values::isDescribed),
                    ProcessorRecord::getSecurity,
                    ProcessorRecord.Builder::security,
                    "How the data are protected.")
            .optional(
                    "note",
                    Forms.prose(),
                    ProcessorRecord::getNote,
                    ProcessorRecord.Builder::note,
                    "Notes for those who keep the record.");
}
