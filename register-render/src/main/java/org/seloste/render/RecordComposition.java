package org.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Disclosure;
import org.seloste.model.Processor;
import org.seloste.model.Topic;
import org.seloste.model.Transfer;
import org.seloste.model.form.Placed;
import org.seloste.render.document.Body;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Prose;
import org.seloste.render.document.Section;
import org.seloste.render.document.Table;

/**
 * The record of processing activities, Article 30(1): one row a purpose with what the article lists, then what is kept
 * beside it. Internal; holds also what no notice shows.
 */
final class RecordComposition {

    private static final String PURPOSES = "purposes";

    private final View view;
    private final List<Edition> editions;
    private final Optional<String> base;
    private final WhyParts why;

    RecordComposition(View view, List<Edition> editions, Optional<String> base) {
        this.view = view;
        this.editions = editions;
        this.base = base;
        this.why = new WhyParts(view);
    }

    Document document() {
        String title = view.register()
                .getName()
                .flatMap(name -> name.in(view.voice().language()))
                .map(name -> view.voice()
                        .words("document.title-of", Map.of("document", view.words("record.title"), "register", name)))
                .orElseGet(() -> view.words("record.title"));
        Document.Builder document =
                Opening.of(view.voice(), Profile.RECORD, title, editions, base).internal();
        Opening.facts(
                document,
                view.voice(),
                view.register().getVersion(),
                view.register().getDates());
        Opening.fact(document, view, "owner", "field.owner");
        WhoParts who = new WhoParts(view);
        document.add(who.controllers("record.controller"));
        who.representative().ifPresent(document::add);
        who.dataProtectionOfficer().ifPresent(document::add);
        who.contacts("notice.contacts.heading").ifPresent(document::add);
        document.add(purposes());
        who.people().ifPresent(document::add);
        new WhatParts(view).data("record.data").ifPresent(document::add);
        FlowParts flow = new FlowParts(view);
        flow.sources("notice.sources.heading").ifPresent(document::add);
        flow.disclosures("record.recipients").ifPresent(document::add);
        flow.processors().ifPresent(document::add);
        who.parties().ifPresent(document::add);
        flow.transfers("record.transfers").ifPresent(document::add);
        flow.retention("record.retention").ifPresent(document::add);
        PracticeParts practice = new PracticeParts(view);
        practice.stores().ifPresent(document::add);
        document.add(practice.security("record.security")
                .orElseGet(() -> view.section("security", "record.security")
                        .add(Paragraph.of(view.gap(Topic.SECURITY, "security")))
                        .build()));
        internal().ifPresent(document::add);
        return document.build();
    }

    private Section purposes() {
        Section.Builder section = view.section(PURPOSES, "record.purposes").about(PURPOSES);
        List<Placed> purposes = view.elements(PURPOSES);
        if (purposes.isEmpty()) {
            return section.add(Paragraph.of(view.gap(Topic.PURPOSES, PURPOSES))).build();
        }
        Table.Builder table = Table.of(
                view.words("record.title"),
                view.words("label.purpose"),
                view.words("record.bases"),
                view.words("record.people"),
                view.words("record.data"),
                view.words("record.recipients"),
                view.words("record.transfers"),
                view.words("record.retention"));
        purposes.forEach(purpose -> table.row(row(purpose)));
        section.add(Paragraph.of(view.words("notice.purposes.articles")));
        section.add(table.about(PURPOSES).build());
        why.bases().forEach(section::add);
        for (Placed purpose : purposes) {
            List<Prose> details =
                    view.speaker().details(purpose, Set.of("text", "is", "data", "people", "retention", "recipients"));
            if (!details.isEmpty()) {
                section.add(Section.at(
                                view.anchor("purposes-" + Names.idOf(purpose)),
                                view.speaker().head(PURPOSES, purpose))
                        .addAll(details)
                        .about(purpose.path())
                        .build());
            }
        }
        return section.build();
    }

    private Table.Row row(Placed purpose) {
        String id = Names.idOf(purpose);
        return Table.Row.of(
                        view.speaker().head(PURPOSES, purpose),
                        List.of(
                                why.bases(purpose),
                                stated(purpose, "people", Topic.PEOPLE),
                                stated(purpose, "data", Topic.DATA),
                                recipients(purpose, id),
                                transfers(purpose, id),
                                why.retention(purpose)))
                .at(view.anchor("purpose-" + id))
                .about(purpose.path());
    }

    private Body stated(Placed purpose, String key, Topic topic) {
        return view.stated(purpose, key)
                .map(placed -> Body.of(view.speaker().atHead(placed)))
                .orElseGet(() -> Body.of(missing(purpose, key, topic)));
    }

    private Phrase missing(Placed purpose, String key, Topic topic) {
        return view.field(key).isPresent()
                ? Phrase.of(view.words("notice.purposes.unpaired." + key))
                : view.gap(topic, purpose.path() + "/" + key);
    }

    private Body recipients(Placed purpose, String id) {
        List<Phrase> names = new ArrayList<>();
        view.stated(purpose, "recipients")
                .ifPresent(placed -> names.add(view.speaker().say(placed)));
        view.elements("disclosures").stream()
                .filter(each -> serves(((Disclosure) each.value()).getPurposes(), id))
                .map(each -> view.speaker().head("disclosures", each))
                .forEach(names::add);
        view.elements("processors").stream()
                .filter(each -> serves(((Processor) each.value()).getPurposes(), id))
                .map(each -> view.speaker().head("processors", each))
                .forEach(names::add);
        return orNone(names, "disclosures", Topic.RECIPIENTS, purpose);
    }

    private Body transfers(Placed purpose, String id) {
        List<Phrase> names = view.elements("transfers").stream()
                .filter(each -> serves(((Transfer) each.value()).getPurposes(), id))
                .map(each -> view.speaker().head("transfers", each))
                .toList();
        return orNone(names, "transfers", Topic.TRANSFERS, purpose);
    }

    /** A recipient that names no purposes serves them all. */
    private static boolean serves(List<String> purposes, String id) {
        return purposes.isEmpty() || purposes.contains(id);
    }

    private Body orNone(List<Phrase> names, String key, Topic topic, Placed purpose) {
        if (!names.isEmpty()) {
            return Body.of(Phrase.lines(names));
        }
        return view.field(key).isPresent()
                ? Body.of(view.words("state.none"))
                : Body.of(view.gap(topic, purpose.path() + "/" + key));
    }

    private Optional<Section> internal() {
        Section.Builder section = view.section("internal", "record.internal");
        for (String key : List.of("risk-assessment", "note")) {
            view.field(key)
                    .ifPresent(placed -> section.add(Paragraph.of(Phrase.of(view.words("field." + key) + ": ")
                            .and(view.speaker().say(placed)))));
        }
        return section.isEmpty() ? Optional.empty() : Optional.of(section.build());
    }
}
