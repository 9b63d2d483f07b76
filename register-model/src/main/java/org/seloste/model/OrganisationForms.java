package org.seloste.model;

import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.vocabulary.TermKind;

/** How organisations and contacts are spelled. */
final class OrganisationForms {

    private OrganisationForms() {}

    static final ObjectForm<Address, Address.Builder> ADDRESS = ObjectForm.of(
                    "address",
                    Address::builder,
                    Address.Builder::build,
                    "A postal or visiting address, as written on an envelope.")
            .optional(
                    "street",
                    Forms.name(),
                    Address::getStreet,
                    Address.Builder::street,
                    "The street and number, or the place; never translated, a bilingual name is two names.")
            .optional(
                    "box",
                    Forms.string("a post-office box such as PL 36"),
                    Address::getBox,
                    Address.Builder::box,
                    "The post-office box as written.")
            .optional(
                    "code",
                    Forms.string("a postcode such as 00160"),
                    Address::getCode,
                    Address.Builder::code,
                    "The postcode as written.")
            .optional("city", Forms.name(), Address::getCity, Address.Builder::city, "The post town.")
            .optional(
                    "country",
                    Values.COUNTRY,
                    Address::getCountry,
                    Address.Builder::country,
                    "The country where it is not the controller's own.");

    static final ObjectForm<Succession, Succession.Builder> SUCCESSION = ObjectForm.of(
                    "succession",
                    Succession::builder,
                    Succession.Builder::build,
                    "That a controller follows another from a date.")
            .required(
                    "from",
                    Forms.date(),
                    Succession::getDate,
                    Succession.Builder::date,
                    "The day from which this controller answers for the data.")
            .required(
                    "predecessor",
                    Forms.name(),
                    Succession::getPredecessor,
                    Succession.Builder::predecessor,
                    "Who answered for them before.")
            .optional(
                    "text",
                    Forms.prose(),
                    Succession::getText,
                    Succession.Builder::text,
                    "What else is said of the change.");

    static final ObjectForm<Controller, Controller.Builder> CONTROLLER = ObjectForm.of(
                    "controller",
                    Controller::builder,
                    Controller.Builder::build,
                    "Who decides why and how personal data are processed: the controller (rekisterinpitäjä), Article 4(7); one organisation, several jointly, or an open class of them.")
            .id(Controller::getId, Controller.Builder::id)
            .optional("name", Forms.name(), Controller::getName, Controller.Builder::name, "The legal name.")
            .optional(
                    "text",
                    Forms.prose(),
                    Controller::getText,
                    Controller.Builder::text,
                    "Who they are, where they are a class and not named, or what each answers for.")
            .optional(
                    "short-name",
                    Forms.name(),
                    Controller::getShortName,
                    Controller.Builder::shortName,
                    "The name by which the notice calls it.")
            .list(
                    "brands",
                    Forms.listOf(Forms.name()),
                    Controller::getBrands,
                    Controller.Builder::addAllBrands,
                    "Names under which it trades, and other spellings that the notice uses.")
            .list(
                    "former-names",
                    Forms.listOf(Forms.name()),
                    Controller::getFormerNames,
                    Controller.Builder::addAllFormerNames,
                    "Names it has had before.")
            .optional(
                    "kind",
                    Forms.oneOf(ControllerKind.class),
                    Controller::getKind,
                    Controller.Builder::kind,
                    "Company, authority, unit, acting organ, association or natural person.")
            .optional(
                    "business-id",
                    Forms.string("a business id such as 1234567-1"),
                    Controller::getBusinessId,
                    Controller.Builder::businessId,
                    "The business id (Y-tunnus) as written; rules check its form.")
            .optional("post", ADDRESS, Controller::getPost, Controller.Builder::post, "The postal address.")
            .optional("visit", ADDRESS, Controller::getVisit, Controller.Builder::visit, "The visiting address.")
            .list(
                    "phones",
                    Forms.listOf(Values.PHONE),
                    Controller::getPhones,
                    Controller.Builder::addAllPhones,
                    "Phone numbers as written.")
            .list(
                    "emails",
                    Forms.listOf(Values.EMAIL),
                    Controller::getEmails,
                    Controller.Builder::addAllEmails,
                    "E-mail addresses.")
            .optional("web", Values.LINK, Controller::getWeb, Controller.Builder::web, "The web address.")
            .optional(
                    "country",
                    Values.COUNTRY,
                    Controller::getCountry,
                    Controller.Builder::country,
                    "The country of establishment; outside the EEA a representative is needed (Article 27).")
            .flag(
                    "open-class",
                    Controller::isOpenClass,
                    Controller.Builder::openClass,
                    "It is everyone of a class at the time and not a fixed organisation.")
            .list(
                    "parents",
                    Forms.listOf(Forms.name()),
                    Controller::getParents,
                    Controller.Builder::addAllParents,
                    "Companies above it in the group.")
            .list(
                    "subsidiaries",
                    Forms.listOf(Forms.name()),
                    Controller::getSubsidiaries,
                    Controller.Builder::addAllSubsidiaries,
                    "Companies below it that the notice names; what they are to the data is said elsewhere or not at all.")
            .optional(
                    "succeeds",
                    SUCCESSION,
                    Controller::getSucceeds,
                    Controller.Builder::succeeds,
                    "The controller that it follows, and from when.")
            .shorthand("name");

