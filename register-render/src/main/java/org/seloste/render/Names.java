package org.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.seloste.model.Contact;
import org.seloste.model.Controller;
import org.seloste.model.Cookie;
import org.seloste.model.Described;
import org.seloste.model.Disclosure;
import org.seloste.model.Identified;
import org.seloste.model.NoticePointer;
import org.seloste.model.OtherRegister;
import org.seloste.model.OwnTerm;
import org.seloste.model.Party;
import org.seloste.model.Processor;
import org.seloste.model.Promise;
import org.seloste.model.Publicity;
import org.seloste.model.Recording;
import org.seloste.model.Retention;
import org.seloste.model.RightStatement;
import org.seloste.model.Transfer;
import org.seloste.model.Validity;
import org.seloste.model.form.Forms;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.Placed;
import org.seloste.model.form.Visibility;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.render.document.Inline;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Words;

/** What the elements of a register are called where something refers to them. */
final class Names {

    private final Index index;
    private final Voice voice;
    private final Visibility audience;

    Names(Index index, Voice voice, Visibility audience) {
        this.index = index;
        this.voice = voice;
        this.audience = audience;
    }

    /** The name of what a reference points to; the path is that of the reference. */
    Phrase reference(List<String> kinds, String id, String path) {
        for (String kind : kinds) {
            Optional<Placed> found = find(kinds, kind, id);
            if (found.isPresent()) {
                return ofElement(kind, found.get(), path);
            }
        }
        return Phrase.of(Words.of(word(id)).about(path));
    }

    /** What a reference points to. */
    Optional<Placed> target(List<String> kinds, String id) {
        return kinds.stream().flatMap(kind -> find(kinds, kind, id).stream()).findFirst();
    }

    private Optional<Placed> find(List<String> kinds, String kind, String id) {
        String own = kinds.size() == 1 ? id : id.startsWith(kind + "/") ? id.substring(kind.length() + 1) : "";
        return own.isEmpty() ? Optional.empty() : index.find(kind, own);
    }

    private String word(String id) {
        return standard(TermKind.CONDITION, id)
                .orElseGet(() -> voice.has("word." + id) ? voice.words("word." + id) : id);
    }

    Optional<Placed> find(String kind, String id) {
        return index.find(kind, id);
    }

    /** A standard term, or one of the register's own. */
    Phrase term(TermKind kind, String id, String path) {
        return standard(kind, id)
                .map(label -> Phrase.of(Words.of(label).about(path)))
                .or(() -> index.find("terms", kind.word() + "/" + id).map(own -> own(own, path)))
                .orElseGet(() -> Phrase.of(Words.of(id).about(path)));
    }

    /** A standard term: for the public as it is said to the person whom a notice addresses. */
    private Optional<String> standard(TermKind kind, String id) {
        String addressed = "term." + kind.word() + "." + id;
        return audience == Visibility.PUBLIC && voice.has(addressed)
                ? Optional.of(voice.words(addressed))
                : voice.term(kind, id);
    }

    /**
     * An event of the register's own in the form that a sentence needs, where the register gives it in this language.
     */
    Optional<String> inSentence(String event, String form) {
        return index.find("terms", TermKind.EVENT.word() + "/" + event)
                .map(term -> (OwnTerm) term.value())
                .flatMap(term -> switch (form) {
                    case "from" -> term.getSaidFrom();
                    case "until" -> term.getSaidUntil();
                    default -> term.getSaidDuring();
                })
                .flatMap(words -> words.in(voice.language()));
    }

    private Phrase own(Placed term, String path) {
        return voice.text(((OwnTerm) term.value()).getText(), path);
    }

    /** What an element is called. */
    Phrase ofElement(String kind, Placed element, String path) {
        return named(kind, element, path).orElseGet(() -> voice.gap(voice.words("topic." + kind), path));
    }

    /** What an element is called at the head of a line: a standard term begins with a capital, words of others stay. */
    Phrase head(String kind, Placed element, String path) {
        Phrase name = ofElement(kind, element, path);
        return isStandard(element) ? capitalised(name) : name;
    }

    /** Words of the vocabulary, or of ours, with a capital letter. */
    Phrase capitalised(Phrase phrase) {
        return beginning(phrase, voice::capitalised);
    }

    /** Words of ours as they stand within a row. */
    Phrase withinRow(Phrase phrase) {
        return beginning(phrase, voice::withinRow);
    }

    private static Phrase beginning(Phrase phrase, UnaryOperator<String> written) {
        if (phrase.inlines().isEmpty() || !(phrase.inlines().get(0) instanceof Words words)) {
            return phrase;
        }
        List<Inline> inlines = new ArrayList<>(phrase.inlines());
        inlines.set(0, new Words(written.apply(words.text()), words.about()));
        return new Phrase(inlines);
    }

