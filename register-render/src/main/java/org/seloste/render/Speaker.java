package org.seloste.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.Address;
import org.seloste.model.AgeLimit;
import org.seloste.model.CalendarCap;
import org.seloste.model.ContractParty;
import org.seloste.model.Controller;
import org.seloste.model.Country;
import org.seloste.model.Described;
import org.seloste.model.Disclosure;
import org.seloste.model.GuardianRole;
import org.seloste.model.Lasting;
import org.seloste.model.LawRef;
import org.seloste.model.Party;
import org.seloste.model.PartyRole;
import org.seloste.model.Processor;
import org.seloste.model.Promise;
import org.seloste.model.PromisedAct;
import org.seloste.model.Publicity;
import org.seloste.model.Strength;
import org.seloste.model.TimeLimit;
import org.seloste.model.TimeSpan;
import org.seloste.model.Transfer;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Form;
import org.seloste.model.form.ListForm;
import org.seloste.model.form.ListingForm;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.Placed;
import org.seloste.model.form.ReferenceForm;
import org.seloste.model.form.StatedField;
import org.seloste.model.form.TermForm;
import org.seloste.model.form.TextForm;
import org.seloste.model.form.Visibility;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.render.document.Body;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Inline;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.Link;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Prose;
import org.seloste.render.document.Strong;
import org.seloste.render.document.Words;

/**
 * Says anything that a register states, field by field: a label and what is stated, never the author's words in a
 * sentence of ours. What a composition does not treat in a way of its own is said so, and nothing is lost.
 */
final class Speaker {

    /** How long, in characters, what is said in parentheses may be. */
    private static final int SHORT = 90;

    private static final String PARTIES = "parties";

    /** What is kept or holds until something happens. */
    private static final Set<String> PERIODS = Set.of("retention", "validity");

    /** What a promise in the author's own words says by itself; its keys say it to programs. */
    private static final Set<String> PROMISED = Set.of("not", "only", "for", "area");

    /** How a contact is reached where something tells people to turn to it: the quickest ways that it has. */
    private static final List<Set<String>> CHANNELS = List.of(Set.of("emails", "phones"), Set.of("web", "post"));

    private final Voice voice;
    private final Names names;
    private final Language original;
    private final Visibility audience;
    private final Set<String> introduced;
    private final Periods periods;

    /** Speaks of what the index holds; parties that one element alone is about are introduced with it. */
    Speaker(Voice voice, Index index, Language original, Visibility audience, Set<String> introduced) {
        this.voice = voice;
        this.names = new Names(index, voice, audience);
        this.original = original;
        this.audience = audience;
        this.introduced = Set.copyOf(introduced);
        this.periods = new Periods(voice, names);
    }

    Voice voice() {
        return voice;
    }

    Names names() {
        return names;
    }

    Periods periods() {
        return periods;
    }

    Visibility audience() {
        return audience;
    }

    /** Whether those for whom the document is made may see it. */
    boolean shows(Placed element) {
        return audience == Visibility.INTERNAL || visibility(element) == Visibility.PUBLIC;
    }

    private static Visibility visibility(Placed element) {
        return element.form() instanceof ObjectForm<?, ?> form
                ? form.visibilityOfAny(element.value())
                : Visibility.PUBLIC;
    }

    /** A value as a phrase. */
    Phrase say(Placed placed) {
        Form<?> form = placed.form();
        Object value = placed.value();
        String path = placed.path();
        if (value instanceof Text text) {
            return voice.text(text, path);
        }
        if (form instanceof TermForm term) {
            return names.term(term.kind(), (String) value, path);
        }
        if (form instanceof ReferenceForm reference && reference.kinds().equals(List.of("contacts"))) {
            return reachable((String) value, path);
        }
        if (form instanceof ReferenceForm reference) {
            return names.reference(reference.kinds(), (String) value, path);
        }
        if (form instanceof ListForm<?> list) {
            return joined(list.item(), list.place(value, path));
        }
        if (form instanceof ByIdForm<?> byId) {
            return elements(byId, byId.place(value, path));
        }
        if (form instanceof ListingForm<?> listing) {
            return listing(listing, (Listing<?>) value, path);
        }
        if (value instanceof CalendarCap cap) {
            return Phrase.of(Words.of(voice.day(cap)).about(path));
        }
        if (form instanceof ObjectForm<?, ?> object) {
            return inline(object, placed, Set.of());
        }
        if (value instanceof TimeLimit limit) {
            return periods.limit(limit, path);
        }
        return Phrase.of(scalar(value, path));
    }

