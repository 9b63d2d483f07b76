package org.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Topic;
import org.seloste.model.form.Placed;
import org.seloste.model.statement.Listing;
import org.seloste.render.document.Block;
import org.seloste.render.document.Body;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Prose;
import org.seloste.render.document.Section;
import org.seloste.render.document.Strong;
import org.seloste.render.document.Words;

/** What data is processed: categories with their items, nested as the register nests them. */
final class WhatParts {

    private static final String DATA = "data";
    private static final String ITEMS = "items";

    private final View view;

    WhatParts(View view) {
        this.view = view;
    }

    Optional<Section> data(String heading) {
        return view.list(DATA, Topic.DATA, true, heading, () -> {
                    List<Placed> categories = view.elements(DATA);
                    return categories.isEmpty()
                            ? List.of()
                            : List.of(Paragraph.of(view.words("notice.data.intro")), list(categories));
                })
                .map(this::withRest);
    }

    private Section withRest(Section section) {
        List<Block> blocks = new ArrayList<>(section.blocks());
        if (view.isMarked(Topic.CATEGORIES)) {
            blocks.add(Paragraph.of(view.gap(Topic.CATEGORIES, DATA)));
        }
        view.field("not-collected").ifPresent(placed -> {
            blocks.add(Paragraph.of(view.words("notice.data.not-collected")));
            blocks.addAll(view.speaker().details(placed, Set.of()));
        });
        return new Section(section.anchor(), section.title(), blocks, section.about());
    }

    private ItemList list(List<Placed> categories) {
        return ItemList.bullets(categories.stream().map(this::item).toList());
    }

    private Body item(Placed category) {
        Optional<Placed> items = view.stated(category, ITEMS);
        if (items.isEmpty()) {
            return view.speaker().item(DATA, category);
        }
        List<Prose> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(strong(view.speaker().head(DATA, category))));
        List<Placed> inside = View.elementsOf(items.get());
        if (!inside.isEmpty()) {
            blocks.add(list(inside));
        }
        closing(items.get()).ifPresent(words -> blocks.add(Paragraph.of(words)));
        blocks.addAll(view.speaker().details(category, without(category)));
        return new Body(blocks, Optional.of(category.path()));
    }

    private Optional<Phrase> closing(Placed items) {
        if (items.value() instanceof Listing<?> listing && listing.isNone()) {
            return Optional.of(Phrase.of(Words.of(view.words("state.none")).about(items.path())));
        }
        return view.closure(items);
    }

    private static Set<String> without(Placed category) {
        return NameKeys.of(category).contains("text") ? Set.of("text", ITEMS) : Set.of("is", ITEMS);
    }

    private static Phrase strong(Phrase head) {
        return head.inlines().stream().allMatch(Words.class::isInstance)
                ? Phrase.of(new Strong(head.text(), head.inlines().get(0).about()))
                : head;
    }
}
