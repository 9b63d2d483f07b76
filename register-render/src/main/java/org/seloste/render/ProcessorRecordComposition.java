package org.seloste.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.ProcessingActivity;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Shapes;
import org.seloste.model.form.Placed;
import org.seloste.model.form.StatedField;
import org.seloste.model.form.Visibility;
import org.seloste.model.statement.Listing;
import org.seloste.render.document.Body;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;
import org.seloste.render.document.Table;

/** The record of what one does as processor for others, Article 30(2). Internal. */
final class ProcessorRecordComposition {

    private final ProcessorRecord processorRecord;
    private final Voice voice;
    private final Speaker speaker;
    private final List<Edition> editions;
    private final Optional<String> base;

    ProcessorRecordComposition(
            ProcessorRecord processorRecord, Voice voice, List<Edition> editions, Optional<String> base) {
        this.processorRecord = processorRecord;
        this.voice = voice;
        this.speaker = new Speaker(
                voice,
                Index.of(Shapes.processorRecord(), processorRecord),
                processorRecord.firstLanguage(),
                Visibility.INTERNAL,
                Set.of());
        this.editions = editions;
        this.base = base;
    }

    Document document() {
        String title = voice.words("processor-record.title");
        Document.Builder document = Opening.of(
                        voice,
                        Profile.PROCESSOR_RECORD,
                        processorRecord
                                .getName()
                                .flatMap(name -> name.in(voice.language()))
                                .map(name ->
                                        voice.words("document.title-of", Map.of("document", title, "register", name)))
                                .orElse(title),
                        editions,
                        base)
                .internal();
        Opening.facts(document, voice, processorRecord.getVersion(), processorRecord.getDates());
        document.add(list("processors", "processor-record.processor", "controllers"));
        field("contacts").ifPresent(any -> document.add(list("contacts", "notice.contacts.heading", "contacts")));
        document.add(list("clients", "processor-record.controllers", "clients"));
        document.add(activities());
        field("parties").ifPresent(any -> document.add(list("parties", "notice.parties.heading", "parties")));
        document.add(list("transfers", "processor-record.transfers", "transfers"));
        document.add(list("security", "processor-record.security", "security"));
        field("note")
                .ifPresent(note -> document.add(Section.at("note", voice.words("record.internal"))
                        .add(Paragraph.of(speaker.say(note)))
                        .build()));
        return document.build();
    }

    private Optional<Placed> field(String key) {
        return Shapes.processorRecord().stated(processorRecord, "").stream()
                .map(StatedField::placed)
                .filter(placed -> placed.path().equals(key))
                .findFirst();
    }

    private Section list(String key, String heading, String kind) {
        Section.Builder section = Section.at(key, voice.words(heading)).about(key);
        Optional<Placed> listed = field(key);
        if (listed.isEmpty()) {
            return section.add(Paragraph.of(voice.gap(voice.words(heading), key)))
                    .build();
        }
        if (listed.get().value() instanceof Listing<?> listing && listing.isNone()) {
            return section.paragraph(voice.words("state.none")).build();
        }
        List<Placed> elements = View.elementsOf(listed.get());
        if (elements.size() == 1) {
            section.addAll(speaker.details(elements.get(0), Set.of()));
        }
        if (elements.size() > 1 || section.isEmpty()) {
            speaker.items(kind, elements).ifPresent(section::add);
        }
        return section.build();
    }

    private Section activities() {
        Section.Builder section = Section.at("activities", voice.words("processor-record.activities"))
                .about("activities");
        List<Placed> activities = field("activities").map(View::elementsOf).orElse(List.of());
        if (activities.isEmpty()) {
            return section.add(Paragraph.of(voice.gap(voice.words("processor-record.activities"), "activities")))
                    .build();
        }
        Table.Builder table = Table.of(
                voice.words("processor-record.activities"),
                voice.words("processor-record.activity"),
                voice.words("processor-record.controllers"),
                voice.words("record.people"),
                voice.words("record.data"));
        for (Placed placed : activities) {
            ProcessingActivity activity = (ProcessingActivity) placed.value();
            table.row(Table.Row.of(
                            voice.text(activity.getText(), placed.path() + "/text"),
                            List.of(
                                    cell(placed, "for", "processor-record.all-controllers"),
                                    cell(placed, "people", "state.not-stated"),
                                    cell(placed, "data", "state.not-stated")))
                    .about(placed.path()));
        }
        return section.add(table.build()).build();
    }

    private Body cell(Placed activity, String key, String otherwise) {
        return ((org.seloste.model.form.ObjectForm<?, ?>) activity.form())
                .stated(activity.value(), activity.path()).stream()
                        .filter(field -> field.field().key().equals(key))
                        .findFirst()
                        .map(field -> Body.of(speaker.atHead(field.placed())))
                        .orElseGet(() -> Body.of(Phrase.of(voice.words(otherwise))));
    }
}
