package org.seloste.model;

import java.util.List;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;

/** How decisions, cookies, promises and other practices are spelled. */
final class PracticeForms {

    private PracticeForms() {}

    static final ObjectForm<AutomatedDecision, AutomatedDecision.Builder> AUTOMATED_DECISION = ObjectForm.of(
                    "automated-decision",
                    AutomatedDecision::builder,
                    AutomatedDecision.Builder::build,
                    "A decision made solely by automated means with legal or similarly significant effects (automaattinen yksittäispäätös), Articles 13(2)(f) and 22.")
            .id(AutomatedDecision::getId, AutomatedDecision.Builder::id)
            .optional(
                    "text",
                    Forms.prose(),
                    AutomatedDecision::getText,
                    AutomatedDecision.Builder::text,
                    "The decision in words.")
            .optional(
                    "logic",
                    Forms.prose(),
                    AutomatedDecision::getLogic,
                    AutomatedDecision.Builder::logic,
                    "The logic involved.")
            .optional(
                    "significance",
                    Forms.prose(),
                    AutomatedDecision::getSignificance,
                    AutomatedDecision.Builder::significance,
                    "What it means for the person.")
            .optional(
                    "consequences",
                    Forms.prose(),
                    AutomatedDecision::getConsequences,
                    AutomatedDecision.Builder::consequences,
                    "The envisaged consequences.")
            .list(
                    "grounds",
                    Forms.listOf(Forms.oneOf(DecisionGround.class)),
                    AutomatedDecision::getGrounds,
                    AutomatedDecision.Builder::addAllGrounds,
                    "The ground of Article 22(2).")
            .list(
                    "laws",
                    Forms.listOf(Values.LAW),
                    AutomatedDecision::getLaws,
                    AutomatedDecision.Builder::addAllLaws,
                    "The law that allows it.")
            .optional(
                    "human-review",
                    Forms.prose(),
                    AutomatedDecision::getHumanReview,
                    AutomatedDecision.Builder::humanReview,
                    "How a human reviews it, and how the person is heard and contests it.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    AutomatedDecision::getPurposes,
                    AutomatedDecision.Builder::addAllPurposes,
                    "The purposes it serves.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    AutomatedDecision::getData,
                    AutomatedDecision.Builder::addAllData,
                    "The data it uses.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    AutomatedDecision::getPeople,
                    AutomatedDecision.Builder::addAllPeople,
                    "Whom it concerns.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    AutomatedDecision::getModality,
                    AutomatedDecision.Builder::modality,
                    "Whether such decisions are made, may be, or partly.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    AutomatedDecision::getWhen,
                    AutomatedDecision.Builder::addAllWhen,
                    "On what condition.")
            .list(
                    "told",
                    Forms.listOf(Forms.reference("notices")),
                    AutomatedDecision::getTold,
                    AutomatedDecision.Builder::addAllTold,
                    "The other notice in which it is told, as at purchase.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    AutomatedDecision::getAsStated,
                    AutomatedDecision.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional(
                    "note",
                    Forms.prose(),
                    AutomatedDecision::getNote,
                    AutomatedDecision.Builder::note,
                    "What else is said of it.")
            .shorthand("text");

    static final ObjectForm<Profiling, Profiling.Builder> PROFILING = ObjectForm.of(
                    "profiling",
                    Profiling::builder,
                    Profiling.Builder::build,
                    "Automated evaluation of personal aspects (profilointi), Article 4(4), short of a decision under Article 22.")
            .id(Profiling::getId, Profiling.Builder::id)
            .optional("text", Forms.prose(), Profiling::getText, Profiling.Builder::text, "The profiling in words.")
            .optional("effect", Forms.prose(), Profiling::getEffect, Profiling.Builder::effect, "What it leads to.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    Profiling::getPurposes,
                    Profiling.Builder::addAllPurposes,
                    "The purposes it serves.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Profiling::getData,
                    Profiling.Builder::addAllData,
                    "The data it uses.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    Profiling::getPeople,
                    Profiling.Builder::addAllPeople,
                    "Whom it concerns.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    Profiling::getModality,
                    Profiling.Builder::modality,
                    "Whether it is done, may be, or occasionally.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    Profiling::getWhen,
                    Profiling.Builder::addAllWhen,
                    "On what condition.")
            .list(
                    "told",
                    Forms.listOf(Forms.reference("notices")),
                    Profiling::getTold,
                    Profiling.Builder::addAllTold,
                    "The other notice in which it is told.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Profiling::getAsStated,
                    Profiling.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("note", Forms.prose(), Profiling::getNote, Profiling.Builder::note, "What else is said of it.")
            .shorthand("text");

    static final ObjectForm<Cookie, Cookie.Builder> COOKIE = ObjectForm.of(
                    "cookie",
                    Cookie::builder,
                    Cookie.Builder::build,
                    "The use of cookies (evästeet) or the like on a person's device, Act 917/2014, section 205.")
            .id(Cookie::getId, Cookie.Builder::id)
            .optional("text", Forms.prose(), Cookie::getText, Cookie.Builder::text, "The use in words.")
            .list(
                    "names",
                    Forms.listOf(Forms.string("a cookie's name")),
                    Cookie::getNames,
                    Cookie.Builder::addAllNames,
                    "The names of the cookies.")
            .list(
                    "by",
                    Forms.listOf(Forms.reference("parties", "controller")),
                    Cookie::getBy,
                    Cookie.Builder::addAllBy,
                    "Who sets and reads them.")
            .optional("use", Forms.prose(), Cookie::getUse, Cookie.Builder::use, "What they are for.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    Cookie::getPurposes,
                    Cookie.Builder::addAllPurposes,
                    "The purposes they serve.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Cookie::getData,
                    Cookie.Builder::addAllData,
                    "The data they gather.")
            .optional("duration", Values.SPAN, Cookie::getDuration, Cookie.Builder::duration, "How long they stay.")
            .optional(
                    "necessary",
                    Forms.yesOrNo(),
                    Cookie::getNecessary,
                    Cookie.Builder::necessary,
                    "Whether the service asked for cannot do without them.")
            .optional("consent", Forms.prose(), Cookie::getConsent, Cookie.Builder::consent, "How consent is asked.")
            .optional("opt-out", Forms.prose(), Cookie::getOptOut, Cookie.Builder::optOut, "How a person stops them.")
            .optional(
                    "blocking",
                    Forms.prose(),
                    Cookie::getBlocking,
                    Cookie.Builder::blocking,
                    "What follows when they are blocked.")
            .optional(
                    "identified",
                    Forms.yesOrNo(),
                    Cookie::getIdentified,
                    Cookie.Builder::identified,
                    "Whether a person is identified by them.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    Cookie::getModality,
                    Cookie.Builder::modality,
                    "Whether they are used, may be, or occasionally.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Cookie::getAsStated,
                    Cookie.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("note", Forms.prose(), Cookie::getNote, Cookie.Builder::note, "What else is said of them.")
            .shorthand("text");

    static final ObjectForm<Exemption, Exemption.Builder> EXEMPTION = ObjectForm.of(
                    "exemption",
                    Exemption::builder,
                    Exemption.Builder::build,
                    "An exception to a promise: something of the register, a standard condition, or words.")
            .optional(
                    "is",
                    Values.EXCEPTION,
                    Exemption::getIs,
                    Exemption.Builder::is,
                    "Something of the register as kind/id, or a standard condition.")
            .optional("text", Forms.prose(), Exemption::getText, Exemption.Builder::text, "The exception in words.")
            .list(
                    "laws",
                    Forms.listOf(Values.LAW),
                    Exemption::getLaws,
                    Exemption.Builder::addAllLaws,
                    "The law that sets it.")
            .shorthand("is");

    static final ObjectForm<Promise, Promise.Builder> PROMISE = ObjectForm.of(
                    "promise",
                    Promise::builder,
                    Promise.Builder::build,
                    "What a register promises not to do, or to do only so; it holds for this register alone and with the exceptions that it names.")
            .id(Promise::getId, Promise.Builder::id)
            .optional("not", Forms.oneOf(PromisedAct.class), Promise::getNot, Promise.Builder::not, "What is not done.")
            .optional(
                    "only",
                    Forms.oneOf(PromisedAct.class),
                    Promise::getOnly,
                    Promise.Builder::only,
                    "What is done only as said here.")
            .optional("text", Forms.prose(), Promise::getText, Promise.Builder::text, "The promise in words.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Promise::getData,
                    Promise.Builder::addAllData,
                    "The data.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    Promise::getPeople,
                    Promise.Builder::addAllPeople,
                    "The people.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    Promise::getPurposes,
                    Promise.Builder::addAllPurposes,
                    "The purposes.")
            .list(
                    "for",
                    Forms.listOf(Forms.oneOf(PromisedUse.class)),
                    Promise::getUses,
                    Promise.Builder::addAllUses,
                    "The uses by others that it rules out.")
            .list(
                    "to",
                    Forms.listOf(Forms.reference(List.of("parties", "registers"), "controller")),
                    Promise::getTo,
                    Promise.Builder::addAllTo,
                    "To or with whom.")
            .list(
                    "with",
                    Forms.listOf(Forms.reference(List.of("sources", "registers", "data", "cookies"))),
                    Promise::getWith,
                    Promise.Builder::addAllWith,
                    "What is not combined with the data.")
            .list(
                    "cookies",
                    Forms.listOf(Forms.reference("cookies")),
                    Promise::getCookies,
                    Promise.Builder::addAllCookies,
                    "The uses of cookies to which alone it applies.")
            .optional(
                    "area",
                    Forms.oneOf(Area.class),
                    Promise::getArea,
                    Promise.Builder::area,
                    "The area outside which it is not done.")
            .optional(
                    "frequency",
                    Forms.oneOf(Frequency.class),
                    Promise::getFrequency,
                    Promise.Builder::frequency,
                    "How often alone it is ruled out, as in 'not disclosed regularly'.")
            .optional(
                    "strength",
                    Forms.oneOf(Strength.class),
                    Promise::getStrength,
                    Promise.Builder::strength,
                    "Never, or as a rule.")
            .list(
                    "except",
                    Forms.listOf(EXEMPTION),
                    Promise::getExcept,
                    Promise.Builder::addAllExcept,
                    "The exceptions.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Promise::getAsStated,
                    Promise.Builder::addAllAsStated,
                    "The words of an existing notice on which a finding depends.")
            .shorthand("text");

    static final ObjectForm<Publicity, Publicity.Builder> PUBLICITY = ObjectForm.of(
                    "publicity",
                    Publicity::builder,
                    Publicity.Builder::build,
                    "What is public by law and what is secret (julkisuus): the duty to give public documents, what is published, the grounds of secrecy.")
            .id(Publicity::getId, Publicity.Builder::id)
            .optional(
                    "kind",
                    Forms.oneOf(PublicityKind.class),
                    Publicity::getKind,
                    Publicity.Builder::kind,
                    "A duty to give, publication, or secrecy.")
            .optional("text", Forms.prose(), Publicity::getText, Publicity.Builder::text, "The statement in words.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Publicity::getData,
                    Publicity.Builder::addAllData,
                    "The data.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    Publicity::getPeople,
                    Publicity.Builder::addAllPeople,
                    "Whose data.")
            .list("laws", Forms.listOf(Values.LAW), Publicity::getLaws, Publicity.Builder::addAllLaws, "The law.")
            .optional(
                    "publication",
                    Forms.oneOf(Publication.class),
                    Publicity::getPublication,
                    Publicity.Builder::publication,
                    "Whether data are published always, by choice, or unless forbidden.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    Publicity::getWhen,
                    Publicity.Builder::addAllWhen,
                    "On what condition.")
            .shorthand("text");

    static final ObjectForm<Recording, Recording.Builder> RECORDING = ObjectForm.of(
                    "recording",
                    Recording::builder,
                    Recording.Builder::build,
                    "The recording of calls, pictures or events.")
            .id(Recording::getId, Recording.Builder::id)
            .optional(
                    "kind",
                    Forms.oneOf(RecordingKind.class),
                    Recording::getKind,
                    Recording.Builder::kind,
                    "Calls, camera, photographs or streams.")
            .optional("text", Forms.prose(), Recording::getText, Recording.Builder::text, "The recording in words.")
            .optional("places", Forms.prose(), Recording::getPlaces, Recording.Builder::places, "Where.")
            .optional("not-in", Forms.prose(), Recording::getNotIn, Recording.Builder::notIn, "Where never.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    Recording::getPurposes,
                    Recording.Builder::addAllPurposes,
                    "What for.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data")),
                    Recording::getData,
                    Recording.Builder::addAllData,
                    "The data that it makes.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    Recording::getPeople,
                    Recording.Builder::addAllPeople,
                    "Whom it concerns.")
            .optional(
                    "told",
                    Forms.prose(),
                    Recording::getTold,
                    Recording.Builder::told,
                    "How people are told on the spot.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    Recording::getModality,
                    Recording.Builder::modality,
                    "Whether it is done, may be, or occasionally.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    Recording::getWhen,
                    Recording.Builder::addAllWhen,
                    "On what condition.")
            .optional("note", Forms.prose(), Recording::getNote, Recording.Builder::note, "What else is said of it.")
            .shorthand("text");

    static final ObjectForm<Section, Section.Builder> SECTION = ObjectForm.of(
                    "section",
                    Section::builder,
                    Section.Builder::build,
                    "Free text under a title, for what no type can say; counted, since each is a failure of the model.")
            .id(Section::getId, Section.Builder::id)
            .required("title", Forms.prose(), Section::getTitle, Section.Builder::title, "The title.")
            .required("text", Forms.prose(), Section::getText, Section.Builder::text, "The text.");
}
