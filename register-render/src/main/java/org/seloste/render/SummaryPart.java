package org.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seloste.model.Source;
import org.seloste.model.Topic;
import org.seloste.model.form.Placed;
import org.seloste.model.statement.Listing;
import org.seloste.render.document.Body;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;
import org.seloste.render.document.Words;

/** The first layer: the questions that people ask first, each with its answer in a few words. */
final class SummaryPart {

    private final View view;
    private final RightsParts rights;

    SummaryPart(View view) {
        this.view = view;
        this.rights = new RightsParts(view);
    }

    Section section() {
        DefinitionList.Builder cards = DefinitionList.cards();
        card(cards, "summary.controller", names("controllers", Topic.CONTROLLERS));
        rights.channel().ifPresent(channel -> card(cards, "summary.contact", Body.of(channel)));
        card(cards, "summary.purposes", names("purposes", Topic.PURPOSES));
        card(cards, "summary.data", names("data", Topic.DATA));
        sources().ifPresent(sources -> card(cards, "summary.sources", sources));
        card(cards, "summary.retention", retention());
        card(cards, "summary.disclosures", disclosures());
        card(cards, "summary.transfers", orPromise("transfers", Topic.TRANSFERS));
        card(cards, "summary.automated-decisions", orNone("automated-decisions", Topic.AUTOMATED_DECISIONS));
        marketing().ifPresent(answer -> card(cards, "summary.marketing", answer));
        card(
                cards,
                "summary.rights",
                bullets(rights.headings().stream().map(Phrase::of).toList(), Topic.RIGHTS));
        card(cards, "summary.complaint", Body.of(new AuthorityPart(view).name()));
        return view.section("summary", "summary.title").add(cards.build()).build();
    }

    private void card(DefinitionList.Builder cards, String question, Body answer) {
        cards.add(view.words(question), answer);
    }

    private Body names(String key, Topic topic) {
        return bullets(
                view.elements(key).stream()
                        .map(element -> view.speaker().head(key, element))
                        .toList(),
                topic);
    }

    private Body bullets(List<Phrase> answers, Topic topic) {
        if (answers.isEmpty()) {
            return Body.of(view.gap(topic, "summary/" + org.seloste.model.form.Forms.word(topic)));
        }
        return answers.size() == 1
                ? Body.of(answers.get(0))
                : Body.of(ItemList.bullets(answers.stream().map(Body::of).toList()));
    }

    /** Where data comes from, when it does not come from the people alone. */
    private Optional<Body> sources() {
        List<Phrase> others = view.elements("sources").stream()
                .filter(source -> Sourcing.isIndirect((Source) source.value()))
                .map(source -> view.speaker().head("sources", source))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(bullets(others, Topic.SOURCES));
    }

    private Body retention() {
        List<Phrase> answers = new ArrayList<>();
        BriefRetention brief = new BriefRetention(view.speaker());
        for (Placed purpose : view.elements("purposes")) {
            view.stated(purpose, "retention")
                    .flatMap(brief::of)
                    .map(limit ->
                            view.speaker().head("purposes", purpose).and(": ").and(limit))
                    .ifPresent(answers::add);
        }
        for (Placed statement : view.elements("retention")) {
            if (BriefRetention.isOrdinary(statement)) {
                brief.of(statement)
                        .map(limit -> view.speaker()
                                .head("retention", statement)
                                .and(": ")
                                .and(limit))
                        .ifPresent(answers::add);
            }
        }
        return bullets(answers, Topic.RETENTION);
    }

    private Body disclosures() {
        Body recipients = orNone("disclosures", Topic.DISCLOSURES);
        boolean silent = !view.register().getDisclosures().isStated();
        return silent && view.register().getProcessors().isStated()
                ? names("processors", Topic.PROCESSORS)
                : recipients;
    }

    private Body orPromise(String key, Topic topic) {
        List<Phrase> promises = view.elements("promises").stream()
                .filter(promise -> ((org.seloste.model.Promise) promise.value())
                        .getNot()
                        .filter(act -> act == org.seloste.model.PromisedAct.TRANSFER)
                        .isPresent())
                .map(promise -> view.speaker().head("promises", promise))
                .toList();
        List<Phrase> answers = new ArrayList<>(promises);
        view.elements(key).stream()
                .map(element -> view.speaker().head(key, element))
                .forEach(answers::add);
        return answers.isEmpty() ? orNone(key, topic) : bullets(answers, topic);
    }

    private Body orNone(String key, Topic topic) {
        Optional<Placed> listed = view.field(key);
        boolean none = listed.filter(placed -> placed.value() instanceof Listing<?> listing && listing.isNone())
                .isPresent();
        return none ? Body.of(Words.of(view.words("none." + key))) : names(key, topic);
    }

    /** How marketing is stopped: by law for a notice of derived rights, else only as the notice itself says. */
    private Optional<Body> marketing() {
        boolean marketing = view.register().getPurposes().stream().anyMatch(ApplicableRights::isDirectMarketing);
        if (!marketing || !view.register().getRightsStated().isEmpty()) {
            return Optional.empty();
        }
        Phrase answer = Phrase.of(view.words("summary.marketing.answer"));
        return Optional.of(Body.of(
                rights.channel().map(channel -> answer.and(" ").and(channel)).orElse(answer)));
    }
}
