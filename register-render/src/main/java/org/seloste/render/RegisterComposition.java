package org.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Topic;
import org.seloste.render.document.Block;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;

/** The documents that the public reads of one register. */
final class RegisterComposition {

    private final View view;
    private final List<Edition> editions;
    private final Optional<String> base;
    private final WhoParts who;
    private final WhyParts why;
    private final WhatParts what;
    private final FlowParts flow;
    private final PracticeParts practice;
    private final RightsParts rights;
    private final NoticeLayout layout;

    RegisterComposition(View view, List<Edition> editions, Optional<String> base, NoticeLayout layout) {
        this.view = view;
        this.editions = editions;
        this.base = base;
        this.who = new WhoParts(view);
        this.why = new WhyParts(view);
        this.what = new WhatParts(view);
        this.flow = new FlowParts(view);
        this.practice = new PracticeParts(view);
        this.rights = new RightsParts(view);
        this.layout = layout;
    }

    Document notice() {
        Document.Builder document = open(Profile.NOTICE, "notice.title");
        document.summary(new SummaryPart(view).section());
        document.addAll(blocks(true));
        return document.build();
    }

    /** Everything of the notice below its summary, with or without who answers for the data. */
    List<Block> blocks(boolean withController) {
        List<Block> blocks = new ArrayList<>();
        about().ifPresent(blocks::add);
        if (withController) {
            blocks.add(who.controllers("notice.controller.heading"));
            who.representative().ifPresent(blocks::add);
            who.dataProtectionOfficer().ifPresent(blocks::add);
            who.contacts("notice.contacts.heading").ifPresent(blocks::add);
        }

        who.people().ifPresent(blocks::add);
        blocks.add(why.purposes("notice.purposes.heading"));
        what.data("notice.data.heading").ifPresent(blocks::add);
        flow.sources("notice.sources.heading").ifPresent(blocks::add);
        flow.provision().ifPresent(blocks::add);
        flow.disclosures("notice.disclosures.heading").ifPresent(blocks::add);
        flow.processors().ifPresent(blocks::add);
        who.parties().ifPresent(blocks::add);
        flow.transfers("notice.transfers.heading").ifPresent(blocks::add);
        flow.promises().ifPresent(blocks::add);
        flow.retention("notice.retention.heading").ifPresent(blocks::add);
        flow.validity().ifPresent(blocks::add);
        practice.automatedDecisions().ifPresent(blocks::add);
        practice.profiling().ifPresent(blocks::add);
        practice.cookies().ifPresent(blocks::add);
        practice.recordings().ifPresent(blocks::add);
        practice.publicity().ifPresent(blocks::add);
        practice.stores().ifPresent(blocks::add);
        practice.security("notice.security.heading").ifPresent(blocks::add);
        practice.risks().ifPresent(blocks::add);
        rights.objection().ifPresent(blocks::add);
        blocks.add(rights.rights());
        blocks.add(rights.complaint());
        blocks.addAll(practice.freeSections());
        blocks.addAll(practice.pointers());
        practice.changes().ifPresent(blocks::add);
        return layout.arranged(blocks, view.anchor(""));
    }

    Document summary() {
        Document.Builder document = open(Profile.SUMMARY, "summary.title");
        document.summary(new SummaryPart(view).section());
        rights.objection().ifPresent(document::add);
        return document.build();
    }

    Document atCollection() {
        Document.Builder document = open(Profile.AT_COLLECTION, "collection.title");
        document.add(who.controllers("summary.controller"));
        document.add(why.inBrief("summary.purposes"));
        flow.provision().ifPresent(document::add);
        rights.objection().ifPresent(document::add);
        List<String> headings = rights.headings();
        if (!headings.isEmpty()) {
            document.add(view.section("rights", "notice.rights.heading")
                    .paragraph(view.words("collection.rights"))
                    .add(ItemList.bullets(headings.toArray(String[]::new)))
                    .build());
        }
        document.add(Paragraph.of(view.words("collection.more")));
        return document.build();
    }

    Document registerDescription() {
        Document.Builder document = open(Profile.REGISTER_DESCRIPTION, "register-description.title");
        document.add(Paragraph.of(view.words("register-description.note")));
        document.add(who.controllers("register-description.controller"));
        who.contacts("register-description.contact").ifPresent(document::add);
        who.dataProtectionOfficer().ifPresent(document::add);
        document.add(why.purposes("register-description.purpose"));
        what.data("register-description.content").ifPresent(document::add);
        flow.sources("register-description.sources").ifPresent(document::add);
        flow.disclosures("register-description.disclosures").ifPresent(document::add);
        flow.processors().ifPresent(document::add);
        flow.transfers("register-description.transfers").ifPresent(document::add);
        flow.promises().ifPresent(document::add);
        flow.retention("notice.retention.heading").ifPresent(document::add);
        flow.validity().ifPresent(document::add);
        practice.stores().ifPresent(document::add);
        practice.security("register-description.security").ifPresent(document::add);
        rights.objection().ifPresent(document::add);
        document.add(rights.rights());
        document.add(rights.complaint());
        return document.build();
    }

    private Document.Builder open(Profile profile, String title) {
        String words = view.register()
                .getName()
                .flatMap(name -> name.in(view.voice().language()))
                .map(name -> view.voice()
                        .words("document.title-of", Map.of("document", view.words(title), "register", name)))
                .orElseGet(() -> view.words(title));
        Document.Builder document = Opening.of(view.voice(), profile, words, editions, base);
        if (view.field("name").isEmpty()) {
            document.fact(view.words("document.register"), view.gap(Topic.NAME, "name"));
        }
        Opening.fact(document, view, "name", "document.register");
        Opening.fact(document, view, "aliases", "document.also-called");
        Opening.facts(
                document,
                view.voice(),
                view.register().getVersion(),
                view.register().getDates());
        Opening.fact(document, view, "prevailing", "document.prevailing");
        if (view.isMarked(Topic.DATES)) {
            document.fact(view.words("document.created"), view.gap(Topic.DATES, "dates"));
        }
        return document;
    }

    /** What the register says of itself: what it is, what it covers, which published notice it describes. */
    private Optional<Section> about() {
        Section.Builder section = view.section("about", "document.scope");
        for (String key : List.of("description", "scope")) {
            view.field(key).map(view.speaker()::say).ifPresent((Phrase words) -> section.add(Paragraph.of(words)));
        }
        view.field("describes")
                .ifPresent(placed -> section.paragraph(view.words("document.describes"))
                        .addAll(view.speaker().details(placed, Set.of())));
        return section.isEmpty() ? Optional.empty() : Optional.of(section.build());
    }
}