    static final ObjectForm<JointDuty, JointDuty.Builder> JOINT_DUTY = ObjectForm.of(
                    "joint-duty",
                    JointDuty::builder,
                    JointDuty.Builder::build,
                    "Which duties of the Regulation one of several joint controllers answers for.")
            .id(JointDuty::getId, JointDuty.Builder::id)
            .list(
                    "duties",
                    Forms.listOf(Forms.term(TermKind.DUTY)),
                    JointDuty::getDuties,
                    JointDuty.Builder::addAllDuties,
                    "The duties, such as informing or answering a right.")
            .list(
                    "rights",
                    Forms.listOf(Forms.term(TermKind.RIGHT)),
                    JointDuty::getRights,
                    JointDuty.Builder::addAllRights,
                    "The rights to which it answers.")
            .flag("rest", JointDuty::isRest, JointDuty.Builder::rest, "It answers for everything that no other does.")
            .optional("text", Forms.prose(), JointDuty::getText, JointDuty.Builder::text, "The division in words.")
            .shorthand("duties");

    static final ObjectForm<JointArrangement, JointArrangement.Builder> JOINT_ARRANGEMENT = ObjectForm.of(
                    "joint-arrangement",
                    JointArrangement::builder,
                    JointArrangement.Builder::build,
                    "How joint controllers (yhteisrekisterinpitäjät) have divided their duties, Article 26.")
            .list(
                    "with",
                    Forms.listOf(Forms.reference("parties")),
                    JointArrangement::getWith,
                    JointArrangement.Builder::addAllWith,
                    "Joint controllers that are named among the parties.")
            .optional(
                    "essence",
                    Forms.prose(),
                    JointArrangement::getEssence,
                    JointArrangement.Builder::essence,
                    "The essence of the arrangement, which is made available to people (Article 26(2)).")
            .list(
                    "contact-points",
                    Forms.listOf(Forms.reference("contacts")),
                    JointArrangement::getContactPoints,
                    JointArrangement.Builder::addAllContactPoints,
                    "Where people may turn, whichever controller answers.")
            .list(
                    "duties",
                    Forms.byId("joint-duties", JOINT_DUTY),
                    JointArrangement::getDuties,
                    JointArrangement.Builder::addAllDuties,
                    "Who answers for what, by the id of a controller or a party.")
            .list(
                    "laws",
                    Forms.listOf(Values.LAW),
                    JointArrangement::getLaws,
                    JointArrangement.Builder::addAllLaws,
                    "The law that divides the duties instead of an arrangement.")
            .internal(
                    "agreement",
                    Forms.prose(),
                    JointArrangement::getAgreement,
                    JointArrangement.Builder::agreement,
                    "Where the arrangement itself is kept.");

