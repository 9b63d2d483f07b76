package org.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.LegalBasis;
import org.seloste.model.Purpose;
import org.seloste.model.Retention;
import org.seloste.model.Topic;
import org.seloste.model.form.Placed;
import org.seloste.render.document.Block;
import org.seloste.render.document.Body;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Prose;
import org.seloste.render.document.Section;
import org.seloste.render.document.Table;
import org.seloste.render.document.Words;

/** Why data is processed and on what basis: the purposes, each with its data, bases and retention. */
final class WhyParts {

    private static final String PURPOSES = "purposes";

    private final View view;

    WhyParts(View view) {
        this.view = view;
    }

    Section purposes(String heading) {
        Section.Builder section = view.section(PURPOSES, heading).about(PURPOSES);
        List<Placed> purposes = view.elements(PURPOSES);
        if (purposes.isEmpty()) {
            section.add(Paragraph.of(view.gap(Topic.PURPOSES, PURPOSES)));
        } else if (isPaired(purposes)) {
            section.add(table(purposes));
            purposes.stream().map(this::inDetail).flatMap(Optional::stream).forEach(section::add);
        } else {
            section.add(Paragraph.of(view.words("notice.purposes.intro")));
            view.speaker().items(PURPOSES, purposes).ifPresent(section::add);
        }
        view.field(PURPOSES).flatMap(view::closure).ifPresent(words -> section.add(Paragraph.of(words)));
        bases().forEach(section::add);
        return section.build();
    }

    private static boolean isPaired(List<Placed> purposes) {
        return purposes.stream()
                .map(purpose -> (Purpose) purpose.value())
                .anyMatch(purpose -> !purpose.getBases().isEmpty()
                        || !purpose.getData().isEmpty()
                        || purpose.getRetention().isPresent());
    }

    private Table table(List<Placed> purposes) {
        Table.Builder table = Table.of(
                view.words("notice.purposes.table"),
                view.words("label.purpose"),
                view.words("label.data"),
                view.words("label.basis"),
                view.words("label.retention"));
        for (Placed purpose : purposes) {
            table.row(Table.Row.of(
                            view.speaker().head(PURPOSES, purpose),
                            List.of(data(purpose), bases(purpose), retention(purpose)))
                    .at(view.anchor("purpose-" + Names.idOf(purpose)))
                    .about(purpose.path()));
        }
        return table.about(PURPOSES).build();
    }

    private Body data(Placed purpose) {
        List<Placed> data = view.stated(purpose, "data").map(View::elementsOf).orElse(List.of());
        return data.isEmpty()
                ? Body.of(unpaired("data", Topic.DATA, purpose))
                : Body.of(Phrase.joined(
                        ", ", data.stream().map(view.speaker()::say).toList()));
    }

    private Body bases(Placed purpose) {
        List<Placed> bases = view.stated(purpose, "bases").map(View::elementsOf).orElse(List.of());
        if (bases.isEmpty()) {
            return Body.of(unpaired("bases", Topic.BASES, purpose));
        }
        List<Body> names = bases.stream().map(basis -> Body.of(name(basis))).toList();
        return names.size() == 1 ? names.get(0) : Body.of(ItemList.bullets(names));
    }

    /** A basis as it stands in a cell: what it is called, else the words in which it is stated. */
    private Phrase name(Placed basis) {
        LegalBasis stated = (LegalBasis) basis.value();
        return stated.getBasis()
                .map(article ->
                        Phrase.of(Words.of(view.voice().capitalised(view.voice().value(article)) + " ("
                                        + view.voice().citations().article(article.article()) + ")")
                                .about(basis.path() + "/basis")))
                .orElseGet(() -> view.speaker().say(basis));
    }

    private Body retention(Placed purpose) {
        BriefRetention brief = new BriefRetention(view.speaker());
        List<Phrase> lines = new ArrayList<>();
        view.stated(purpose, "retention").flatMap(brief::of).ifPresent(lines::add);
        String id = Names.idOf(purpose);
        view.elements("retention").stream()
                .filter(statement ->
                        ((Retention) statement.value()).getPurposes().contains(id))
                .map(brief::of)
                .flatMap(Optional::stream)
                .forEach(lines::add);
        return lines.isEmpty()
                ? Body.of(unpaired("retention", Topic.RETENTION, purpose))
                : Body.of(Phrase.lines(lines));
    }

    /** What is not said of a purpose: pointed to where it is said of the whole register, else marked as missing. */
    private Phrase unpaired(String key, Topic topic, Placed purpose) {
        return view.field(key).isPresent()
                ? Phrase.of(
                        Words.of(view.words("notice.purposes.unpaired." + key)).about(purpose.path()))
                : view.gap(topic, purpose.path() + "/" + key);
    }

    private Optional<Section> inDetail(Placed purpose) {
        List<Prose> details = view.speaker().details(purpose, except(purpose));
        return details.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.at(
                                view.anchor("purposes-" + Names.idOf(purpose)),
                                view.speaker().head(PURPOSES, purpose))
                        .addAll(details)
                        .about(purpose.path())
                        .build());
    }

    /** The name stands in the heading; data and retention in the table; bases too, where no more is said of them. */
    private static Set<String> except(Placed purpose) {
        Purpose value = (Purpose) purpose.value();
        boolean plain = value.getBases().stream()
                .allMatch(basis -> basis.equals(
                        LegalBasis.builder().basis(basis.getBasis()).build()));
        String name = value.getText().isPresent() ? "text" : "is";
        return plain ? Set.of(name, "data", "retention", "bases") : Set.of(name, "data", "retention");
    }

    /** Bases that the register pairs with no purpose. */
    List<Block> bases() {
        List<Block> blocks = new ArrayList<>();
        List<Placed> bases = view.elements("bases");
        if (!bases.isEmpty()) {
            blocks.add(Paragraph.of(view.words("notice.bases.unpaired")));
            blocks.add(ItemList.bullets(bases.stream()
                    .map(basis -> Body.of(view.speaker().say(basis)).about(basis.path()))
                    .toList()));
        } else if (noneStated()) {
            blocks.add(Paragraph.of(view.gap(Topic.BASES, "bases")));
        }
        for (Topic topic : List.of(Topic.LEGITIMATE_INTERESTS, Topic.CONSENT)) {
            if (view.isMarked(topic)) {
                blocks.add(Paragraph.of(view.gap(topic, "bases")));
            }
        }
        return blocks;
    }

    private boolean noneStated() {
        return view.register().getPurposes().stream()
                .allMatch(purpose -> purpose.getBases().isEmpty());
    }
}