    /** Whether an element is called by words of the vocabulary, for the register gives it none. */
    static boolean isStandard(Placed element) {
        Object value = element.value();
        if (value instanceof Party party && party.getName().isPresent()) {
            return false;
        }
        if (value instanceof Contact contact) {
            return contact.getTitle().isEmpty() && contact.getPerson().isEmpty();
        }
        return value instanceof Described described && described.getText().isEmpty();
    }

    /** What an element is called, or empty when it says nothing that could be its name. */
    Optional<Phrase> named(String kind, Placed element, String path) {
        Object value = element.value();
        if (value instanceof Party party && party.getName().isPresent()) {
            return text(party.getName(), path);
        }
        if (value instanceof Described described) {
            return described(kind, described, path);
        }
        if (value instanceof Controller controller) {
            return text(controller.getName(), path).or(() -> text(controller.getText(), path));
        }
        if (value instanceof Contact contact) {
            return contact(contact, path);
        }
        if (value instanceof Disclosure disclosure) {
            return parties(disclosure.getTo(), List.of("parties", "registers"), path)
                    .or(() -> text(disclosure.getText(), path));
        }
        if (value instanceof Processor processor) {
            return parties(processor.getBy(), List.of("parties"), path).or(() -> text(processor.getText(), path));
        }
        if (value instanceof Transfer transfer) {
            return parties(transfer.getTo(), List.of("parties"), path)
                    .or(() -> text(transfer.getOrganisation(), path))
                    .or(() -> text(transfer.getText(), path));
        }
        if (value instanceof Promise promise) {
            return text(promise.getText(), path).or(() -> promised(promise, path));
        }
        if (value instanceof Retention retention) {
            return Optional.of(scope(retention, path));
        }
        if (value instanceof Validity validity) {
            return Optional.of(voice.text(validity.getText(), path));
        }
        if (value instanceof Publicity publicity) {
            return text(publicity.getText(), path)
                    .or(() -> publicity.getKind().map(kindOf -> words(voice.value(kindOf), path)));
        }
        if (value instanceof RightStatement right) {
            return Optional.of(term(TermKind.RIGHT, right.getId(), path));
        }
        if (value instanceof OtherRegister register) {
            return Optional.of(voice.text(register.getName(), path));
        }
        if (value instanceof NoticePointer notice) {
            return text(notice.getTitle(), path).or(() -> text(notice.getAbout(), path));
        }
        if (value instanceof Recording recording) {
            return text(recording.getText(), path)
                    .or(() -> recording
                            .getKind()
                            .map(kindOf ->
                                    Phrase.of(Words.of(voice.value(kindOf)).about(path))));
        }
        if (value instanceof Cookie cookie) {
            return text(cookie.getText(), path).or(() -> text(cookie.getUse(), path));
        }
        return mainText(element, path);
    }

    /** Whether the sentence of a promise names the area that it is for. */
    boolean tellsOfArea(Promise promise) {
        return promise.getText().isEmpty()
                && promise.getNot().isPresent()
                && promise.getArea().isPresent()
                && voice.has("promise.not." + Forms.word(promise.getNot().get()) + "."
                        + Forms.word(promise.getArea().get()));
    }

    /** A promise that has no words of its own, in ours: for its area, and with a lead to what it is about. */
    private Optional<Phrase> promised(Promise promise, String path) {
        String area = promise.getArea().map(where -> "." + Forms.word(where)).orElse("");
        boolean scoped = !promise.getData().isEmpty()
                || !promise.getPeople().isEmpty()
                || !promise.getPurposes().isEmpty()
                || !promise.getTo().isEmpty()
                || !promise.getUses().isEmpty();
        return promise.getNot()
                .map(act -> "promise.not." + Forms.word(act))
                .map(key -> tellsOfArea(promise) ? key + area : scoped ? key + ".scoped" : key)
                .map(key -> words(voice.words(key), path))
                .or(() -> promise.getOnly().map(act -> words(voice.promised("only", act), path)));
    }

    /** What a statement on retention is about: the purposes it names, else the data, else the people. */
    private Phrase scope(Retention retention, String path) {
        if (!retention.getPurposes().isEmpty()) {
            return references("purposes", retention.getPurposes(), path);
        }
        if (!retention.getData().isEmpty()) {
            return references("data", retention.getData(), path);
        }
        return retention.getPeople().isEmpty()
                ? words(voice.words("retention.all"), path)
                : references("people", retention.getPeople(), path);
    }

