package org.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seloste.model.PromisedAct;
import org.seloste.model.Source;
import org.seloste.model.Topic;
import org.seloste.model.form.Placed;
import org.seloste.render.document.Block;
import org.seloste.render.document.Body;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Section;

/** Where data comes from, who receives it, where it goes, what is promised, and how long it is kept. */
final class FlowParts {

    private final View view;

    FlowParts(View view) {
        this.view = view;
    }

    Optional<Section> sources(String heading) {
        return view.list(
                "sources",
                Topic.SOURCES,
                true,
                heading,
                () -> view.bullets("sources", new Sourcing(view.register()).intro()));
    }

    /** Whether people must give their data, Article 13(2)(e): asked of everyone from whom data is collected. */
    Optional<Section> provision() {
        boolean stated =
                view.register().getSources().stream().map(Source::getProvision).anyMatch(Optional::isPresent)
                        || view.register().getData().stream()
                                .anyMatch(category -> category.getProvision().isPresent());
        boolean asked = new Sourcing(view.register()).isDirect()
                || !view.register().getSources().isStated();
        return (stated || !asked) && !view.isMarked(Topic.PROVISION)
                ? Optional.empty()
                : Optional.of(view.section("provision", "notice.provision.heading")
                        .add(Paragraph.of(view.gap(Topic.PROVISION, "sources")))
                        .build());
    }

    Optional<Section> disclosures(String heading) {
        boolean asked = !view.register().getProcessors().isStated() || view.isMarked(Topic.RECIPIENTS);
        return view.list(
                        "disclosures",
                        Topic.DISCLOSURES,
                        asked,
                        heading,
                        () -> view.bullets("disclosures", "notice.disclosures.intro"))
                .map(section -> {
                    if (!view.isMarked(Topic.RECIPIENTS)) {
                        return section;
                    }
                    List<Block> blocks = new ArrayList<>(section.blocks());
                    blocks.add(Paragraph.of(view.gap(Topic.RECIPIENTS, "disclosures")));
                    return new Section(section.anchor(), section.title(), blocks, section.about());
                });
    }

    Optional<Section> processors() {
        return view.list(
                "processors",
                Topic.PROCESSORS,
                false,
                "notice.processors.heading",
                () -> view.bullets("processors", "notice.processors.intro"));
    }

    Optional<Section> transfers(String heading) {
        return view.list(
                "transfers",
                Topic.TRANSFERS,
                !promisesNoTransfer(),
                heading,
                () -> view.bullets("transfers", "notice.transfers.intro"));
    }

    private boolean promisesNoTransfer() {
        return view.register().getPromises().stream()
                .anyMatch(promise -> promise.getNot()
                        .filter(act -> act == PromisedAct.TRANSFER)
                        .isPresent());
    }

    Optional<Section> promises() {
        return view.list(
                        "promises",
                        Topic.DISCLOSURES,
                        false,
                        "notice.promises.heading",
                        () -> view.bullets("promises", ""))
                .filter(section -> view.field("promises").isPresent());
    }

    Optional<Section> retention(String heading) {
        Section.Builder section = view.section("retention", heading).about("retention");
        List<Body> items = new ArrayList<>();
        view.elements("retention").forEach(statement -> items.add(statement(statement)));
        items.addAll(ofPurposes());
        if (!items.isEmpty()) {
            section.add(ItemList.bullets(items));
        }
        boolean missing = items.isEmpty() && !isInData();
        if (missing || view.isMarked(Topic.RETENTION)) {
            section.add(Paragraph.of(view.gap(Topic.RETENTION, "retention")));
        }
        return section.isEmpty() ? Optional.empty() : Optional.of(section.build());
    }

    /** How long a consent, a card and the like hold: under a heading of its own, lest it be read as retention. */
    Optional<Section> validity() {
        List<Block> bullets = view.bullets("validity", "notice.validity.intro");
        return bullets.isEmpty()
                ? Optional.empty()
                : Optional.of(view.section("validity", "notice.validity.heading")
                        .addAll(bullets)
                        .about("validity")
                        .build());
    }

    /** A statement under what it is about; one for everything stands by itself. */
    private Body statement(Placed statement) {
        return BriefRetention.isForAll(statement)
                ? view.speaker().object(statement)
                : view.speaker().item("retention", statement);
    }

    private boolean isInData() {
        return view.register().getData().stream()
                .anyMatch(category -> category.getRetention().isPresent());
    }

    /** What purposes say of their own retention. */
    private List<Body> ofPurposes() {
        List<Body> items = new ArrayList<>();
        for (Placed purpose : view.elements("purposes")) {
            view.stated(purpose, "retention")
                    .map(own -> view.speaker()
                            .head("purposes", purpose)
                            .and(": ")
                            .and(view.speaker().say(own)))
                    .map(Body::of)
                    .ifPresent(items::add);
        }
        return items;
    }
}
