package org.seloste.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.MeasureKind;
import org.seloste.model.Section;
import org.seloste.model.SecurityMeasure;
import org.seloste.model.Topic;
import org.seloste.model.form.Placed;
import org.seloste.render.document.Block;
import org.seloste.render.document.Body;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Strong;

/** Decisions, profiling, cookies, recordings, publicity, protection, and what the register says of itself. */
final class PracticeParts {

    private final View view;

    PracticeParts(View view) {
        this.view = view;
    }

    Optional<org.seloste.render.document.Section> automatedDecisions() {
        return view.list(
                "automated-decisions",
                Topic.AUTOMATED_DECISIONS,
                true,
                "notice.automated-decisions.heading",
                () -> view.bullets("automated-decisions", "notice.automated-decisions.intro"));
    }

    Optional<org.seloste.render.document.Section> profiling() {
        return plain("profiling", Topic.PROFILING, "notice.profiling.heading", "notice.profiling.text");
    }

    Optional<org.seloste.render.document.Section> cookies() {
        return plain("cookies", Topic.COOKIES, "notice.cookies.heading", "notice.cookies.intro");
    }

    Optional<org.seloste.render.document.Section> recordings() {
        return plain("recordings", Topic.RECORDINGS, "notice.recordings.heading", "");
    }

    Optional<org.seloste.render.document.Section> publicity() {
        return plain("publicity", Topic.PUBLICITY, "notice.publicity.heading", "");
    }

    Optional<org.seloste.render.document.Section> stores() {
        return plain("stores", Topic.MANUAL_MATERIAL, "notice.stores.heading", "")
                .filter(section -> !view.elements("stores").isEmpty());
    }

    Optional<org.seloste.render.document.Section> security(String heading) {
        return view.list("security", Topic.SECURITY, false, heading, this::measures)
                .filter(section -> !view.elements("security").isEmpty()
                        || view.isMarked(Topic.SECURITY)
                        || view.register().getSecurity().isNone());
    }

    /** The measures by their kind, and those of no kind first. */
    private List<Block> measures() {
        Map<Optional<MeasureKind>, List<Placed>> byKind = new LinkedHashMap<>();
        byKind.put(Optional.empty(), new ArrayList<>());
        for (Placed measure : view.elements("security")) {
            byKind.computeIfAbsent(((SecurityMeasure) measure.value()).getKind(), any -> new ArrayList<>())
                    .add(measure);
        }
        List<Body> items = new ArrayList<>();
        byKind.forEach((kind, measures) -> {
            List<Body> ofKind = measures.stream()
                    .map(measure -> view.speaker().item("security", measure, Set.of("kind")))
                    .toList();
            kind.ifPresentOrElse(
                    named -> items.add(new Body(
                            List.of(
                                    Paragraph.of(
                                            Phrase.of(Strong.of(view.voice().value(named)))),
                                    ItemList.bullets(ofKind)),
                            Optional.empty())),
                    () -> items.addAll(ofKind));
        });
        return items.isEmpty()
                ? List.of()
                : List.of(Paragraph.of(view.words("notice.security.intro")), ItemList.bullets(items));
    }

    private Optional<org.seloste.render.document.Section> plain(String key, Topic topic, String heading, String intro) {
        return view.list(key, topic, false, heading, () -> view.bullets(key, intro));
    }

    Optional<org.seloste.render.document.Section> risks() {
        return view.field("risks")
                .map(risks -> view.section("risks", "notice.risks.heading")
                        .add(Paragraph.of(view.speaker().say(risks)))
                        .about("risks")
                        .build());
    }

    /** Other notices, other registers and what words mean. */
    List<org.seloste.render.document.Section> pointers() {
        List<org.seloste.render.document.Section> sections = new ArrayList<>();
        for (String key : List.of("notices", "registers", "glossary")) {
            List<Block> bullets = view.bullets(key, "");
            if (!bullets.isEmpty()) {
                sections.add(view.section(key, "notice." + key + ".heading")
                        .addAll(bullets)
                        .about(key)
                        .build());
            }
        }
        return sections;
    }

    List<org.seloste.render.document.Section> freeSections() {
        List<org.seloste.render.document.Section> sections = new ArrayList<>();
        for (Placed placed : view.elements("sections")) {
            Section section = (Section) placed.value();
            sections.add(org.seloste.render.document.Section.at(
                            view.anchor("section-" + section.getId()),
                            view.voice().text(section.getTitle(), placed.path() + "/title"))
                    .add(Paragraph.of(view.voice().text(section.getText(), placed.path() + "/text")))
                    .about(placed.path())
                    .build());
        }
        return sections;
    }

    Optional<org.seloste.render.document.Section> changes() {
        org.seloste.render.document.Section.Builder section =
                view.section("changes", "notice.changes.heading").about("changes");
        view.field("change-notice").ifPresent(notice -> {
            section.add(Paragraph.of(view.words("notice.changes.announced") + ":"));
            section.addAll(view.speaker().details(notice, Set.of()));
        });
        if (view.isMarked(Topic.CHANGES)) {
            section.add(Paragraph.of(view.gap(Topic.CHANGES, "changes")));
        }
        DefinitionList.Builder log = DefinitionList.rows();
        for (Placed placed : view.elements("changes")) {
            org.seloste.model.Change change = (org.seloste.model.Change) placed.value();
            String date = view.voice().date(change.getDate());
            log.add(
                    change.getVersion().map(version -> date + ", " + version).orElse(date),
                    view.voice().text(change.getText(), placed.path() + "/text"));
        }
        if (!log.isEmpty()) {
            section.paragraph(view.words("notice.changes.log") + ":").add(log.build());
        }
        return section.isEmpty() ? Optional.empty() : Optional.of(section.build());
    }
}
