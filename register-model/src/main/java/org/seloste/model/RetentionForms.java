package org.seloste.model;

import java.util.List;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.vocabulary.TermKind;

/** How retention is spelled. */
final class RetentionForms {

    private RetentionForms() {}

    static final ObjectForm<CalendarCap, CalendarCap.Builder> CALENDAR_CAP = ObjectForm.of(
                    "calendar-cap",
                    CalendarCap::builder,
                    CalendarCap.Builder::build,
                    "A day of the calendar after which nothing is kept.")
            .required("day", Values.DAY, CalendarCap::getDay, CalendarCap.Builder::day, "The day of the month.")
            .required("month", Values.MONTH, CalendarCap::getMonth, CalendarCap.Builder::month, "The month.")
            .required(
                    "year",
                    Forms.oneOf(CapYear.class),
                    CalendarCap::getYear,
                    CalendarCap.Builder::year,
                    "Of the same or of the following year.")
            .invariant("day-impossible", Values::dayExists);

    static final ObjectForm<Retention, Retention.Builder> RETENTION = ObjectForm.of(
                    "retention",
                    Retention::builder,
                    Retention.Builder::build,
                    "How long personal data are kept (säilytysaika), or the criteria that decide it, Article 13(2)(a). A register's retention is a set of such statements.")
            .id(Retention::getId, Retention.Builder::id)
            .optional(
                    "keep",
                    Values.LIMIT,
                    Retention::getKeep,
                    Retention.Builder::keep,
                    "The period, such as '10 years after customer-relationship-end'.")
            .optional(
                    "at-least", Values.LIMIT, Retention::getAtLeast, Retention.Builder::atLeast, "The shortest period.")
            .optional("at-most", Values.LIMIT, Retention::getAtMost, Retention.Builder::atMost, "The longest period.")
            .list(
                    "until",
                    Forms.listOf(Forms.term(TermKind.EVENT)),
                    Retention::getUntil,
                    Retention.Builder::addAllUntil,
                    "The first of these ends it.")
            .list(
                    "during",
                    Forms.listOf(Forms.term(TermKind.EVENT)),
                    Retention::getDuring,
                    Retention.Builder::addAllDuring,
                    "What must go on for the data to be kept.")
            .list(
                    "after",
                    Forms.listOf(Forms.term(TermKind.EVENT)),
                    Retention::getAfter,
                    Retention.Builder::addAllAfter,
                    "That the data are kept also after this, without saying how long.")
            .optional(
                    "cap",
                    CALENDAR_CAP,
                    Retention::getCap,
                    Retention.Builder::cap,
                    "A calendar day after which nothing is kept.")
            .optional(
                    "inactive",
                    Values.SPAN,
                    Retention::getInactive,
                    Retention.Builder::inactive,
                    "The time without activity after which data go.")
            .flag(
                    "indefinite",
                    Retention::isIndefinite,
                    Retention.Builder::indefinite,
                    "Data are kept until further notice.")
            .optional(
                    "criteria",
                    Forms.prose(),
                    Retention::getCriteria,
                    Retention.Builder::criteria,
                    "The criteria that decide the period.")
            .optional("text", Forms.prose(), Retention::getText, Retention.Builder::text, "The statement in words.")
            .list(
                    "data",
                    Forms.listOf(Forms.reference("data", "rest")),
                    Retention::getData,
                    Retention.Builder::addAllData,
                    "The data, where not all; 'rest' is what no other statement covers.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes", "rest")),
                    Retention::getPurposes,
                    Retention.Builder::addAllPurposes,
                    "The purposes.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people", "rest")),
                    Retention::getPeople,
                    Retention.Builder::addAllPeople,
                    "The people.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    Retention::getWhen,
                    Retention.Builder::addAllWhen,
                    "In what case the statement holds.")
            .list(
                    "instead-of",
                    Forms.listOf(Forms.referenceUpwards("retention")),
                    Retention::getInsteadOf,
                    Retention.Builder::addAllInsteadOf,
                    "The statements that it replaces in that case.")
            .list(
                    "unless",
                    Forms.listOf(ConditionForms.CONDITION),
                    Retention::getUnless,
                    Retention.Builder::addAllUnless,
                    "In what case it does not hold.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    Retention::getModality,
                    Retention.Builder::modality,
                    "Whether the data are kept so long or may be.")
            .list(
                    "laws",
                    Forms.listOf(Values.LAW),
                    Retention::getLaws,
                    Retention.Builder::addAllLaws,
                    "The law that sets the period.")
            .list(
                    "then",
                    Forms.listOf(Forms.term(TermKind.DISPOSAL)),
                    Retention::getThen,
                    Retention.Builder::addAllThen,
                    "What happens at the end.")
            .list(
                    "move-to",
                    Forms.listOf(Forms.reference(List.of("registers", "stores"))),
                    Retention::getMoveTo,
                    Retention.Builder::addAllMoveTo,
                    "Where the data go at the end.")
            .list(
                    "used-for",
                    Forms.listOf(Forms.reference("purposes")),
                    Retention::getUsedFor,
                    Retention.Builder::addAllUsedFor,
                    "What the data are used for after the relationship.")
            .list(
                    "opt-out",
                    Forms.listOf(Forms.reference("contacts")),
                    Retention::getOptOut,
                    Retention.Builder::addAllOptOut,
                    "Where a person stops that use.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Retention::getAsStated,
                    Retention.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("note", Forms.prose(), Retention::getNote, Retention.Builder::note, "What else is said of it.")
            .shorthand("keep")
            .invariant("floor-above-cap", Values::floorBelowCap);

    static final ObjectForm<Retention, Retention.Builder> RETENTION_INLINE = ObjectForm.of(
                    "retention-of-its-own",
                    Retention::builder,
                    Retention.Builder::build,
                    "How long personal data are kept (säilytysaika), or the criteria that decide it, Article 13(2)(a). A register's retention is a set of such statements.")
            .optional(
                    "keep",
                    Values.LIMIT,
                    Retention::getKeep,
                    Retention.Builder::keep,
                    "The period, such as '10 years after customer-relationship-end'.")
            .optional(
                    "at-least", Values.LIMIT, Retention::getAtLeast, Retention.Builder::atLeast, "The shortest period.")
            .optional("at-most", Values.LIMIT, Retention::getAtMost, Retention.Builder::atMost, "The longest period.")
            .list(
                    "until",
                    Forms.listOf(Forms.term(TermKind.EVENT)),
                    Retention::getUntil,
                    Retention.Builder::addAllUntil,
                    "The first of these ends it.")
            .list(
                    "during",
                    Forms.listOf(Forms.term(TermKind.EVENT)),
                    Retention::getDuring,
                    Retention.Builder::addAllDuring,
                    "What must go on for the data to be kept.")
            .list(
                    "after",
                    Forms.listOf(Forms.term(TermKind.EVENT)),
                    Retention::getAfter,
                    Retention.Builder::addAllAfter,
                    "That the data are kept also after this, without saying how long.")
            .optional(
                    "cap",
                    CALENDAR_CAP,
                    Retention::getCap,
                    Retention.Builder::cap,
                    "A calendar day after which nothing is kept.")
            .optional(
                    "inactive",
                    Values.SPAN,
                    Retention::getInactive,
                    Retention.Builder::inactive,
                    "The time without activity after which data go.")
            .flag(
                    "indefinite",
                    Retention::isIndefinite,
                    Retention.Builder::indefinite,
                    "Data are kept until further notice.")
            .optional(
                    "criteria",
                    Forms.prose(),
                    Retention::getCriteria,
                    Retention.Builder::criteria,
                    "The criteria that decide the period.")
            .optional("text", Forms.prose(), Retention::getText, Retention.Builder::text, "The statement in words.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    Retention::getWhen,
                    Retention.Builder::addAllWhen,
                    "In what case the statement holds.")
            .list(
                    "unless",
                    Forms.listOf(ConditionForms.CONDITION),
                    Retention::getUnless,
                    Retention.Builder::addAllUnless,
                    "In what case it does not hold.")
            .optional(
                    "modality",
                    Forms.oneOf(Modality.class),
                    Retention::getModality,
                    Retention.Builder::modality,
                    "Whether the data are kept so long or may be.")
            .list(
                    "laws",
                    Forms.listOf(Values.LAW),
                    Retention::getLaws,
                    Retention.Builder::addAllLaws,
                    "The law that sets the period.")
            .list(
                    "then",
                    Forms.listOf(Forms.term(TermKind.DISPOSAL)),
                    Retention::getThen,
                    Retention.Builder::addAllThen,
                    "What happens at the end.")
            .list(
                    "move-to",
                    Forms.listOf(Forms.reference(List.of("registers", "stores"))),
                    Retention::getMoveTo,
                    Retention.Builder::addAllMoveTo,
                    "Where the data go at the end.")
            .list(
                    "used-for",
                    Forms.listOf(Forms.reference("purposes")),
                    Retention::getUsedFor,
                    Retention.Builder::addAllUsedFor,
                    "What the data are used for after the relationship.")
            .list(
                    "opt-out",
                    Forms.listOf(Forms.reference("contacts")),
                    Retention::getOptOut,
                    Retention.Builder::addAllOptOut,
                    "Where a person stops that use.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Retention::getAsStated,
                    Retention.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("note", Forms.prose(), Retention::getNote, Retention.Builder::note, "What else is said of it.")
            .shorthand("keep")
            .invariant("floor-above-cap", Values::floorBelowCap)
            .invariant("inline-id", retention -> retention.getId().equals("own"));

    static final ObjectForm<Validity, Validity.Builder> VALIDITY = ObjectForm.of(
                    "validity",
                    Validity::builder,
                    Validity.Builder::build,
                    "How long something holds that is not personal data (voimassaolo): a consent, a membership, a card, a permit; and when people are reminded of its end. It promises nothing of how long data are kept: that is retention.")
            .id(Validity::getId, Validity.Builder::id)
            .required("text", Forms.prose(), Validity::getText, Validity.Builder::text, "What holds, in words.")
            .list(
                    "purposes",
                    Forms.listOf(Forms.reference("purposes")),
                    Validity::getPurposes,
                    Validity.Builder::addAllPurposes,
                    "The purposes that it concerns, such as the one whose consent it is.")
            .list(
                    "people",
                    Forms.listOf(Forms.reference("people")),
                    Validity::getPeople,
                    Validity.Builder::addAllPeople,
                    "Whose it is.")
            .optional("lasts", Values.LIMIT, Validity::getLasts, Validity.Builder::lasts, "How long it holds.")
            .list(
                    "until",
                    Forms.listOf(Forms.term(TermKind.EVENT)),
                    Validity::getUntil,
                    Validity.Builder::addAllUntil,
                    "The first of these ends it.")
            .list(
                    "reminders",
                    Forms.listOf(Values.SPAN),
                    Validity::getReminders,
                    Validity.Builder::addAllReminders,
                    "How long before its end people are reminded of it.")
            .list(
                    "channels",
                    Forms.listOf(Forms.term(TermKind.CHANNEL)),
                    Validity::getChannels,
                    Validity.Builder::addAllChannels,
                    "The channels of a reminder.")
            .optional(
                    "renewal",
                    Forms.prose(),
                    Validity::getRenewal,
                    Validity.Builder::renewal,
                    "How it is renewed or asked for again.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Validity::getAsStated,
                    Validity.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("note", Forms.prose(), Validity::getNote, Validity.Builder::note, "What else is said of it.");
}
