package org.seloste.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.Topic;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ListForm;
import org.seloste.model.form.ListingForm;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.Placed;
import org.seloste.model.form.StatedField;
import org.seloste.model.form.Visibility;
import org.seloste.model.statement.Listing;
import org.seloste.render.document.Block;
import org.seloste.render.document.Gap;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;
import org.seloste.render.document.Words;

/** A register as one composition sees it: in a language, for an audience, with its stated fields at hand. */
final class View {

    private final Register register;
    private final Speaker speaker;
    private final Map<String, Placed> stated;
    private final String prefix;

    View(Register register, Voice voice, Visibility audience, String prefix) {
        this.register = register;
        this.speaker = new Speaker(
                voice,
                Index.of(Shapes.register(), register),
                register.firstLanguage(),
                audience,
                Introduced.in(register).ids());
        this.stated = new LinkedHashMap<>();
        this.prefix = prefix;
        for (StatedField field : Shapes.register().stated(register, "")) {
            stated.put(field.field().key(), field.placed());
        }
    }

    Register register() {
        return register;
    }

    Speaker speaker() {
        return speaker;
    }

    Voice voice() {
        return speaker.voice();
    }

    String words(String key) {
        return voice().words(key);
    }

    String anchor(String id) {
        return prefix + id;
    }

    Optional<Placed> field(String key) {
        return Optional.ofNullable(stated.get(key));
    }

    /** The elements of a collection of the register, for this audience. */
    List<Placed> elements(String key) {
        return field(key).map(View::elementsOf).orElse(List.of()).stream()
                .filter(speaker::shows)
                .toList();
    }

    /** What an element states under a key. */
    Optional<Placed> stated(Placed owner, String key) {
        return owner.form() instanceof ObjectForm<?, ?> form
                ? form.stated(owner.value(), owner.path()).stream()
                        .filter(field -> field.field().key().equals(key))
                        .map(StatedField::placed)
                        .findFirst()
                : Optional.empty();
    }

    static List<Placed> elementsOf(Placed collection) {
        if (collection.form() instanceof ByIdForm<?> form) {
            return form.place(collection.value(), collection.path());
        }
        if (collection.form() instanceof ListingForm<?> form) {
            return form.elements().place(((Listing<?>) collection.value()).items(), collection.path());
        }
        if (collection.form() instanceof ListForm<?> form) {
            return form.place(collection.value(), collection.path());
        }
        return List.of();
    }

    /** The mark for what should be stated and is not: empty heading, not looked at yet, or not stated. */
    Phrase gap(Topic topic, String path) {
        String word = Forms.word(topic);
        String name = words("topic." + word);
        if (register.getLeftEmpty().contains(topic)) {
            return Phrase.of(new Gap(words("state.left-empty") + ": " + name, name, "left-empty/" + word));
        }
        if (register.getNotTranscribed().contains(topic)) {
            return Phrase.of(new Gap(words("state.not-transcribed") + ": " + name, name, "not-transcribed/" + word));
        }
        return voice().gap(name, path);
    }

    boolean isMarked(Topic topic) {
        return register.getLeftEmpty().contains(topic)
                || register.getNotTranscribed().contains(topic);
    }

    Section.Builder section(String id, String heading) {
        return Section.at(anchor(id), words(heading));
    }

    /**
     * A section on a list: what is listed, that there are none, or the mark that it is not stated. A topic that the law
     * does not ask of everyone is left out when nothing is said of it.
     */
    Optional<Section> list(String key, Topic topic, boolean asked, String heading, Supplier<List<Block>> content) {
        Optional<Placed> listed = field(key);
        Section.Builder section = section(key, heading).about(key);
        if (listed.isEmpty()) {
            return asked || isMarked(topic)
                    ? Optional.of(section.add(Paragraph.of(gap(topic, key))).build())
                    : Optional.empty();
        }
        if (listed.get().value() instanceof Listing<?> listing && listing.isNone()) {
            section.add(Paragraph.of(Phrase.of(Words.of(words("none." + key)).about(key))));
        } else {
            section.addAll(content.get());
            closure(listed.get()).ifPresent(words -> section.add(Paragraph.of(words)));
        }
        if (isMarked(topic)) {
            section.add(Paragraph.of(gap(topic, key)));
        }
        return section.isEmpty() ? Optional.empty() : Optional.of(section.build());
    }

    Optional<Phrase> closure(Placed collection) {
        return collection.value() instanceof Listing<?> listing
                ? speaker.closure(listing, collection.path())
                : Optional.empty();
    }

    /** The elements of a collection as bullets, after an introduction where there is one. */
    List<Block> bullets(String key, String intro) {
        List<Block> blocks = new ArrayList<>();
        speaker.items(key, elements(key)).ifPresent(items -> {
            if (!intro.isEmpty()) {
                blocks.add(Paragraph.of(words(intro)));
            }
            blocks.add(items);
        });
        return blocks;
    }
}
