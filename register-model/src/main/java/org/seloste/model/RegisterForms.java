package org.seloste.model;

import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.vocabulary.TermKind;

/** How the parts of a register about itself are spelled. */
final class RegisterForms {

    private RegisterForms() {}

    static final ObjectForm<Change, Change.Builder> CHANGE = ObjectForm.of(
                    "change", Change::builder, Change.Builder::build, "An entry of a notice's change log.")
            .required("date", Forms.date(), Change::getDate, Change.Builder::date, "The day of the change.")
            .optional(
                    "version",
                    Forms.string("a version such as 1.2"),
                    Change::getVersion,
                    Change.Builder::version,
                    "The version that it made.")
            .required("text", Forms.prose(), Change::getText, Change.Builder::text, "What changed.");

    static final ObjectForm<Dates, Dates.Builder> DATES = ObjectForm.of(
                    "dates", Dates::builder, Dates.Builder::build, "The dates of a register description.")
            .optional(
                    "created",
                    Forms.date(),
                    Dates::getCreated,
                    Dates.Builder::created,
                    "The day on which it was drawn up.")
            .optional(
                    "updated",
                    Forms.date(),
                    Dates::getUpdated,
                    Dates.Builder::updated,
                    "The day on which it was last changed.")
            .optional(
                    "valid-from",
                    Forms.date(),
                    Dates::getValidFrom,
                    Dates.Builder::validFrom,
                    "The day from which it holds.")
            .optional(
                    "reviewed",
                    Forms.date(),
                    Dates::getReviewed,
                    Dates.Builder::reviewed,
                    "The day on which it was last checked.")
            .invariant("end-before-start", dates -> Values.inOrder(dates.getCreated(), dates.getUpdated()));

    static final ObjectForm<PublishedVersion, PublishedVersion.Builder> PUBLISHED_VERSION = ObjectForm.of(
                    "published-version",
                    PublishedVersion::builder,
                    PublishedVersion.Builder::build,
                    "The published notice that a register describes, where it was written after one.")
            .required("title", Forms.prose(), PublishedVersion::getTitle, PublishedVersion.Builder::title, "Its title.")
            .optional(
                    "date",
                    Forms.date(),
                    PublishedVersion::getDate,
                    PublishedVersion.Builder::date,
                    "Its date, where it has one.")
            .optional(
                    "place",
                    Forms.prose(),
                    PublishedVersion::getPlace,
                    PublishedVersion.Builder::place,
                    "Where it was published.")
            .optional(
                    "note",
                    Forms.prose(),
                    PublishedVersion::getNote,
                    PublishedVersion.Builder::note,
                    "What else identifies it, as that it has no date.");