    private Phrase references(String kind, List<String> ids, String path) {
        return heads(ids, List.of(kind), path + "/" + kind);
    }

    private static Phrase words(String words, String path) {
        return Phrase.of(Words.of(words).about(path));
    }

    private Optional<Phrase> mainText(Placed element, String path) {
        return element.form() instanceof ObjectForm<?, ?> form
                ? form.stated(element.value(), element.path()).stream()
                        .filter(field -> field.placed().value() instanceof Text)
                        .findFirst()
                        .map(field -> voice.text((Text) field.placed().value(), path))
                : Optional.empty();
    }

    private Optional<Phrase> text(Optional<Text> text, String path) {
        return text.map(words -> voice.text(words, path));
    }

    private Optional<Phrase> described(String kind, Described described, String path) {
        TermKind terms = TermKind.of(kind.equals("security") || kind.equals("not-collected") ? standard(kind) : kind)
                .orElse(TermKind.DATA);
        return text(described.getText(), path)
                .or(() -> described.getIs().map(is -> term(terms, is, path)))
                .or(() -> standard(terms, described.getId())
                        .map(label -> Phrase.of(Words.of(label).about(path))));
    }

    private static String standard(String kind) {
        return kind.equals("security") ? TermKind.MEASURE.word() : TermKind.DATA.word();
    }

    private Optional<Phrase> contact(Contact contact, String path) {
        if (contact.getTitle().isPresent()) {
            return text(contact.getTitle(), path);
        }
        if (contact.getPerson().isPresent()) {
            return Optional.of(Phrase.of(Words.of(contact.getPerson().get()).about(path)));
        }
        if (!contact.getRoles().isEmpty()) {
            List<Phrase> roles = contact.getRoles().stream()
                    .map(role -> term(TermKind.CONTACT_ROLE, role, path))
                    .toList();
            return Optional.of(Phrase.joined(", ", roles));
        }
        return text(contact.getOrganisation(), path);
    }

    private Optional<Phrase> parties(List<String> ids, List<String> kinds, String path) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(heads(ids, kinds, path));
    }

    /** The names of what references point to, as they stand at the head of a line. */
    private Phrase heads(List<String> ids, List<String> kinds, String path) {
        List<Phrase> named = new ArrayList<>();
        for (String id : ids) {
            named.add(named.isEmpty() ? head(kinds, id, path) : reference(kinds, id, path));
        }
        return inRow(alike(named, kinds, ids));
    }

    /** One thing as it stands at the head of a line: words of the vocabulary with a capital letter. */
    Phrase head(List<String> kinds, String id, String path) {
        Phrase name = reference(kinds, id, path);
        return isStandard(kinds, id) ? capitalised(name) : name;
    }

    /**
     * Names in a row as they are written together: beside an author's name that begins with a capital letter the words
     * of the vocabulary begin with one too. Parties bear proper names, and beside those the vocabulary stays small.
     */
    List<Phrase> alike(List<Phrase> names, List<String> kinds, List<String> ids) {
        boolean parties = kinds.equals(List.of("parties"))
                || (kinds.contains("parties") && ids.stream().anyMatch(id -> id.startsWith("parties/")));
        if (parties) {
            return names;
        }
        boolean capitals = false;
        for (int i = 0; i < names.size(); i++) {
            boolean capital = names.get(i).text().codePoints().limit(1).anyMatch(Character::isUpperCase);
            capitals |= capital && !isOurs(kinds, ids.get(i));
        }
        List<Phrase> alike = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            alike.add(capitals && isOurs(kinds, ids.get(i)) ? capitalised(names.get(i)) : names.get(i));
        }
        return alike;
    }

    /** Names in a row; where one has a comma of its own, semicolons keep them apart. */
    static Phrase inRow(List<Phrase> names) {
        boolean commas = names.stream().anyMatch(name -> name.text().contains(", "));
        return Phrase.joined(commas ? "; " : ", ", names);
    }

    /** Whether what a reference points to is called by words of the vocabulary or of the wording. */
    boolean isOurs(List<String> kinds, String id) {
        return isStandard(kinds, id) || (kinds.size() > 1 && !id.contains("/"));
    }

    private boolean isStandard(List<String> kinds, String id) {
        return kinds.stream()
                .map(kind -> index.find(kind, kinds.size() == 1 ? id : id.substring(id.indexOf('/') + 1)))
                .flatMap(Optional::stream)
                .anyMatch(Names::isStandard);
    }

    static String idOf(Placed element) {
        return element.value() instanceof OwnTerm term ? term.getId() : ((Identified) element.value()).getId();
    }
}
