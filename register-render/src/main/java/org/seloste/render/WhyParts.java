package org.seloste.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.LegalBasis;
import org.seloste.model.Purpose;
import org.seloste.model.Retention;
import org.seloste.model.Topic;
import org.seloste.model.form.Forms;
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
        List<Column> columns = columns(purposes);
        if (purposes.isEmpty()) {
            section.add(Paragraph.of(view.gap(Topic.PURPOSES, PURPOSES)));
        } else if (columns.isEmpty()) {
            section.add(Paragraph.of(view.words("notice.purposes.intro")));
            section.add(ItemList.bullets(purposes.stream().map(this::item).toList()));
        } else {
            if (columns.contains(Column.BASES)) {
                section.add(Paragraph.of(view.words("notice.purposes.articles")));
            }
            section.add(table(purposes, columns));
            purposes.stream()
                    .map(purpose -> inDetail(purpose, columns))
                    .flatMap(Optional::stream)
                    .forEach(section::add);
        }
        view.field(PURPOSES).flatMap(view::closure).ifPresent(words -> section.add(Paragraph.of(words)));
        bases().forEach(section::add);
        return section.build();
    }

    /** The purposes in brief: the table alone, or their names where there is none. */
    Section inBrief(String heading) {
        Section.Builder section = view.section(PURPOSES, heading).about(PURPOSES);
        List<Placed> purposes = view.elements(PURPOSES);
        List<Column> columns = columns(purposes);
        if (columns.isEmpty()) {
            return purposes(heading);
        }
        if (columns.contains(Column.BASES)) {
            section.add(Paragraph.of(view.words("notice.purposes.articles")));
        }
        return section.add(table(purposes, columns)).build();
    }

    /** What the table of purposes shows of each, where most purposes state it. */
    private enum Column {
        DATA("label.data"),
        BASES("label.basis"),
        RETENTION("label.retention");

        private final String label;

        Column(String label) {
            this.label = label;
        }

        String key() {
            return Forms.word(this);
        }
    }

    private List<Column> columns(List<Placed> purposes) {
        return Stream.of(Column.values())
                .filter(column -> 2
                                * purposes.stream()
                                        .filter(purpose -> states(purpose, column))
                                        .count()
                        >= Math.max(1, purposes.size()))
                .toList();
    }

    private boolean states(Placed purpose, Column column) {
        return view.stated(purpose, column.key()).isPresent()
                || (column == Column.RETENTION && !statements(purpose).isEmpty());
    }

    private List<Placed> statements(Placed purpose) {
        return view.elements("retention").stream()
                .filter(statement ->
                        ((Retention) statement.value()).getPurposes().contains(Names.idOf(purpose)))
                .toList();
    }

    private Table table(List<Placed> purposes, List<Column> columns) {
        List<Phrase> heads = new ArrayList<>();
        heads.add(Phrase.of(view.words("label.purpose")));
        columns.forEach(column -> heads.add(Phrase.of(view.words(column.label))));
        Table.Builder table = Table.of(Phrase.of(view.words("notice.purposes.table")), heads);
        for (Placed purpose : purposes) {
            table.row(Table.Row.of(
                            view.speaker().head(PURPOSES, purpose),
                            columns.stream()
                                    .map(column -> cell(purpose, column))
                                    .toList())
                    .at(view.anchor("purpose-" + Names.idOf(purpose)))
                    .about(purpose.path()));
        }
        return table.about(PURPOSES).build();
    }

    private Body cell(Placed purpose, Column column) {
        return switch (column) {
            case DATA -> data(purpose);
            case BASES -> bases(purpose);
            case RETENTION -> retention(purpose);
        };
    }

    /** A purpose where there is no table: everything that is said of it, and the mark that it has no basis. */
    private Body item(Placed purpose) {
        Body item = view.speaker().item(PURPOSES, purpose);
        boolean paired = view.stated(purpose, "bases").isPresent();
        if (paired || view.field("bases").isPresent() || noneStated()) {
            return item;
        }
        List<Prose> blocks = new ArrayList<>(item.blocks());
        blocks.add(Paragraph.of(view.gap(Topic.BASES, purpose.path() + "/bases")));
        return new Body(blocks, item.about());
    }

    private Body data(Placed purpose) {
        List<Placed> data = view.stated(purpose, "data").map(View::elementsOf).orElse(List.of());
        return data.isEmpty()
                ? Body.of(unpaired("data", Topic.DATA, purpose))
                : Body.of(view.speaker().atHead(view.stated(purpose, "data").orElseThrow()));
    }

    /** The bases of a purpose as they stand in a cell, each by its name. */
    Body bases(Placed purpose) {
        List<Placed> bases = view.stated(purpose, "bases").map(View::elementsOf).orElse(List.of());
        if (bases.isEmpty()) {
            return Body.of(unpaired("bases", Topic.BASES, purpose));
        }
        Map<String, Body> distinct = new LinkedHashMap<>();
        bases.stream().map(this::name).forEach(name -> distinct.putIfAbsent(name.text(), Body.of(name)));
        List<Body> names = List.copyOf(distinct.values());
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

    /** How long the data of a purpose is kept, as it stands in a cell. */
    Body retention(Placed purpose) {
        BriefRetention brief = new BriefRetention(view.speaker());
        List<Phrase> lines = new ArrayList<>();
        view.stated(purpose, "retention").flatMap(brief::of).ifPresent(lines::add);
        List<Placed> statements = statements(purpose);
        boolean several = lines.size() + statements.size() > 1;
        for (Placed statement : statements) {
            Optional<Phrase> data = several ? brief.data(statement) : Optional.empty();
            brief.of(statement)
                    .map(limit -> data.map(about -> about.and("\u00a0\u2013 ").and(limit))
                            .orElseGet(() -> view.speaker().names().capitalised(limit)))
                    .ifPresent(lines::add);
        }
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

    private Optional<Section> inDetail(Placed purpose, List<Column> columns) {
        List<Prose> details = view.speaker().details(purpose, inTable(purpose, columns));
        return details.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.at(
                                view.anchor("purposes-" + Names.idOf(purpose)),
                                view.speaker().head(PURPOSES, purpose))
                        .addAll(details)
                        .about(purpose.path())
                        .build());
    }

    /** What the table has said of a purpose; bases only where no more is said of them. */
    private static Set<String> inTable(Placed purpose, List<Column> columns) {
        Purpose value = (Purpose) purpose.value();
        Set<String> keys = new HashSet<>();
        keys.add(value.getText().isPresent() ? "text" : "is");
        columns.forEach(column -> keys.add(column.key()));
        boolean plain = value.getBases().stream()
                .allMatch(basis -> basis.equals(
                        LegalBasis.builder().basis(basis.getBasis()).build()));
        if (!plain) {
            keys.remove(Column.BASES.key());
        }
        return keys;
    }

    /** Bases that the register pairs with no purpose. */
    List<Block> bases() {
        List<Block> blocks = new ArrayList<>();
        List<Placed> bases = view.elements("bases");
        if (!bases.isEmpty()) {
            blocks.add(Paragraph.of(view.words("notice.bases.unpaired")));
            blocks.add(
                    ItemList.bullets(bases.stream().map(view.speaker()::object).toList()));
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
