package org.seloste.model;

import java.util.List;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.vocabulary.TermKind;

/** How rights are spelled. */
final class RightsForms {

    private RightsForms() {}

    static final ObjectForm<Fee, Fee.Builder> FEE = ObjectForm.of(
                    "fee", Fee::builder, Fee.Builder::build, "What answering a right costs.")
            .optional(
                    "free",
                    Forms.oneOf(FreeOfCharge.class),
                    Fee::getFree,
                    Fee.Builder::free,
                    "Whether and how often it is free.")
            .optional("text", Forms.prose(), Fee::getText, Fee.Builder::text, "The fee in words.")
            .shorthand("free");

    static final ObjectForm<Refusal, Refusal.Builder> REFUSAL = ObjectForm.of(
                    "refusal",
                    Refusal::builder,
                    Refusal.Builder::build,
                    "What happens when a request is refused, Article 12(4).")
            .flag("written", Refusal::isWritten, Refusal.Builder::written, "The refusal is given in writing.")
            .flag("reasons", Refusal::isReasons, Refusal.Builder::reasons, "Reasons are given.")
            .flag(
                    "authority",
                    Refusal::isAuthority,
                    Refusal.Builder::authority,
                    "The matter may be taken to the supervisory authority.")
            .list(
                    "by",
                    Forms.listOf(Forms.reference("contacts")),
                    Refusal::getBy,
                    Refusal.Builder::addAllBy,
                    "Who gives it.")
            .optional("text", Forms.prose(), Refusal::getText, Refusal.Builder::text, "The procedure in words.");

    static final ObjectForm<Target, Target.Builder> TARGET = ObjectForm.of(
                    "target", Target::builder, Target.Builder::build, "What a right reaches or does not reach.")
            .optional(
                    "is",
                    Forms.reference(List.of("purposes", "data", "disclosures")),
                    Target::getIs,
                    Target.Builder::is,
                    "A purpose, data or a disclosure.")
            .optional("text", Forms.prose(), Target::getText, Target.Builder::text, "It in words.")
            .shorthand("is");

    static final ObjectForm<RightStatement, RightStatement.Builder> RIGHT_STATEMENT = ObjectForm.of(
                    "right",
                    RightStatement::builder,
                    RightStatement.Builder::build,
                    "What a register says of one right of the data subject, or of all of them: how it is used, how it is limited, what is added.")
            .id(RightStatement::getId, RightStatement.Builder::id)
            .list(
                    "to",
                    Forms.listOf(Forms.reference("contacts", "controller")),
                    RightStatement::getTo,
                    RightStatement.Builder::addAllTo,
                    "Where a request is made.")
            .optional(
                    "how", Forms.prose(), RightStatement::getHow, RightStatement.Builder::how, "How a request is made.")
            .list(
                    "form",
                    Forms.listOf(Forms.term(TermKind.REQUEST_FORM)),
                    RightStatement::getForm,
                    RightStatement.Builder::addAllForm,
                    "The forms that are accepted or demanded.")
            .optional(
                    "must-say",
                    Forms.prose(),
                    RightStatement::getMustSay,
                    RightStatement.Builder::mustSay,
                    "What a request must contain.")
            .list(
                    "identity",
                    Forms.listOf(Forms.term(TermKind.IDENTITY_CHECK)),
                    RightStatement::getIdentity,
                    RightStatement.Builder::addAllIdentity,
                    "How identity is checked.")
            .list(
                    "languages",
                    Forms.listOf(Values.LANGUAGE),
                    RightStatement::getLanguages,
                    RightStatement.Builder::addAllLanguages,
                    "The languages in which requests are taken.")
            .invariant("language-twice", "languages", right -> Values.areDifferent(right.getLanguages()))
            .optional(
                    "reply",
                    Values.SPAN,
                    RightStatement::getReply,
                    RightStatement.Builder::reply,
                    "The time within which an answer is given (Article 12(3)).")
            .flag(
                    "without-delay",
                    RightStatement::isWithoutDelay,
                    RightStatement.Builder::withoutDelay,
                    "It is done without undue delay.")
            .optional("fee", FEE, RightStatement::getFee, RightStatement.Builder::fee, "What it costs.")
            .list(
                    "only",
                    Forms.listOf(TARGET),
                    RightStatement::getOnly,
                    RightStatement.Builder::addAllOnly,
                    "To what alone the right applies.")
            .list(
                    "not",
                    Forms.listOf(TARGET),
                    RightStatement::getExcept,
                    RightStatement.Builder::addAllExcept,
                    "To what it does not apply.")
            .list(
                    "when",
                    Forms.listOf(ConditionForms.CONDITION),
                    RightStatement::getWhen,
                    RightStatement.Builder::addAllWhen,
                    "In what cases it applies.")
            .list(
                    "unless",
                    Forms.listOf(ConditionForms.CONDITION),
                    RightStatement::getUnless,
                    RightStatement.Builder::addAllUnless,
                    "In what cases it does not.")
            .optional(
                    "instead",
                    Forms.prose(),
                    RightStatement::getInstead,
                    RightStatement.Builder::instead,
                    "What is done instead.")
            .optional(
                    "afterwards",
                    Forms.prose(),
                    RightStatement::getAfterwards,
                    RightStatement.Builder::afterwards,
                    "Who is told when it is done (Article 19).")
            .optional(
                    "refusal",
                    REFUSAL,
                    RightStatement::getRefusal,
                    RightStatement.Builder::refusal,
                    "What happens when a request is refused.")
            .list(
                    "answered-by",
                    Forms.listOf(Forms.reference(List.of("parties", "controllers"))),
                    RightStatement::getAnsweredBy,
                    RightStatement.Builder::addAllAnsweredBy,
                    "Who answers it among joint controllers.")
            .flag(
                    "excluded",
                    RightStatement::isExcluded,
                    RightStatement.Builder::excluded,
                    "The register says the right does not exist here.")
            .list(
                    "laws",
                    Forms.listOf(Values.LAW),
                    RightStatement::getLaws,
                    RightStatement.Builder::addAllLaws,
                    "The law that limits or excludes it.")
            .flag(
                    "beyond-law",
                    RightStatement::isBeyondLaw,
                    RightStatement.Builder::beyondLaw,
                    "It is promised beyond what the law demands.")
            .optional(
                    "limits",
                    Forms.prose(),
                    RightStatement::getLimits,
                    RightStatement.Builder::limits,
                    "How far it reaches, where only in part.")
            .optional(
                    "text",
                    Forms.prose(),
                    RightStatement::getText,
                    RightStatement.Builder::text,
                    "What is said of it in words.")
            .list(
                    "as-stated",
                    Forms.listOf(Forms.quotation()),
                    RightStatement::getAsStated,
                    RightStatement.Builder::addAllAsStated,
                    "The words of an existing notice on which a reading or a finding depends.")
            .shorthand("text");
}
