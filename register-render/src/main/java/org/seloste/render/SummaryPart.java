package org.seloste.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seloste.model.Country;
import org.seloste.model.Disclosure;
import org.seloste.model.Processor;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.Source;
import org.seloste.model.Strength;
import org.seloste.model.Topic;
import org.seloste.model.Transfer;
import org.seloste.model.form.Forms;
import org.seloste.model.form.Placed;
import org.seloste.model.statement.Listing;
import org.seloste.render.document.Body;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Prose;
import org.seloste.render.document.Section;
import org.seloste.render.document.Words;

/** The first layer: the questions that people ask first, each with its answer in a few words. */
final class SummaryPart {

    private static final String DASH = "\u00a0\u2013 ";

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
        disclosures().ifPresent(answer -> card(cards, "summary.disclosures", answer));
        card(cards, "summary.retention", retention());
        marketing().ifPresent(answer -> card(cards, "summary.marketing", answer));
        card(cards, "summary.data", names("data", Topic.DATA));
        sources().ifPresent(sources -> card(cards, "summary.sources", sources));
        view.field("processors").ifPresent(any -> card(cards, "summary.processors", processors()));
        card(cards, "summary.transfers", transfers());
        card(cards, "summary.automated-decisions", orNone("automated-decisions", Topic.AUTOMATED_DECISIONS));
        card(
                cards,
                "summary.rights",
                bullets(rights.headings().stream().map(Phrase::of).toList(), Topic.RIGHTS));
        card(cards, "summary.complaint", Body.of(rights.whereToComplain()));
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
            return Body.of(view.gap(topic, Forms.word(topic)));
        }
        ItemList distinct = distinct(answers);
        return distinct.items().size() == 1 ? distinct.items().get(0) : Body.of(distinct);
    }

    /** Where data comes from beside the people whom it concerns. */
    private Optional<Body> sources() {
        List<Phrase> others = view.elements("sources").stream()
                .filter(source -> Sourcing.isFromOthers((Source) source.value()))
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
                            view.speaker().head("purposes", purpose).and(DASH).and(limit))
                    .ifPresent(answers::add);
        }
        List<Placed> statements = view.elements("retention");
        List<Phrase> heads = statements.stream()
                .map(statement -> view.speaker().head("retention", statement))
                .toList();
        List<String> headed = heads.stream().map(Phrase::text).toList();
        for (int i = 0; i < heads.size(); i++) {
            Placed statement = statements.get(i);
            Phrase head = heads.get(i);
            boolean several = Collections.frequency(headed, head.text()) > 1;
            Phrase scope = (several ? brief.data(statement) : Optional.<Phrase>empty())
                    .map(data -> head.and(": ").and(data))
                    .orElse(head);
            brief.of(statement)
                    .map(limit -> BriefRetention.isForAll(statement)
                            ? view.speaker().names().capitalised(limit)
                            : scope.and(DASH).and(limit))
                    .ifPresent(answers::add);
        }
        return bullets(answers, Topic.RETENTION);
    }

    /**
     * Who receives data, and before that what the register promises on it: whether data is sold. A register that names
     * only those who process on its behalf is not asked.
     */
    private Optional<Body> disclosures() {
        List<Phrase> promises = promises(PromisedAct.DISCLOSE);
        boolean silent = !view.register().getDisclosures().isStated();
        return silent && promises.isEmpty() && view.field("processors").isPresent()
                ? Optional.empty()
                : Optional.of(answers(promises, "disclosures", Topic.DISCLOSURES));
    }

    /** Who processes data on behalf of the controller: recipients too, Article 4(9). */
    private Body processors() {
        List<Phrase> listed = listed("processors");
        return listed.isEmpty() ? Body.of(Words.of(view.words("none.processors"))) : bullets(listed, Topic.PROCESSORS);
    }

    private Body transfers() {
        return answers(promises(PromisedAct.TRANSFER), "transfers", Topic.TRANSFERS);
    }

    private List<Phrase> promises(PromisedAct act) {
        return view.elements("promises").stream()
                .filter(promise -> ((Promise) promise.value())
                        .getNot()
                        .filter(not -> not == act)
                        .isPresent())
                .map(this::promise)
                .toList();
    }

    /**
     * A promise; one that holds only as a rule or has exceptions says so, unless it is put in the author's own words.
     */
    private Phrase promise(Placed placed) {
        Promise promise = (Promise) placed.value();
        Phrase said = view.speaker().head("promises", placed);
        if (promise.getText().isPresent()) {
            return said;
        }
        if (promise.getStrength().equals(Optional.of(Strength.AS_A_RULE))) {
            return said.and(" ").and(view.words("strength.as-a-rule"));
        }
        return promise.getExcept().isEmpty() ? said : said.and(" ").and(view.words("summary.promise.exceptions"));
    }

    /** Promises, then what is listed all the same; a question that asks for neither is answered as it is stated. */
    private Body answers(List<Phrase> promises, String key, Topic topic) {
        List<Phrase> listed = listed(key);
        if (promises.isEmpty()) {
            return orNone(key, topic);
        }
        List<Prose> blocks = new ArrayList<>();
        promises.forEach(promise -> blocks.add(Paragraph.of(promise)));
        if (!listed.isEmpty()) {
            blocks.add(Paragraph.of(view.words("summary." + key + ".listed")));
            blocks.add(distinct(listed));
        }
        return new Body(blocks, Optional.empty());
    }

    /** What is listed, by name: each of several recipients by itself, and one outside the EEA with its countries. */
    private List<Phrase> listed(String key) {
        List<Phrase> listed = new ArrayList<>();
        for (Placed element : view.elements(key)) {
            Object value = element.value();
            if (value instanceof Disclosure disclosure && disclosure.getTo().size() > 1) {
                listed.addAll(heads(List.of("parties", "registers"), disclosure.getTo(), element));
            } else if (value instanceof Processor processor && processor.getBy().size() > 1) {
                listed.addAll(heads(List.of("parties"), processor.getBy(), element));
            } else {
                listed.add(named(key, element));
            }
        }
        return listed;
    }

    private List<Phrase> heads(List<String> kinds, List<String> ids, Placed element) {
        return ids.stream()
                .map(id -> view.speaker().names().head(kinds, id, element.path()))
                .toList();
    }

    private Phrase named(String key, Placed element) {
        Phrase name = view.speaker().head(key, element);
        List<Country> countries = element.value() instanceof Transfer transfer ? transfer.getCountries() : List.of();
        return countries.isEmpty()
                ? name
                : name.and(" (")
                        .and(countries.stream().map(view.voice()::country).collect(Collectors.joining(", ")))
                        .and(")");
    }

    private Body orNone(String key, Topic topic) {
        Optional<Placed> listed = view.field(key);
        boolean none = listed.filter(placed -> placed.value() instanceof Listing<?> listing && listing.isNone())
                .isPresent();
        if (none) {
            return Body.of(Words.of(view.words("none." + key)));
        }
        List<Phrase> answers = listed(key);
        return answers.isEmpty() ? bullets(answers, topic) : yes(answers);
    }

    /** An answer to a question of yes or no: yes, and what. */
    private Body yes(List<Phrase> listed) {
        return Body.of(Paragraph.of(view.words("summary.yes")), distinct(listed));
    }

    private static ItemList distinct(List<Phrase> answers) {
        Map<String, Phrase> distinct = new LinkedHashMap<>();
        answers.forEach(answer -> distinct.putIfAbsent(answer.text(), answer));
        return ItemList.bullets(distinct.values().stream().map(Body::of).toList());
    }

    /** How marketing is stopped: by law for a notice of derived rights, else only as the notice itself says. */
    private Optional<Body> marketing() {
        boolean marketing = view.register().getPurposes().stream().anyMatch(ApplicableRights::isDirectMarketing);
        boolean derived = view.register().getRightsStated().isEmpty();
        List<Prose> blocks = new ArrayList<>();
        if (derived && marketing) {
            blocks.add(Paragraph.of(view.words("summary.marketing.answer")));
        }
        if (!derived || marketing) {
            rights.waysToStopMarketing().forEach(way -> blocks.add(Paragraph.of(way)));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Body(blocks, Optional.empty()));
    }
}
