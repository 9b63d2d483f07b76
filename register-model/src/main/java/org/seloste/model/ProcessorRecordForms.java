package org.seloste.model;

import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.vocabulary.TermKind;

/** How the parts of a processor's record are spelled. */
final class ProcessorRecordForms {

    private ProcessorRecordForms() {}

    static final ObjectForm<Client, Client.Builder> CLIENT = ObjectForm.of(
                    "client",
                    Client::builder,
                    Client.Builder::build,
                    "A controller on whose behalf a processor works, Article 30(2)(a).")
            .id(Client::getId, Client.Builder::id)
            .required("name", Forms.name(), Client::getName, Client.Builder::name, "The name.")
            .optional("post", OrganisationForms.ADDRESS, Client::getPost, Client.Builder::post, "The postal address.")
            .list(
                    "emails",
                    Forms.listOf(Values.EMAIL),
                    Client::getEmails,
                    Client.Builder::addAllEmails,
                    "E-mail addresses.")
            .list(
                    "phones",
                    Forms.listOf(Values.PHONE),
                    Client::getPhones,
                    Client.Builder::addAllPhones,
                    "Phone numbers.")
            .optional(
                    "representative",
                    Forms.name(),
                    Client::getRepresentative,
                    Client.Builder::representative,
                    "Its representative in the Union.")
            .optional(
                    "dpo",
                    Forms.prose(),
                    Client::getDpo,
                    Client.Builder::dpo,
                    "Its data protection officer, by role and channel.")
            .shorthand("name");

    static final ObjectForm<ProcessingActivity, ProcessingActivity.Builder> PROCESSING_ACTIVITY = ObjectForm.of(
                    "activity",
                    ProcessingActivity::builder,
                    ProcessingActivity.Builder::build,
                    "A category of processing carried out on behalf of controllers, Article 30(2)(b).")
            .id(ProcessingActivity::getId, ProcessingActivity.Builder::id)
            .required(
                    "text",
                    Forms.prose(),
                    ProcessingActivity::getText,
                    ProcessingActivity.Builder::text,
                    "The processing in words.")
            .list(
                    "for",
                    Forms.listOf(Forms.reference("clients")),
                    ProcessingActivity::getClients,
                    ProcessingActivity.Builder::addAllClients,
                    "The controllers for whom it is done, where not for all.")
            .list(
                    "data",
                    Forms.byId("data", () -> DataForms.DATA_CATEGORY, TermKind.DATA, Values::isDescribed),
                    ProcessingActivity::getData,
                    ProcessingActivity.Builder::addAllData,
                    "The data.")
            .list(
                    "people",
                    Forms.byId("people", () -> DataForms.DATA_SUBJECT_GROUP, TermKind.PEOPLE, Values::isDescribed),
                    ProcessingActivity::getPeople,
                    ProcessingActivity.Builder::addAllPeople,
                    "The groups of people.")
            .listing(
                    "sub-processors",
                    Forms.byId("sub-processors", FlowForms.SUB_PROCESSOR),
                    ProcessingActivity::getSubProcessors,
                    ProcessingActivity.Builder::subProcessors,
                    "Those who are engaged in turn.")
            .shorthand("text");

    static final ObjectForm<ProcessorTransfer, ProcessorTransfer.Builder> PROCESSOR_TRANSFER = ObjectForm.of(
                    "processor-transfer",
                    ProcessorTransfer::builder,
                    ProcessorTransfer.Builder::build,
                    "A transfer that a processor makes on a controller's behalf, Article 30(2)(c).")
            .id(ProcessorTransfer::getId, ProcessorTransfer.Builder::id)
            .list(
                    "to",
                    Forms.listOf(Forms.reference("parties")),
                    ProcessorTransfer::getTo,
                    ProcessorTransfer.Builder::addAllTo,
                    "Who receives the data there.")
            .optional(
                    "text",
                    Forms.prose(),
                    ProcessorTransfer::getText,
                    ProcessorTransfer.Builder::text,
                    "The transfer in words.")
            .list(
                    "for",
                    Forms.listOf(Forms.reference("clients")),
                    ProcessorTransfer::getClients,
                    ProcessorTransfer.Builder::addAllClients,
                    "For which controllers.")
            .list(
                    "countries",
                    Forms.listOf(Values.COUNTRY),
                    ProcessorTransfer::getCountries,
                    ProcessorTransfer.Builder::addAllCountries,
                    "The countries.")
            .optional(
                    "organisation",
                    Forms.name(),
                    ProcessorTransfer::getOrganisation,
                    ProcessorTransfer.Builder::organisation,
                    "The international organisation.")
            .list(
                    "mechanisms",
                    Forms.listOf(FlowForms.MECHANISM),
                    ProcessorTransfer::getMechanisms,
                    ProcessorTransfer.Builder::addAllMechanisms,
                    "The ground of the transfer and its documents.")
            .shorthand("text");
}
