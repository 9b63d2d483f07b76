package org.seloste.model;

import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.vocabulary.TermKind;

/** How conditions and grounds are spelled, on which the other forms stand. */
final class ConditionForms {

    private ConditionForms() {}

    static final ObjectForm<Condition, Condition.Builder> CONDITION = ObjectForm.of(
                    "condition",
                    Condition::builder,
                    Condition.Builder::build,
                    "When a statement holds; a coded condition can be decided by a program, words alone need a person.")
            .optional(
                    "is",
                    Forms.term(TermKind.CONDITION),
                    Condition::getIs,
                    Condition.Builder::is,
                    "The standard condition.")
            .optional("text", Forms.prose(), Condition::getText, Condition.Builder::text, "The condition in words.")
            .list(
                    "laws",
                    Forms.listOf(Values.LAW),
                    Condition::getLaws,
                    Condition.Builder::addAllLaws,
                    "The law that sets it.")
            .shorthand("is");

    static final ObjectForm<Ground, Ground.Builder> GROUND = ObjectForm.of(
                    "ground",
                    Ground::builder,
                    Ground.Builder::build,
                    "The ground on which data of a protected kind may be processed: an Article 9(2) condition, a ground for criminal data, a ground for the national identity code.")
            .required("is", Forms.term(TermKind.GROUND), Ground::getIs, Ground.Builder::is, "The standard ground.")
            .list(
                    "laws",
                    Forms.listOf(Values.LAW),
                    Ground::getLaws,
                    Ground.Builder::addAllLaws,
                    "The law on which it rests.")
            .optional("text", Forms.prose(), Ground::getText, Ground.Builder::text, "What is said of it in words.")
            .shorthand("is");
}
