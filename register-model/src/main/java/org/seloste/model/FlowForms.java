package org.seloste.model;

import java.util.List;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.vocabulary.TermKind;

/** How sources, recipients, transfers and stores are spelled. */
final class FlowForms {

    private FlowForms() {}

    static final ObjectForm<Source, Source.Builder> SOURCE = ObjectForm.of(
                    "source",
                    Source::builder,
                    Source.Builder::build,
                    "Where personal data come from (tietolähde), Article 14(2)(f), and what they are obtained for.")
            .id(Source::getId, Source.Builder::id)
            .optional(
                    "is",
                    Forms.term(TermKind.SOURCE),
                    Source::getIs,
                    Source.Builder::is,
                    "The standard kind of source.")
            .optional("text", Forms.prose(), Source::getText, Source.Builder::text, "The source in words.")
            .list(
                    "from",
                    Forms.listOf(Forms.reference(
                            List.of("parties", "people", "registers", "cookies", "recordings"), "controller")),
                    Source::getGivers,
                    Source.Builder::addAllGivers,
                    "Who or what gives the data, as kind/id.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Source::getData,
                    Source.Builder::addAllData,
                    "The data obtained.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    Source::getPeople,
                    Source.Builder::addAllPeople,
                    "Whose data.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    Source::getPurposes,
                    Source.Builder::addAllPurposes,
                    "What they are obtained for.")
            .list(
                    "for",
                    Forms.listOf(Forms.oneOf(SourceUse.class)),
                    Source::getUse,
                    Source.Builder::addAllUse,
                    "Whether data are collected, updated, completed or verified with it.")
            .list(
                    "channels",
                    Forms.listOf(Forms.term(TermKind.CHANNEL)),
                    Source::getChannels,
                    Source.Builder::addAllChannels,
                    "The channels through which they are obtained.")
            .optional("means", Forms.prose(), Source::getMeans, Source.Builder::means, "How they are obtained.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    Source::getModality,
                    Source.Builder::modality,
                    "Whether data come from it, may come, or occasionally.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    Source::getWhen,
                    Source.Builder::addAllWhen,
                    "On what condition.")
            .list(
                    "laws",
                    Forms.listOf(Values.LAW),
                    Source::getLaws,
                    Source.Builder::addAllLaws,
                    "The law under which the data are obtained.")
            .optional(
                    "public",
                    Forms.yesOrNo(),
                    Source::getPubliclyAccessible,
                    Source.Builder::publiclyAccessible,
                    "Whether it is publicly accessible.")
            .optional(
                    "verified",
                    Forms.prose(),
                    Source::getVerified,
                    Source.Builder::verified,
                    "How what it gives is verified.")
            .optional(
                    "provision",
                    Forms.oneOf(Provision.class),
                    Source::getProvision,
                    Source.Builder::provision,
                    "Whether people must give the data (Article 13(2)(e)).")
            .optional(
                    "otherwise",
                    Forms.prose(),
                    Source::getOtherwise,
                    Source.Builder::otherwise,
                    "What follows when they do not.")
            .optional(
                    "informed-within",
                    Values.SPAN,
                    Source::getInformedWithin,
                    Source.Builder::informedWithin,
                    "Within what time people are told of data from elsewhere (Article 14(3)).")
            .list(
                    "combined-with",
                    Forms.listOf(Forms.reference(List.of("sources", "registers"))),
                    Source::getCombinedWith,
                    Source.Builder::addAllCombinedWith,
                    "Other sources or registers with which it is combined.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Source::getAsStated,
                    Source.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("note", Forms.prose(), Source::getNote, Source.Builder::note, "What else is said of it.")
            .shorthand("text");

    static final ObjectForm<Disclosure, Disclosure.Builder> DISCLOSURE = ObjectForm.of(
                    "disclosure",
                    Disclosure::builder,
                    Disclosure.Builder::build,
                    "A disclosure of personal data to a recipient (luovutus vastaanottajalle), Article 13(1)(e); use of a processor is not one.")
            .id(Disclosure::getId, Disclosure.Builder::id)
            .list(
                    "to",
                    Forms.listOf(Forms.reference(List.of("parties", "registers"), "data-subject")),
                    Disclosure::getTo,
                    Disclosure.Builder::addAllTo,
                    "The recipients.")
            .optional("text", Forms.prose(), Disclosure::getText, Disclosure.Builder::text, "The disclosure in words.")
            .optional(
                    "role",
                    Forms.oneOf(PartyRole.class),
                    Disclosure::getRole,
                    Disclosure.Builder::role,
                    "What the recipient is in this disclosure, where it differs from what it is otherwise.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    Disclosure::getPurposes,
                    Disclosure.Builder::addAllPurposes,
                    "The register's purposes that it serves.")
            .optional(
                    "use",
                    Forms.prose(),
                    Disclosure::getUse,
                    Disclosure.Builder::use,
                    "What the recipient uses the data for.")
            .flag(
                    "for-own-marketing",
                    Disclosure::isForOwnMarketing,
                    Disclosure.Builder::forOwnMarketing,
                    "The recipient uses them for its own marketing.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Disclosure::getData,
                    Disclosure.Builder::addAllData,
                    "The data disclosed, where not all.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    Disclosure::getPeople,
                    Disclosure.Builder::addAllPeople,
                    "Whose data.")
            .optional(
                    "frequency",
                    Forms.oneOf(Frequency.class),
                    Disclosure::getFrequency,
                    Disclosure.Builder::frequency,
                    "Whether it is regular, occasional or case by case.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    Disclosure::getModality,
                    Disclosure.Builder::modality,
                    "Whether data are disclosed, may be, or only so.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    Disclosure::getWhen,
                    Disclosure.Builder::addAllWhen,
                    "On what condition.")
            .list(
                    "channels",
                    Forms.listOf(Forms.term(TermKind.CHANNEL)),
                    Disclosure::getChannels,
                    Disclosure.Builder::addAllChannels,
                    "The channels through which alone the data are handed over.")
            .optional(
                    "means",
                    Forms.prose(),
                    Disclosure::getMeans,
                    Disclosure.Builder::means,
                    "How the data are handed over.")
            .list(
                    "bases",
                    Forms.listOf(PurposeForms.LEGAL_BASIS),
                    Disclosure::getBases,
                    Disclosure.Builder::addAllBases,
                    "The legal bases of the disclosure.")
            .optional(
                    "publication",
                    Forms.oneOf(Publication.class),
                    Disclosure::getPublication,
                    Disclosure.Builder::publication,
                    "That data are published: always, by choice, or unless the person forbids it.")
            .list(
                    "forbid",
                    Forms.listOf(Forms.reference("contacts")),
                    Disclosure::getForbid,
                    Disclosure.Builder::addAllForbid,
                    "Where a person forbids it.")
            .optional(
                    "forbid-text",
                    Forms.prose(),
                    Disclosure::getForbidText,
                    Disclosure.Builder::forbidText,
                    "How a person forbids it.")
            .list(
                    "afterwards",
                    Forms.listOf(Forms.term(TermKind.DISPOSAL)),
                    Disclosure::getAfterwards,
                    Disclosure.Builder::addAllAfterwards,
                    "What the recipient does with the data afterwards.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Disclosure::getAsStated,
                    Disclosure.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("note", Forms.prose(), Disclosure::getNote, Disclosure.Builder::note, "What else is said of it.")
            .shorthand("text");

    static final ObjectForm<SubProcessor, SubProcessor.Builder> SUB_PROCESSOR = ObjectForm.of(
                    "sub-processor",
                    SubProcessor::builder,
                    SubProcessor.Builder::build,
                    "A processor that a processor engages, Article 28(2) and (4).")
            .id(SubProcessor::getId, SubProcessor.Builder::id)
            .list(
                    "by",
                    Forms.listOf(Forms.reference("parties")),
                    SubProcessor::getBy,
                    SubProcessor.Builder::addAllBy,
                    "Who.")
            .optional("text", Forms.prose(), SubProcessor::getText, SubProcessor.Builder::text, "The task in words.")
            .optional(
                    "authorised",
                    Forms.yesOrNo(),
                    SubProcessor::getAuthorised,
                    SubProcessor.Builder::authorised,
                    "Whether the controller has authorised it.")
            .shorthand("text");

    static final ObjectForm<Processor, Processor.Builder> PROCESSOR = ObjectForm.of(
                    "processor",
                    Processor::builder,
                    Processor.Builder::build,
                    "A processor (henkilötietojen käsittelijä) that handles personal data on the controller's behalf, Article 28.")
            .id(Processor::getId, Processor.Builder::id)
            .list("by", Forms.listOf(Forms.reference("parties")), Processor::getBy, Processor.Builder::addAllBy, "Who.")
            .list(
                    "tasks",
                    Forms.listOf(Forms.term(TermKind.TASK)),
                    Processor::getTasks,
                    Processor.Builder::addAllTasks,
                    "The standard tasks.")
            .optional("text", Forms.prose(), Processor::getText, Processor.Builder::text, "The task in words.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    Processor::getPurposes,
                    Processor.Builder::addAllPurposes,
                    "The purposes that it serves.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Processor::getData,
                    Processor.Builder::addAllData,
                    "The data that it handles, where not all.")
            .list(
                    "stores",
                    Forms.listOf(Forms.reference("stores")),
                    Processor::getStores,
                    Processor.Builder::addAllStores,
                    "The systems that it runs.")
            .list(
                    "countries",
                    Forms.listOf(Values.COUNTRY),
                    Processor::getCountries,
                    Processor.Builder::addAllCountries,
                    "Where it handles them.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    Processor::getModality,
                    Processor.Builder::modality,
                    "Whether it is used, may be, or occasionally.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    Processor::getWhen,
                    Processor.Builder::addAllWhen,
                    "On what condition.")
            .optional(
                    "agreement",
                    Forms.yesOrNo(),
                    Processor::getAgreement,
                    Processor.Builder::agreement,
                    "Whether an agreement under Article 28(3) has been made.")
            .internal(
                    "agreement-details",
                    Forms.prose(),
                    Processor::getAgreementDetails,
                    Processor.Builder::agreementDetails,
                    "The agreement, or where it is kept.")
            .optional(
                    "secrecy",
                    Forms.prose(),
                    Processor::getSecrecy,
                    Processor.Builder::secrecy,
                    "The secrecy that binds it.")
            .optional(
                    "limits",
                    Forms.prose(),
                    Processor::getLimits,
                    Processor.Builder::limits,
                    "What it may not do with the data.")
            .listing(
                    "sub-processors",
                    Forms.byId("sub-processors", SUB_PROCESSOR),
                    Processor::getSubProcessors,
                    Processor.Builder::subProcessors,
                    "Those whom it engages in turn.")
            .list(
                    "afterwards",
                    Forms.listOf(Forms.term(TermKind.DISPOSAL)),
                    Processor::getAfterwards,
                    Processor.Builder::addAllAfterwards,
                    "What it does with the data after the task.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Processor::getAsStated,
                    Processor.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("note", Forms.prose(), Processor::getNote, Processor.Builder::note, "What else is said of it.")
            .shorthand("text");

    static final ObjectForm<Mechanism, Mechanism.Builder> MECHANISM = ObjectForm.of(
                    "mechanism",
                    Mechanism::builder,
                    Mechanism.Builder::build,
                    "The ground of a transfer to a third country in Chapter V of the Regulation.")
            .optional(
                    "is",
                    Forms.term(TermKind.MECHANISM),
                    Mechanism::getIs,
                    Mechanism.Builder::is,
                    "The standard mechanism.")
            .optional(
                    "like",
                    Forms.term(TermKind.MECHANISM),
                    Mechanism::getLike,
                    Mechanism.Builder::like,
                    "The mechanism to which the register calls its own equivalent, without claiming it.")
            .optional(
                    "decision",
                    Values.LAW,
                    Mechanism::getDecision,
                    Mechanism.Builder::decision,
                    "The decision or instrument.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Mechanism::getAsStated,
                    Mechanism.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional(
                    "text", Forms.prose(), Mechanism::getText, Mechanism.Builder::text, "What is said of it in words.")
            .flag("example", Mechanism::isExample, Mechanism.Builder::example, "It is named as an example only.")
            .shorthand("is");

    static final ObjectForm<Transfer, Transfer.Builder> TRANSFER = ObjectForm.of(
                    "transfer",
                    Transfer::builder,
                    Transfer.Builder::build,
                    "A transfer of personal data to a third country or an international organisation (siirto kolmanteen maahan), Article 13(1)(f) and Chapter V.")
            .id(Transfer::getId, Transfer.Builder::id)
            .list(
                    "to",
                    Forms.listOf(Forms.reference("parties")),
                    Transfer::getTo,
                    Transfer.Builder::addAllTo,
                    "Who receives the data there.")
            .optional("text", Forms.prose(), Transfer::getText, Transfer.Builder::text, "The transfer in words.")
            .list(
                    "countries",
                    Forms.listOf(Values.COUNTRY),
                    Transfer::getCountries,
                    Transfer.Builder::addAllCountries,
                    "The countries.")
            .optional(
                    "organisation",
                    Forms.name(),
                    Transfer::getOrganisation,
                    Transfer.Builder::organisation,
                    "The international organisation.")
            .list(
                    "mechanisms",
                    Forms.listOf(MECHANISM),
                    Transfer::getMechanisms,
                    Transfer.Builder::addAllMechanisms,
                    "The ground of the transfer.")
            .optional(
                    "adequacy",
                    Forms.yesOrNo(),
                    Transfer::getAdequacy,
                    Transfer.Builder::adequacy,
                    "Whether the register says that an adequacy decision exists.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Transfer::getData,
                    Transfer.Builder::addAllData,
                    "The data transferred, where not all.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    Transfer::getPurposes,
                    Transfer.Builder::addAllPurposes,
                    "What for.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    Transfer::getModality,
                    Transfer.Builder::modality,
                    "Whether data are transferred, may be, or occasionally.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    Transfer::getWhen,
                    Transfer.Builder::addAllWhen,
                    "On what condition.")
            .list(
                    "copy-from",
                    Forms.listOf(Forms.reference("contacts")),
                    Transfer::getCopyFrom,
                    Transfer.Builder::addAllCopyFrom,
                    "Where a copy of the safeguards is available.")
            .optional(
                    "copy",
                    Forms.prose(),
                    Transfer::getCopy,
                    Transfer.Builder::copy,
                    "How a copy of the safeguards is available.")
            .optional(
                    "compelling-interest",
                    Forms.prose(),
                    Transfer::getCompellingInterest,
                    Transfer.Builder::compellingInterest,
                    "The compelling legitimate interest (Article 49(1), second subparagraph).")
            .internal(
                    "assessment",
                    Forms.prose(),
                    Transfer::getAssessment,
                    Transfer.Builder::assessment,
                    "The assessment of the country's law and practice.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Transfer::getAsStated,
                    Transfer.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("note", Forms.prose(), Transfer::getNote, Transfer.Builder::note, "What else is said of it.")
            .shorthand("text");

    static final ObjectForm<SecurityMeasure, SecurityMeasure.Builder> SECURITY_MEASURE = ObjectForm.of(
                    "measure",
                    SecurityMeasure::builder,
                    SecurityMeasure.Builder::build,
                    "A technical or organisational measure that protects personal data (suojatoimi), Article 32.")
            .id(SecurityMeasure::getId, SecurityMeasure.Builder::id)
            .optional(
                    "is",
                    Forms.term(TermKind.MEASURE),
                    SecurityMeasure::getIs,
                    SecurityMeasure.Builder::is,
                    "The standard measure of which it is a kind.")
            .optional(
                    "text",
                    Forms.prose(),
                    SecurityMeasure::getText,
                    SecurityMeasure.Builder::text,
                    "The measure in words.")
            .optional(
                    "kind",
                    Forms.oneOf(MeasureKind.class),
                    SecurityMeasure::getKind,
                    SecurityMeasure.Builder::kind,
                    "Manual, electronic, organisational or physical.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    SecurityMeasure::getAsStated,
                    SecurityMeasure.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .flag(
                    "internal",
                    SecurityMeasure::isInternal,
                    SecurityMeasure.Builder::internal,
                    "No public document tells of it.")
            .shorthand("text")
            .internalWhen(SecurityMeasure::isInternal);

    static final ObjectForm<Store, Store.Builder> STORE = ObjectForm.of(
                    "store",
                    Store::builder,
                    Store.Builder::build,
                    "Where personal data are kept: a system, a cabinet, a device.")
            .id(Store::getId, Store.Builder::id)
            .optional("is", Forms.term(TermKind.STORE), Store::getIs, Store.Builder::is, "The standard kind of store.")
            .optional("text", Forms.prose(), Store::getText, Store.Builder::text, "What it is, in the author's words.")
            .flag("manual", Store::isManual, Store.Builder::manual, "It is paper or otherwise kept by hand.")
            .optional("place", Forms.prose(), Store::getPlace, Store.Builder::place, "Where it is.")
            .list(
                    "by",
                    Forms.listOf(Forms.reference("parties")),
                    Store::getBy,
                    Store.Builder::addAllBy,
                    "Who holds it, where not the controller.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Store::getData,
                    Store.Builder::addAllData,
                    "What is kept in it.")
            .optional("access", Forms.prose(), Store::getAccess, Store.Builder::access, "Who has access.")
            .listing(
                    "measures",
                    Forms.byId("measures", () -> SECURITY_MEASURE, TermKind.MEASURE, Values::isDescribed),
                    Store::getMeasures,
                    Store.Builder::measures,
                    "How it is protected.")
            .optional(
                    "certificate", Forms.prose(), Store::getCertificate, Store.Builder::certificate, "Its certificate.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Store::getAsStated,
                    Store.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .flag("internal", Store::isInternal, Store.Builder::internal, "No public document tells of it.")
            .shorthand("text")
            .internalWhen(Store::isInternal);
}
