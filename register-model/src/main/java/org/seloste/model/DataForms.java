package org.seloste.model;

import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.vocabulary.TermKind;

/** How people and data are spelled. */
final class DataForms {

    private DataForms() {}

    static final ObjectForm<DataSubjectGroup, DataSubjectGroup.Builder> DATA_SUBJECT_GROUP = ObjectForm.of(
                    "group",
                    DataSubjectGroup::builder,
                    DataSubjectGroup.Builder::build,
                    "A group of people whose data are processed: a category of data subjects (rekisteröityjen ryhmä), Article 30(1)(c).")
            .id(DataSubjectGroup::getId, DataSubjectGroup.Builder::id)
            .optional(
                    "is",
                    Forms.term(TermKind.PEOPLE),
                    DataSubjectGroup::getIs,
                    DataSubjectGroup.Builder::is,
                    "The standard group of which it is a kind.")
            .optional(
                    "text",
                    Forms.prose(),
                    DataSubjectGroup::getText,
                    DataSubjectGroup.Builder::text,
                    "Who they are, in the author's words.")
            .optional(
                    "age",
                    Values.AGE,
                    DataSubjectGroup::getAge,
                    DataSubjectGroup.Builder::age,
                    "Their age, such as 'under 15' or '13 to 17'.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    DataSubjectGroup::getWhen,
                    DataSubjectGroup.Builder::addAllWhen,
                    "On what condition their data are processed.")
            .flag(
                    "inferred",
                    DataSubjectGroup::isInferred,
                    DataSubjectGroup.Builder::inferred,
                    "The group is read from the text and not named in it.")
            .optional(
                    "note",
                    Forms.prose(),
                    DataSubjectGroup::getNote,
                    DataSubjectGroup.Builder::note,
                    "What else is said of them.")
            .shorthand("text");

    static final ObjectForm<DataCategory, DataCategory.Builder> DATA_CATEGORY = ObjectForm.of(
                    "data-category",
                    DataCategory::builder,
                    DataCategory.Builder::build,
                    "A category of personal data (henkilötietoryhmä), or an item in one; categories nest. Article 14(1)(d), 30(1)(c).")
            .id(DataCategory::getId, DataCategory.Builder::id)
            .optional(
                    "is",
                    Forms.term(TermKind.DATA),
                    DataCategory::getIs,
                    DataCategory.Builder::is,
                    "The standard category or item of which it is a kind.")
            .optional(
                    "text",
                    Forms.prose(),
                    DataCategory::getText,
                    DataCategory.Builder::text,
                    "What it is, in the author's words.")
            .listing("items", data(), DataCategory::getItems, DataCategory.Builder::items, "What belongs to it.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    DataCategory::getPeople,
                    DataCategory.Builder::addAllPeople,
                    "Whose data they are, where not everybody's.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    DataCategory::getWhen,
                    DataCategory.Builder::addAllWhen,
                    "On what condition they are processed.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    DataCategory::getModality,
                    DataCategory.Builder::modality,
                    "Whether they are processed, may be, or only occasionally.")
            .list(
                    "special",
                    Forms.listOf(Forms.term(TermKind.SPECIAL_CATEGORY)),
                    DataCategory::getSpecial,
                    DataCategory.Builder::addAllSpecial,
                    "The special categories that they are (Article 9(1)).")
            .list(
                    "may-reveal",
                    Forms.listOf(Forms.term(TermKind.SPECIAL_CATEGORY)),
                    DataCategory::getMayReveal,
                    DataCategory.Builder::addAllMayReveal,
                    "The special categories that they may reveal.")
            .flag(
                    "criminal",
                    DataCategory::isCriminal,
                    DataCategory.Builder::criminal,
                    "They concern criminal convictions or offences (Article 10).")
            .list(
                    "grounds",
                    Forms.listOf(ConditionForms.GROUND),
                    DataCategory::getGrounds,
                    DataCategory.Builder::addAllGrounds,
                    "The grounds that special, criminal or identity-code data need.")
            .list(
                    "origin",
                    Forms.listOf(Forms.oneOf(Origin.class)),
                    DataCategory::getOrigin,
                    DataCategory.Builder::addAllOrigin,
                    "Whether they are given, observed, derived or obtained from others.")
            .optional(
                    "provision",
                    Forms.oneOf(Provision.class),
                    DataCategory::getProvision,
                    DataCategory.Builder::provision,
                    "Whether a person must give them (Article 13(2)(e)).")
            .optional(
                    "otherwise",
                    Forms.prose(),
                    DataCategory::getOtherwise,
                    DataCategory.Builder::otherwise,
                    "What follows when they are not given.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    DataCategory::getPurposes,
                    DataCategory.Builder::addAllPurposes,
                    "The purposes they serve, where the purposes do not say so themselves.")
            .list(
                    "bases",
                    Forms.listOf(PurposeForms.LEGAL_BASIS),
                    DataCategory::getBases,
                    DataCategory.Builder::addAllBases,
                    "A basis of their own.")
            .list(
                    "sources",
                    Forms.listOf(Forms.reference("sources")),
                    DataCategory::getSources,
                    DataCategory.Builder::addAllSources,
                    "Where they come from, where not all sources give them.")
            .optional(
                    "retention",
                    RetentionForms.RETENTION_INLINE,
                    DataCategory::getRetention,
                    DataCategory.Builder::retention,
                    "How long these are kept; what needs more words stands under the register's retention.")
            .optional(
                    "since",
                    Forms.date(),
                    DataCategory::getSince,
                    DataCategory.Builder::since,
                    "The day from which they are processed.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    DataCategory::getAsStated,
                    DataCategory.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional(
                    "note",
                    Forms.prose(),
                    DataCategory::getNote,
                    DataCategory.Builder::note,
                    "What else is said of them.")
            .shorthand("text");

    static final ObjectForm<NotCollected, NotCollected.Builder> NOT_COLLECTED = ObjectForm.of(
                    "not-collected",
                    NotCollected::builder,
                    NotCollected.Builder::build,
                    "What the register says that it does not hold; it says nothing of anything else.")
            .list(
                    "special",
                    Forms.listOf(Forms.term(TermKind.SPECIAL_CATEGORY)),
                    NotCollected::getSpecial,
                    NotCollected.Builder::addAllSpecial,
                    "Special categories that are not processed.")
            .list(
                    "data",
                    Forms.byId("not-collected", () -> DATA_CATEGORY, TermKind.DATA, Values::isDescribed),
                    NotCollected::getData,
                    NotCollected.Builder::addAllData,
                    "Data that are not collected, by name.")
            .optional(
                    "text", Forms.prose(), NotCollected::getText, NotCollected.Builder::text, "The statement in words.")
            .shorthand("text");

    private static ByIdForm<DataCategory> data() {
        return Forms.byId("data", () -> DATA_CATEGORY, TermKind.DATA, Values::isDescribed);
    }
}