    static final ObjectForm<ChangeNotice, ChangeNotice.Builder> CHANGE_NOTICE = ObjectForm.of(
                    "change-notice",
                    ChangeNotice::builder,
                    ChangeNotice.Builder::build,
                    "How people are told when the notice changes.")
            .optional("text", Forms.prose(), ChangeNotice::getText, ChangeNotice.Builder::text, "How, in words.")
            .list(
                    "channels",
                    Forms.listOf(Forms.term(TermKind.CHANNEL)),
                    ChangeNotice::getChannels,
                    ChangeNotice.Builder::addAllChannels,
                    "The channels.")
            .flag(
                    "as-needed",
                    ChangeNotice::isAsNeeded,
                    ChangeNotice.Builder::asNeeded,
                    "It only says the notice is updated when needed.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    ChangeNotice::getAsStated,
                    ChangeNotice.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .shorthand("text");

    static final ObjectForm<NoticePointer, NoticePointer.Builder> NOTICE_POINTER = ObjectForm.of(
                    "notice",
                    NoticePointer::builder,
                    NoticePointer.Builder::build,
                    "Another notice to which people are pointed: of a service, at purchase, on a sign.")
            .id(NoticePointer::getId, NoticePointer.Builder::id)
            .optional("title", Forms.prose(), NoticePointer::getTitle, NoticePointer.Builder::title, "Its title.")
            .optional(
                    "about",
                    Forms.prose(),
                    NoticePointer::getAbout,
                    NoticePointer.Builder::about,
                    "What is told there.")
            .optional("when", Forms.prose(), NoticePointer::getWhen, NoticePointer.Builder::when, "When it is given.")
            .optional("link", Values.LINK, NoticePointer::getLink, NoticePointer.Builder::link, "Where it is.")
            .shorthand("about");

    static final ObjectForm<GlossaryEntry, GlossaryEntry.Builder> GLOSSARY_ENTRY = ObjectForm.of(
                    "glossary-entry",
                    GlossaryEntry::builder,
                    GlossaryEntry.Builder::build,
                    "What a word means in this register.")
            .id(GlossaryEntry::getId, GlossaryEntry.Builder::id)
            .required("term", Forms.prose(), GlossaryEntry::getTerm, GlossaryEntry.Builder::term, "The word.")
            .required("text", Forms.prose(), GlossaryEntry::getText, GlossaryEntry.Builder::text, "What it means.");

    static final ObjectForm<OtherRegister, OtherRegister.Builder> OTHER_REGISTER = ObjectForm.of(
                    "other-register",
                    OtherRegister::builder,
                    OtherRegister.Builder::build,
                    "Another register that this one names: as source, recipient or successor.")
            .id(OtherRegister::getId, OtherRegister.Builder::id)
            .required("name", Forms.prose(), OtherRegister::getName, OtherRegister.Builder::name, "Its name.")
            .optional(
                    "holder",
                    Forms.name(),
                    OtherRegister::getHolder,
                    OtherRegister.Builder::holder,
                    "Who holds it, where not the controller.")
            .optional("link", Values.LINK, OtherRegister::getLink, OtherRegister.Builder::link, "Where its notice is.")
            .shorthand("name");

    static final ObjectForm<OwnTerm, OwnTerm.Builder> OWN_TERM = ObjectForm.of(
                    "own-term",
                    OwnTerm::builder,
                    OwnTerm.Builder::build,
                    "A term that the standard vocabulary lacks, under the id kind/word.")
            .id(OwnTerm::getId, OwnTerm.Builder::id)
            .required(
                    "text",
                    Forms.prose(),
                    OwnTerm::getText,
                    OwnTerm.Builder::text,
                    "The term in words, as a noun phrase in its basic form.")
            .optional(
                    "is",
                    Forms.string("the id of a term of the same kind"),
                    OwnTerm::getIs,
                    OwnTerm.Builder::is,
                    "The standard term, or the register's own, of which it is a kind.")
            .optional(
                    "from",
                    Forms.prose(),
                    OwnTerm::getSaidFrom,
                    OwnTerm.Builder::saidFrom,
                    "Of an event: the words after a period that runs from it, as in 2 years from the last visit. In Finnish: viimeisestä käynnistä.")
            .optional(
                    "until",
                    Forms.prose(),
                    OwnTerm::getSaidUntil,
                    OwnTerm.Builder::saidUntil,
                    "Of an event: the words that say until when, as in until the last visit has been made. In Finnish: viimeiseen käyntiin.")
            .optional(
                    "during",
                    Forms.prose(),
                    OwnTerm::getSaidDuring,
                    OwnTerm.Builder::saidDuring,
                    "Of what goes on: the words that say how long, as in for as long as the course lasts. In Finnish: kurssi.")
            .invariant("form-of-event", Values::isInflectedAsEvent)
            .shorthand("text");

    static final ObjectForm<Acceptance, Acceptance.Builder> ACCEPTANCE = ObjectForm.of(
                    "acceptance",
                    Acceptance::builder,
                    Acceptance.Builder::build,
                    "A shortfall that is known and accepted for a time.")
            .required(
                    "rule",
                    Forms.string("the id of a rule"),
                    Acceptance::getRule,
                    Acceptance.Builder::rule,
                    "The id of the rule whose finding is accepted.")
            .optional(
                    "path",
                    Forms.string("a path by keys and ids such as purposes/newsletter"),
                    Acceptance::getPath,
                    Acceptance.Builder::path,
                    "The path of the finding; left out when the finding is about the register as a whole.")
            .required("reason", Forms.prose(), Acceptance::getReason, Acceptance.Builder::reason, "Why it is accepted.")
            .required(
                    "until",
                    Forms.date(),
                    Acceptance::getUntil,
                    Acceptance.Builder::until,
                    "The last day on which it is, within a year.");

    static final ObjectForm<SupervisoryAuthority, SupervisoryAuthority.Builder> SUPERVISORY_AUTHORITY = ObjectForm.of(
                    "supervisory-authority",
                    SupervisoryAuthority::builder,
                    SupervisoryAuthority.Builder::build,
                    "A supervisory authority (valvontaviranomainen), Article 77.")
            .required(
                    "name",
                    Forms.name(),
                    SupervisoryAuthority::getName,
                    SupervisoryAuthority.Builder::name,
                    "Its name.")
            .optional(
                    "post",
                    OrganisationForms.ADDRESS,
                    SupervisoryAuthority::getPost,
                    SupervisoryAuthority.Builder::post,
                    "Its postal address.")
            .optional(
                    "visit",
                    OrganisationForms.ADDRESS,
                    SupervisoryAuthority::getVisit,
                    SupervisoryAuthority.Builder::visit,
                    "Its visiting address.")
            .list(
                    "phones",
                    Forms.listOf(Values.PHONE),
                    SupervisoryAuthority::getPhones,
                    SupervisoryAuthority.Builder::addAllPhones,
                    "Phone numbers.")
            .list(
                    "emails",
                    Forms.listOf(Values.EMAIL),
                    SupervisoryAuthority::getEmails,
                    SupervisoryAuthority.Builder::addAllEmails,
                    "E-mail addresses.")
            .optional(
                    "web",
                    Values.LINK,
                    SupervisoryAuthority::getWeb,
                    SupervisoryAuthority.Builder::web,
                    "Its web address.");
}