    static final ObjectForm<Contact, Contact.Builder> CONTACT = ObjectForm.of(
                    "contact",
                    Contact::builder,
                    Contact.Builder::build,
                    "Whom people, controllers or authorities reach: the data protection officer (tietosuojavastaava), a representative, the contact for the register, a channel for requests.")
            .id(Contact::getId, Contact.Builder::id)
            .list(
                    "roles",
                    Forms.listOf(Forms.term(TermKind.CONTACT_ROLE)),
                    Contact::getRoles,
                    Contact.Builder::addAllRoles,
                    "What the contact is for.")
            .optional(
                    "title",
                    Forms.prose(),
                    Contact::getTitle,
                    Contact.Builder::title,
                    "The title or the unit, where no person is named.")
            .optional(
                    "person",
                    Forms.string("a person's name"),
                    Contact::getPerson,
                    Contact.Builder::person,
                    "The person's name, where the notice gives one.")
            .optional(
                    "organisation",
                    Forms.name(),
                    Contact::getOrganisation,
                    Contact.Builder::organisation,
                    "The organisation, where it is not the controller.")
            .optional("post", ADDRESS, Contact::getPost, Contact.Builder::post, "The postal address.")
            .optional("visit", ADDRESS, Contact::getVisit, Contact.Builder::visit, "Where to go in person.")
            .list(
                    "phones",
                    Forms.listOf(Values.PHONE),
                    Contact::getPhones,
                    Contact.Builder::addAllPhones,
                    "Phone numbers as written.")
            .list(
                    "emails",
                    Forms.listOf(Values.EMAIL),
                    Contact::getEmails,
                    Contact.Builder::addAllEmails,
                    "E-mail addresses.")
            .optional("web", Values.LINK, Contact::getWeb, Contact.Builder::web, "A form or page.")
            .optional(
                    "area",
                    Forms.prose(),
                    Contact::getArea,
                    Contact.Builder::area,
                    "The part of the work or the country for which it answers.")
            .optional("hours", Forms.prose(), Contact::getHours, Contact.Builder::hours, "When it answers.")
            .optional(
                    "of",
                    Forms.reference("controllers"),
                    Contact::getOf,
                    Contact.Builder::of,
                    "The controller whose contact it is, where there are several.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    Contact::getAsStated,
                    Contact.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .optional("text", Forms.prose(), Contact::getText, Contact.Builder::text, "What else is said of it.");

    static final ObjectForm<Party, Party.Builder> PARTY = ObjectForm.of(
                    "party",
                    Party::builder,
                    Party.Builder::build,
                    "An outside party, said once: recipients, processors, sources and transfers refer to it by id. A party is a company, an authority, a kind of company, or an open class of them (\"dealers under contract at the time\").")
            .id(Party::getId, Party.Builder::id)
            .optional("is", Forms.term(TermKind.PARTY), Party::getIs, Party.Builder::is, "The standard kind of party.")
            .optional("name", Forms.name(), Party::getName, Party.Builder::name, "The name, where one is given.")
            .optional(
                    "text", Forms.prose(), Party::getText, Party.Builder::text, "Who they are, in the author's words.")
            .optional(
                    "role",
                    Forms.oneOf(PartyRole.class),
                    Party::getRole,
                    Party.Builder::role,
                    "What it is to the data under the Regulation, or that the notice leaves it unclear.")
            .flag(
                    "open-class",
                    Party::isOpenClass,
                    Party.Builder::openClass,
                    "It is everyone of a class at the time and not a fixed party.")
            .optional(
                    "country",
                    Values.COUNTRY,
                    Party::getCountry,
                    Party.Builder::country,
                    "The country where it receives the data.")
            .flag(
                    "group-company",
                    Party::isGroupCompany,
                    Party.Builder::groupCompany,
                    "It belongs to the controller's group.")
            .optional("address", ADDRESS, Party::getAddress, Party.Builder::address, "The address.")
            .optional(
                    "business-id",
                    Forms.string("a business id such as 1234567-1"),
                    Party::getBusinessId,
                    Party.Builder::businessId,
                    "The business id (Y-tunnus) as written.")
            .optional("web", Values.LINK, Party::getWeb, Party.Builder::web, "The web address.")
            .list(
                    "certifications",
                    Forms.listOf(Forms.string("a condition of an adequacy decision such as us-dpf-certified")),
                    Party::getCertifications,
                    Party.Builder::addAllCertifications,
                    "The conditions of adequacy decisions that it meets, such as certification under the EU-US Data Privacy Framework.")
            .optional(
                    "of",
                    Forms.referenceUpwards("parties", "controller"),
                    Party::getOf,
                    Party.Builder::of,
                    "Who engages it: the controller, or another party as whose subcontractor it works.")
            .shorthand("text");
}