    /** A contact where something tells people to turn to it: its name, and how it is reached. */
    private Phrase reachable(String id, String path) {
        Phrase name = names.reference(List.of("contacts"), id, path);
        Optional<Placed> found = names.find("contacts", id);
        List<Line> lines = found.map(contact -> lines(contact, Set.of())).orElse(List.of());
        List<Phrase> channels = CHANNELS.stream()
                .map(keys -> lines.stream()
                        .filter(line -> keys.contains(line.key()))
                        .map(Line::words)
                        .toList())
                .filter(ways -> !ways.isEmpty())
                .findFirst()
                .orElse(List.of());
        return channels.isEmpty()
                ? name
                : name.and(" (").and(Phrase.joined(", ", channels)).and(")");
    }

    private Inline scalar(Object value, String path) {
        return Words.of(plain(value)).about(path);
    }

    private String plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return value instanceof Language language ? voice.nameOf(language) : voice.value(constant);
        }
        if (value instanceof LocalDate date) {
            return voice.date(date);
        }
        if (value instanceof TimeSpan span) {
            return voice.span(span);
        }
        if (value instanceof AgeLimit age) {
            return voice.age(age);
        }
        if (value instanceof Country country) {
            return voice.country(country);
        }
        if (value instanceof LawRef law) {
            return voice.law(law);
        }
        if (value instanceof Boolean yes) {
            return voice.withinRow(voice.words(yes ? "state.yes" : "state.no"));
        }
        return String.valueOf(value);
    }

    private Phrase joined(Form<?> item, List<Placed> placed) {
        boolean contacts =
                item instanceof ReferenceForm reference && reference.kinds().equals(List.of("contacts"));
        List<Phrase> said = item instanceof ReferenceForm ? distinct(alike(item, placed)) : alike(item, placed);
        boolean semicolons = contacts || item instanceof ObjectForm<?, ?> || item instanceof TextForm;
        return semicolons ? Phrase.joined("; ", said) : Names.inRow(said);
    }

    /** Each name once: what is referred to twice under one name reads as a slip. */
    private static List<Phrase> distinct(List<Phrase> names) {
        Map<String, Phrase> distinct = new LinkedHashMap<>();
        names.forEach(name -> distinct.putIfAbsent(name.text(), name));
        return List.copyOf(distinct.values());
    }

    /** What is said in one row, names written alike. */
    private List<Phrase> alike(Form<?> item, List<Placed> placed) {
        List<Phrase> said = placed.stream().map(this::say).toList();
        return item instanceof ReferenceForm reference
                ? names.alike(
                        said,
                        reference.kinds(),
                        placed.stream().map(each -> (String) each.value()).toList())
                : said;
    }

    /** Whether the words are those of the vocabulary or of the wording, which may begin with a capital or not. */
    private boolean isOurs(Placed placed) {
        if (placed.value() instanceof Lasting lasting) {
            return lasting.getText().isEmpty();
        }
        if (placed.form() instanceof ByIdForm<?> byId) {
            return beginsWithStandard(byId.place(placed.value(), placed.path()));
        }
        if (placed.form() instanceof ListingForm<?> form && placed.value() instanceof Listing<?> listing) {
            return beginsWithStandard(form.elements().place(listing.items(), placed.path()));
        }
        if (placed.form() instanceof TermForm term) {
            return voice.term(term.kind(), (String) placed.value()).isPresent();
        }
        if (placed.form() instanceof ReferenceForm reference) {
            return names.isOurs(reference.kinds(), (String) placed.value());
        }
        if (placed.form() instanceof ListForm<?> list) {
            List<Placed> items = list.place(placed.value(), placed.path());
            return !items.isEmpty() && isOurs(items.get(0));
        }
        if (placed.form() instanceof ObjectForm<?, ?> form && form.mainKey().isPresent()) {
            String main = form.mainKey().get();
            return form.stated(placed.value(), placed.path()).stream()
                    .filter(field -> field.field().key().equals(main))
                    .anyMatch(field -> isOurs(field.placed()));
        }
        return placed.value() instanceof Boolean
                || (placed.value() instanceof Enum<?> && !(placed.value() instanceof Language));
    }

    private boolean beginsWithStandard(List<Placed> elements) {
        return elements.stream()
                .filter(this::shows)
                .findFirst()
                .filter(Names::isStandard)
                .isPresent();
    }

    private Phrase elements(ByIdForm<?> form, List<Placed> placed) {
        List<Phrase> phrases = placed.stream()
                .filter(this::shows)
                .map(element -> element(form.kind(), element))
                .toList();
        return Phrase.joined("; ", phrases);
    }

    private Phrase listing(ListingForm<?> form, Listing<?> listing, String path) {
        if (listing.isNone()) {
            return Phrase.of(Words.of(voice.words("state.none")).about(path));
        }
        List<Phrase> phrases = new ArrayList<>();
        Phrase named = elements(form.elements(), form.elements().place(listing.items(), path));
        if (!named.inlines().isEmpty()) {
            phrases.add(named);
        }
        closure(listing, path)
                .map(words -> phrases.isEmpty() ? words : names.withinRow(unstopped(words)))
                .ifPresent(phrases::add);
        return Phrase.joined("; ", phrases);
    }

    /** Whether a list is all, as the register says. */
    Optional<Phrase> closure(Listing<?> listing, String path) {
        return switch (listing.closure()) {
            case SILENT -> Optional.empty();
            case CLOSED ->
                Optional.of(Phrase.of(Words.of(voice.words("list.closed")).about(path + "/more")));
            case OPEN ->
                Optional.of(listing.more()
                        .map(words -> Phrase.of(voice.words("list.more") + ": ").and(voice.text(words, path + "/more")))
                        .orElseGet(() ->
                                Phrase.of(Words.of(voice.words("list.open")).about(path + "/more"))));
        };
    }

    /** The name of an element, and in parentheses what else is said of it. */
    Phrase element(String kind, Placed element) {
        return aside(names.ofElement(kind, element, element.path()), lines(element, NameKeys.of(element)));
    }

    private Phrase inline(ObjectForm<?, ?> form, Placed placed, Set<String> except) {
        List<Line> lines = lines(placed, except);
        Optional<Line> main = main(form, lines);
        List<Line> rest =
                lines.stream().filter(line -> !Optional.of(line).equals(main)).toList();
        return main.map(line -> aside(line.words(), rest)).orElseGet(() -> Phrase.joined("; ", inRow(rest)));
    }

    /**
     * What is said, and beside it what else is: in parentheses, a contract by its name alone, but the law alone after a
     * comma, since it has parentheses of its own, and after a sentence in further sentences.
     */
    private Phrase aside(Phrase said, List<Line> rest) {
        if (rest.isEmpty()) {
            return said;
        }
        if (isSentence(said)) {
            Phrase sentences = said;
            for (Line line : rest) {
                Phrase sentence = line.labelled();
                sentences = sentences.and(" ").and(isSentence(sentence) ? sentence : sentence.and("."));
            }
            return sentences;
        }
        if (rest.size() == 1 && rest.get(0).key().equals("laws")) {
            return said.and(", ").and(rest.get(0).words());
        }
        if (rest.size() == 1 && rest.get(0).key().equals("contract")) {
            return said.and(" (").and(unstopped(rest.get(0).words())).and(")");
        }
        return said.and(" (").and(Phrase.joined("; ", inRow(rest))).and(")");
    }

    private static boolean isSentence(Phrase phrase) {
        String text = phrase.text();
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    }

    /** What an object says first: its main key, else the words in which it is put. */
    private static Optional<Line> main(ObjectForm<?, ?> form, List<Line> lines) {
        return form.mainKey().flatMap(key -> line(lines, key)).or(() -> line(lines, "text"));
    }

    private static Optional<Line> line(List<Line> lines, String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** What is said in one row: labels and sentences of ours without a capital, and no full stop before a semicolon. */
    private List<Phrase> inRow(List<Line> lines) {
        List<Phrase> said = new ArrayList<>();
        for (Line line : lines) {
            boolean last = said.size() == lines.size() - 1;
            if (line.label().isPresent()) {
                said.add(Phrase.of(voice.withinRow(line.label().get()) + ": ").and(line.words()));
            } else if (line.ours()) {
                said.add(unstopped(names.withinRow(line.words())));
            } else {
                said.add(last ? line.words() : unstopped(line.words()));
            }
        }
        return said;
    }

    private static Phrase unstopped(Phrase sentence) {
        List<Inline> inlines = new ArrayList<>(sentence.inlines());
        if (!inlines.isEmpty()
                && inlines.get(inlines.size() - 1) instanceof Words words
                && words.text().endsWith(".")) {
            String text = words.text().substring(0, words.text().length() - 1);
            inlines.set(inlines.size() - 1, new Words(text, words.about()));
        }
        return new Phrase(inlines);
    }

    /**
     * One thing that is said of something.
     *
     * @param key the key that states it
     * @param label the label, or empty when the words stand by themselves
     * @param words what is stated
     * @param ours whether the words are a sentence of ours
     */
    record Line(String key, Optional<String> label, Phrase words, boolean ours) {
        Phrase labelled() {
            return label.map(text -> Phrase.of(text + ": ").and(words)).orElse(words);
        }
    }

    /** Everything that is said of something, in the order of the form, but for some keys. */
    List<Line> lines(Placed placed, Set<String> except) {
        return placed.form() instanceof ObjectForm<?, ?> form
                ? said(form, placed, except).stream()
                        .map(field -> line(form, field))
                        .toList()
                : List.of();
    }

    /** What something states under a key, as it stands at the head of a row. */
    Optional<Phrase> stated(Placed owner, String key) {
        return owner.form() instanceof ObjectForm<?, ?> form
                ? said(form, owner, Set.of()).stream()
                        .filter(field -> field.field().key().equals(key))
                        .findFirst()
                        .map(field -> atHead(field.placed(), line(form, field)))
                : Optional.empty();
    }

    private Phrase atHead(Placed placed, Line line) {
        return line.ours() ? names.capitalised(line.words()) : atHead(placed, line.words());
    }

    private Phrase atHead(Placed placed, Phrase words) {
        return isOurs(placed) ? names.capitalised(words) : words;
    }

    /** A value as it stands at the head of a cell. */
    Phrase atHead(Placed placed) {
        return atHead(placed, say(placed));
    }

    private List<StatedField> said(ObjectForm<?, ?> form, Placed placed, Set<String> except) {
        List<StatedField> stated = form.stated(placed.value(), placed.path());
        return stated.stream()
                .filter(field ->
                        audience == Visibility.INTERNAL || field.field().visibility() == Visibility.PUBLIC)
                .filter(field -> !except.contains(field.field().key()))
                .filter(field -> !isClassification(field, placed))
                .flatMap(field -> shown(field).stream())
                .toList();
    }

    /** Without references to what those for whom the document is made may not see, such as an internal store. */
    private Optional<StatedField> shown(StatedField field) {
        Placed placed = field.placed();
        if (placed.form() instanceof ReferenceForm reference) {
            return Optional.of(field).filter(any -> shows(reference, placed.value()));
        }
        if (placed.form() instanceof ListForm<?> list
                && list.item() instanceof ReferenceForm reference
                && placed.value() instanceof List<?> all) {
            List<?> some = all.stream().filter(each -> shows(reference, each)).toList();
            return some.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new StatedField(field.field(), new Placed(placed.path(), list, some)));
        }
        return Optional.of(field);
    }

    private boolean shows(ReferenceForm reference, Object id) {
        return names.target(reference.kinds(), (String) id).map(this::shows).orElse(true);
    }

    /**
     * A mark for programs and not for readers: that something is internal, or of what kind it is beside its own words.
     */
    private boolean isClassification(StatedField field, Placed owner) {
        String key = field.field().key();
        boolean named = owner.value() instanceof Described described
                && described.getText().isPresent()
                && !(owner.value() instanceof Party);
        boolean promised =
                owner.value() instanceof Promise promise && promise.getText().isPresent();
        boolean published = owner.value() instanceof Publicity publicity
                && publicity.getText().isPresent();
        return key.equals("internal")
                || field.placed().value() == ContractParty.DATA_SUBJECT
                || (key.equals("is") && named)
                || (key.equals("kind") && (published || owner.value() instanceof Controller))
                || (PROMISED.contains(key) && promised)
                || (key.equals("area") && owner.value() instanceof Promise promise && names.tellsOfArea(promise));
    }

    private Line line(ObjectForm<?, ?> form, StatedField field) {
        String key = field.field().key();
        Placed placed = field.placed();
        String type = form.name().replace("-of-its-own", "");
        String flag = "flag." + type + "." + key;
        if (Boolean.TRUE.equals(placed.value()) && voice.has(flag)) {
            return sentence(key, voice.words(flag), placed);
        }
        if (placed.value() instanceof PromisedAct act) {
            return sentence(key, voice.promised(key, act), placed);
        }
        if (placed.value() instanceof Strength strength) {
            return sentence(key, voice.value(strength), placed);
        }
        if (placed.value() instanceof GuardianRole role) {
            return sentence(key, voice.value(role), placed);
        }
        if (key.equals("informed-within") && placed.value() instanceof TimeSpan span) {
            return sentence(key, voice.informedWithin(span), placed);
        }
        if (key.equals("reply") && placed.value() instanceof TimeSpan span) {
            return sentence(key, voice.replyWithin(span), placed);
        }
        if (key.equals("until") && PERIODS.contains(type)) {
            return new Line(key, Optional.of(label(type, key)), until(placed), true);
        }
        if (type.equals("lasting") && placed.value() instanceof List<?>) {
            return lasting(key, placed);
        }
        boolean speaksForItself = key.equals("text") && !voice.has("field." + type + ".text");
        return new Line(
                key, speaksForItself ? Optional.empty() : Optional.of(label(type, key)), words(key, placed), false);
    }

    private static Line sentence(String key, String words, Placed placed) {
        return new Line(key, Optional.empty(), Phrase.of(Words.of(words).about(placed.path())), true);
    }

    private Phrase until(Placed events) {
        return periods.until(ids(events), events.path());
    }

    private static List<String> ids(Placed list) {
        return ((List<?>) list.value()).stream().map(String::valueOf).toList();
    }

    /** How long a purpose goes on, in words that need no label. */
    private Line lasting(String key, Placed placed) {
        List<String> ids = ids(placed);
        return switch (key) {
            case "during" -> new Line(key, Optional.empty(), periods.during(ids, placed.path()), true);
            case "after" -> new Line(key, Optional.empty(), periods.after(ids, placed.path()), true);
            case "until" -> new Line(key, Optional.empty(), until(placed), true);
            default -> new Line(key, Optional.of(label("lasting", key)), words(key, placed), false);
        };
    }

    private Phrase words(String key, Placed placed) {
        return switch (key) {
            case "emails" -> links(placed, (address, path) -> mail(address, path));
            case "phones" -> links(placed, (number, path) -> phone(number, path));
            case "web", "link" -> Phrase.of(web(String.valueOf(placed.value()), placed.path()));
            case "as-stated" -> quotations(placed);
            case "post", "visit", "address" -> address(placed);
            default -> say(placed);
        };
    }

    private Phrase quotations(Placed placed) {
        ListForm<?> list = (ListForm<?>) placed.form();
        return Phrase.joined(
                ", ",
                list.place(placed.value(), placed.path()).stream()
                        .map(each -> voice.quotation((String) each.value(), original, each.path()))
                        .toList());
    }

    private interface Linked {
        Inline link(String text, String path);
    }

    private static Phrase links(Placed placed, Linked linked) {
        ListForm<?> list = (ListForm<?>) placed.form();
        return Phrase.joined(
                ", ",
                list.place(placed.value(), placed.path()).stream()
                        .map(each -> Phrase.of(linked.link((String) each.value(), each.path())))
                        .toList());
    }

    private static Inline mail(String address, String path) {
        Inline mail = Link.mail(address);
        return mail instanceof Link link ? link.about(path) : Words.of(address).about(path);
    }

    private Inline phone(String number, String path) {
        Inline phone = Link.phone(number);
        String shown = voice.contacts().phone(number);
        return phone instanceof Link link
                ? Link.to(link.target(), shown).about(path)
                : Words.of(shown).about(path);
    }

    private static Inline web(String address, String path) {
        Inline web = Link.orWords(address, address);
        return web instanceof Link link ? link.about(path) : Words.of(address).about(path);
    }

    private Phrase address(Placed placed) {
        Address address = (Address) placed.value();
        List<String> street = new ArrayList<>();
        address.getStreet().flatMap(text -> text.in(voice.language())).ifPresent(street::add);
        address.getBox().ifPresent(street::add);
        List<String> lines = voice.contacts()
                .address(
                        street,
                        address.getCode(),
                        address.getCity().flatMap(text -> text.in(voice.language())),
                        address.getCountry().map(Country::code));
        return Phrase.of(Words.of(String.join(", ", lines)).about(placed.path()));
    }

    /** The label of a key: that of the type, else that of the key wherever it stands. */
    String label(String type, String key) {
        String own = "field." + type + "." + key;
        return voice.words(voice.has(own) ? own : "field." + key);
    }

    /** What is said of something, as rows of label and words; what has no label stands first. */
    List<Prose> details(Placed placed, Set<String> except) {
        return details(List.of(new Part(placed, except)), DefinitionList.rows());
    }

    /** What is said of something, after rows that stand before its own. */
    List<Prose> details(Placed placed, DefinitionList.Builder rows) {
        return details(List.of(new Part(placed, Set.of())), rows);
    }

    /** Something of which everything is said but for some keys. */
    private record Part(Placed placed, Set<String> except) {}

    private List<Prose> details(List<Part> parts, DefinitionList.Builder rows) {
        List<Prose> prose = new ArrayList<>();
        for (Part part : parts) {
            if (part.placed().form() instanceof ObjectForm<?, ?> form) {
                for (StatedField field : said(form, part.placed(), part.except())) {
                    Line line = line(form, field);
                    if (line.label().isEmpty()) {
                        prose.add(Paragraph.of(line.words()));
                    } else {
                        rows.add(line.label().get(), body(line, field.placed()));
                    }
                }
            }
        }
        if (!rows.isEmpty()) {
            prose.add(rows.build());
        }
        return prose;
    }

    /** What a key states, laid out: an object of several lines as rows of its own, not in parentheses. */
    private Body body(Line line, Placed placed) {
        List<Placed> objects = objects(placed);
        if (objects.isEmpty() || objects.stream().allMatch(this::isBrief)) {
            return Body.of(atHead(placed, line));
        }
        List<Body> bodies = objects.stream().map(this::object).toList();
        return bodies.size() == 1 ? bodies.get(0) : Body.of(ItemList.bullets(bodies));
    }

    private static List<Placed> objects(Placed placed) {
        if (placed.form() instanceof ListForm<?> list && list.item() instanceof ObjectForm<?, ?>) {
            return list.place(placed.value(), placed.path());
        }
        boolean address = placed.value() instanceof Address || placed.value() instanceof CalendarCap;
        return placed.form() instanceof ObjectForm<?, ?> && !address ? List.of(placed) : List.of();
    }

    private boolean isBrief(Placed object) {
        List<Line> lines = lines(object, Set.of());
        return lines.size() < 2 || (lines.size() == 2 && say(object).text().length() < SHORT);
    }

    /** What an object says: in one line where it is short, else line by line. */
    Body object(Placed object) {
        Phrase words = !isBrief(object)
                ? Phrase.lines(flat(object, Optional.empty()))
                : beginsWithOurs(object) ? names.capitalised(say(object)) : say(object);
        return Body.of(words).about(object.path());
    }

    /** Whether what an object says begins with words of ours: a term, a label or a sentence. */
    private boolean beginsWithOurs(Placed object) {
        List<Line> lines = lines(object, Set.of());
        boolean hasMain = object.form() instanceof ObjectForm<?, ?> form
                && main(form, lines).isPresent();
        return isOurs(object)
                || (!hasMain
                        && lines.stream()
                                .findFirst()
                                .filter(line -> line.ours() || line.label().isPresent())
                                .isPresent());
    }

    /**
     * What an object says, line by line: its main words, then label and words, objects inside it in the same manner.
     */
    private List<Phrase> flat(Placed object, Optional<String> label) {
        ObjectForm<?, ?> form = (ObjectForm<?, ?>) object.form();
        List<Phrase> phrases = new ArrayList<>();
        Optional<String> main = main(form, lines(object, Set.of())).map(Line::key);
        for (StatedField field : said(form, object, Set.of())) {
            Line line = line(form, field);
            if (main.equals(Optional.of(line.key()))) {
                Phrase words = field.placed().value() instanceof Text ? line.words() : names.capitalised(line.words());
                phrases.add(0, new Line(line.key(), label, words, false).labelled());
            } else {
                List<Placed> inside = objects(field.placed());
                List<Line> flags = inside.size() == 1 ? lines(inside.get(0), Set.of()) : List.of();
                if (!flags.isEmpty()
                        && flags.stream().allMatch(each -> each.label().isEmpty() && each.ours())) {
                    flags.forEach(flag -> phrases.add(flag.words()));
                } else if (inside.size() == 1 && !isBrief(inside.get(0))) {
                    phrases.addAll(flat(inside.get(0), line.label()));
                } else {
                    phrases.add(line.labelled());
                }
            }
        }
        return phrases;
    }

    /** An element as an item of a list: its name, and under it what is said of it. */
    Body item(String kind, Placed element) {
        return item(kind, element, Set.of());
    }

    /** An element as an item of a list, but for keys of which the list itself tells. */
    Body item(String kind, Placed element, Set<String> told) {
        List<Prose> blocks = new ArrayList<>();
        Phrase name = head(kind, element);
        List<Part> parts = parts(element, told);
        List<Line> lines = parts.stream()
                .flatMap(part -> lines(part.placed(), part.except()).stream())
                .toList();
        boolean brief = lines.isEmpty()
                || (lines.size() < 3 && Phrase.joined("; ", inRow(lines)).text().length() < SHORT);
        if (brief) {
            blocks.add(Paragraph.of(aside(name, lines)));
        } else {
            blocks.add(Paragraph.of(strong(name)));
            blocks.addAll(details(parts, DefinitionList.rows()));
        }
        return new Body(blocks, Optional.of(element.path()));
    }

    /** An element, after the one party that it is about: who that is stands where it is named. */
    private List<Part> parts(Placed element, Set<String> told) {
        Set<String> except = new HashSet<>(NameKeys.of(element));
        except.addAll(told);
        if (element.value() instanceof Party party && isAuthorityTwice(party)) {
            except.add("role");
        }
        Part own = new Part(element, except);
        return partyOf(element.value())
                .filter(introduced::contains)
                .flatMap(id -> names.find(PARTIES, id))
                .map(party -> List.of(new Part(party, ofParty(party, element)), own))
                .orElse(List.of(own));
    }

    /** What is not said again of a party: its name, and its role where the section or its kind tells it. */
    private static Set<String> ofParty(Placed party, Placed element) {
        Party value = (Party) party.value();
        Set<String> except = new HashSet<>(NameKeys.of(party));
        boolean processor =
                element.value() instanceof Processor && value.getRole().equals(Optional.of(PartyRole.PROCESSOR));
        if (processor || isAuthorityTwice(value)) {
            except.add("role");
        }
        return except;
    }

    /** Whether both the kind and the role of a party say that it is an authority. */
    private static boolean isAuthorityTwice(Party party) {
        return party.getIs().equals(Optional.of("authority"))
                && party.getRole().equals(Optional.of(PartyRole.AUTHORITY));
    }

    /** The party that alone gives a recipient, a processor or a transfer its name. */
    static Optional<String> partyOf(Object element) {
        List<String> named = element instanceof Disclosure disclosure
                ? disclosure.getTo().stream().map(Speaker::partyId).toList()
                : element instanceof Processor processor
                        ? processor.getBy()
                        : element instanceof Transfer transfer ? transfer.getTo() : List.of();
        return named.size() == 1 && !named.get(0).isEmpty() ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static String partyId(String reference) {
        return reference.startsWith(PARTIES + "/") ? reference.substring(PARTIES.length() + 1) : "";
    }

    /** A name in strong letters, unless something in it is missing or leads elsewhere. */
    private static Phrase strong(Phrase name) {
        return name.inlines().stream().allMatch(Words.class::isInstance)
                ? Phrase.of(new Strong(name.text(), name.inlines().get(0).about()))
                : name;
    }

    /** The name of an element as it stands at the head of a line or a cell. */
    Phrase head(String kind, Placed element) {
        return names.head(kind, element, element.path());
    }

    /** The elements of a collection as a bulleted list. */
    Optional<ItemList> items(String kind, List<Placed> elements) {
        List<Body> items = elements.stream()
                .filter(this::shows)
                .map(element -> item(kind, element))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(ItemList.bullets(items));
    }
}
