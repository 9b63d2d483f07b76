package org.seloste.rules.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seloste.model.LawRef;
import org.seloste.model.Purpose;
import org.seloste.model.Register;
import org.seloste.model.Shapes;
import org.seloste.model.Topic;
import org.seloste.model.form.Form;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.TextForm;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;
import org.seloste.model.law.LawData;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.Vocabulary;

/** A register as rules look at it: its parts by type and place, its words, and the day for which they answer. */
public final class Subject {

    private static final String AS_STATED = "as-stated";

    private final Register register;
    private final LintContext context;
    private final Map<Class<?>, Places<Object>> byType;
    private final Map<String, Object> byPath;
    private final Map<String, List<Purpose>> purposesByRecipient;
    private final WordsByPlace wordings;
    private final WordsByPlace publicWordings;
    private final List<Place<Text>> texts;
    private final List<Place<LawRef>> laws;
    private final Elements elements;
    private final Set<String> paths;
    private final List<Accepted> accepted;
    private final List<Subject> others;

    private Subject(Register register, LintContext context) {
        this.register = register;
        this.context = context;
        this.elements = Elements.of(register, context.vocabulary());
        this.byPath = new HashMap<>();
        this.purposesByRecipient = new HashMap<>();
        this.wordings = new WordsByPlace();
        this.publicWordings = new WordsByPlace();
        this.texts = new ArrayList<>();
        this.laws = new ArrayList<>();
        this.paths = new HashSet<>();
        this.accepted = List.of();
        this.others = List.of();
        PlacesByType objects = new PlacesByType();
        Shapes.register().fields().forEach(field -> paths.add(field.key()));
        paths.add("");
        Shapes.register().walk(register, "", Visibility.PUBLIC, new Visit() {
            @Override
            public void value(String path, Form<?> form, Object value, Visibility visibility) {
                paths.add(path);
                keep(path, form, value, visibility);
            }

            @Override
            public void object(String path, ObjectForm<?, ?> form, Object value, Visibility visibility) {
                paths.add(path);
                objects.add(path, value);
                byPath.put(path, value);
            }
        });
        this.byType = objects.places();
        register.getPurposes()
                .forEach(purpose -> purpose.getRecipients()
                        .forEach(recipient -> purposesByRecipient
                                .computeIfAbsent(recipient, any -> new ArrayList<>())
                                .add(purpose)));
    }

    /** What was looked through once, in other company. */
    private Subject(Subject looked, List<Accepted> accepted, List<Subject> others) {
        this.register = looked.register;
        this.context = looked.context;
        this.elements = looked.elements;
        this.byType = looked.byType;
        this.byPath = looked.byPath;
        this.purposesByRecipient = looked.purposesByRecipient;
        this.wordings = looked.wordings;
        this.publicWordings = looked.publicWordings;
        this.texts = looked.texts;
        this.laws = looked.laws;
        this.paths = looked.paths;
        this.accepted = List.copyOf(accepted);
        this.others = List.copyOf(others);
    }

    /**
     * Looks through a register once.
     *
     * @param register the register
     * @param context the day, the law and the vocabulary
     * @return the register with its parts by place
     */
    public static Subject of(Register register, LintContext context) {
        return new Subject(register, context);
    }

    /**
     * This register after its rules were asked.
     *
     * @param states what became of what it accepts
     * @return the same parts, for the rules on acceptances
     */
    public Subject accepting(List<Accepted> states) {
        return new Subject(this, states, others);
    }

    /**
     * This register beside the others of its catalogue.
     *
     * @param beside the others
     * @return the same parts, for the rules on catalogues
     */
    public Subject among(List<Subject> beside) {
        return new Subject(this, accepted, beside);
    }

    /**
     * The other registers of the catalogue.
     *
     * @return the others in the order of the catalogue; none of a register that stands alone
     */
    public List<Subject> others() {
        return others;
    }

    /**
     * What became of what the register accepts.
     *
     * @return the acceptances with their places; none before the other rules were asked
     */
    public Places<Accepted> accepted() {
        return new Places<>(
                accepted.stream().map(each -> new Place<>(each.path(), each)).toList());
    }

    /**
     * Whether a path leads anywhere.
     *
     * @param path a path by keys and ids
     * @return true for a key of the register, stated or not, and for every part that is stated
     */
    public boolean has(String path) {
        return paths.contains(path);
    }

    private void keep(String path, Form<?> form, Object value, Visibility visibility) {
        if (value instanceof LawRef law) {
            laws.add(new Place<>(path, law));
        } else if (value instanceof Text text) {
            if (visibility == Visibility.PUBLIC && form instanceof TextForm prose && !prose.isName()) {
                texts.add(new Place<>(path, text));
            }
            if (text.isEverywhere()) {
                keep(new Wording(path, Optional.empty(), text.toString()), visibility);
            } else {
                text.languages()
                        .forEach(language -> keep(
                                new Wording(
                                        path,
                                        Optional.of(language),
                                        text.in(language).orElseThrow()),
                                visibility));
            }
        } else if (value instanceof String words && isQuotation(path)) {
            keep(new Wording(path, Optional.empty(), words), visibility);
        }
    }

    private void keep(Wording wording, Visibility visibility) {
        wordings.add(wording);
        if (visibility == Visibility.PUBLIC) {
            publicWordings.add(wording);
        }
    }

    private static boolean isQuotation(String path) {
        return path.contains("/" + AS_STATED + "/");
    }

    /**
     * The register itself.
     *
     * @return the register
     */
    public Register register() {
        return register;
    }

    /**
     * The day for which findings hold.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return context.asOf();
    }

    /**
     * The law as dated data.
     *
     * @return the law
     */
    public LawData law() {
        return context.law();
    }

    /**
     * The standard terms.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return context.vocabulary();
    }

    /**
     * All parts of a type, wherever they stand.
     *
     * @param type the type
     * @param <T> the type
     * @return the parts with their places
     */
    public <T> Places<T> all(Class<T> type) {
        @SuppressWarnings("unchecked") // under a type stand only its own values, and places are immutable
        Places<T> own = (Places<T>) byType.getOrDefault(type, Places.none());
        return own;
    }

    /**
     * The part at a place.
     *
     * @param type its type
     * @param path a path by keys and ids
     * @param <T> its type
     * @return the part, or empty when nothing of that type stands there
     */
    public <T> Optional<T> at(Class<T> type, String path) {
        return Optional.ofNullable(byPath.get(path)).filter(type::isInstance).map(type::cast);
    }

    /**
     * The purposes that name a disclosure or the use of a processor among their recipients.
     *
     * @param path such as {@code disclosures/carrier}
     * @return the purposes in the order of the register
     */
    public List<Purpose> purposesFor(String path) {
        return purposesByRecipient.getOrDefault(path, List.of());
    }

    /**
     * All references to law.
     *
     * @return the references with their places
     */
    public Places<LawRef> laws() {
        return new Places<>(laws);
    }

    /**
     * All prose that the public sees; names are not prose.
     *
     * @return the texts with their places
     */
    public Places<Text> prose() {
        return new Places<>(texts);
    }

    /**
     * All words of the author, in every language, and all quotations of an earlier notice.
     *
     * @return the words in the order of the file form
     */
    public Stream<Wording> words() {
        return wordings.all().stream();
    }

    /**
     * The words of the author at a place or below it.
     *
     * @param path a path by keys and ids
     * @return the words in the order of the file form
     */
    public Stream<Wording> words(String path) {
        return wordings.under(path).stream();
    }

    /**
     * The words that the public reads, in every language, and all quotations of an earlier notice; not the notes that a
     * controller keeps for itself.
     *
     * @return the words in the order of the file form
     */
    public Stream<Wording> publicWords() {
        return publicWordings.all().stream();
    }

    /**
     * The words at a place or below it that the public reads.
     *
     * @param path a path by keys and ids
     * @return the words in the order of the file form
     */
    public Stream<Wording> publicWords(String path) {
        return publicWordings.under(path).stream();
    }

    /**
     * What a rule that reads prose remarks on words under some keys of the register.
     *
     * @param pattern what is recognised
     * @param keys keys at the root of the register; all when none is named
     * @return the outcome of the rule
     */
    public Outcome reading(Pattern pattern, String... keys) {
        List<String> wanted = List.of(keys);
        List<Wording> looked = words().filter(wording -> !Paths.isUnder(wording.path(), "accepted"))
                .filter(wording ->
                        wanted.isEmpty() || wanted.stream().anyMatch(key -> Paths.isUnder(wording.path(), key)))
                .toList();
        return looked.isEmpty()
                ? Outcome.doesNotApply()
                : Outcome.of(oneAPlace(looked.stream().flatMap(wording -> wording.match(pattern))));
    }

    /**
     * The first remark on each place.
     *
     * @param remarks remarks, several of them on a place with several languages
     * @return one remark a place
     */
    public static Stream<Remark> oneAPlace(Stream<Remark> remarks) {
        Map<String, Remark> first = new LinkedHashMap<>();
        remarks.forEach(remark -> first.putIfAbsent(remark.path(), remark));
        return first.values().stream();
    }

    /**
     * Whether a heading of the notice stands without anything under it.
     *
     * @param topic the topic of the heading
     * @return true when it was left empty
     */
    public boolean isLeftEmpty(Topic topic) {
        return register.getLeftEmpty().contains(topic);
    }

    /**
     * The place to name when something is missing: the empty heading, if there is one, or the key that would hold it.
     *
     * @param topic the topic under which it would stand
     * @param key the key of the register that would hold it
     * @return a path
     */
    public String gap(Topic topic, String key) {
        return isLeftEmpty(topic) ? "left-empty/" + word(topic) : key;
    }

    /**
     * The word of a topic in the file form.
     *
     * @param topic a topic
     * @return such as {@code automated-decisions}
     */
    public static String word(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of the element that holds a place, such as {@code purposes}.
     *
     * @param path a path by keys and ids
     * @return the kind, or empty when the place is within no element
     */
    public Optional<String> kindOf(String path) {
        return elements.kindOf(path);
    }

    /**
     * The name of the element that holds a place.
     *
     * @param path a path by keys and ids
     * @return its own words, or those of the vocabulary, or its id; empty when the place is within no element
     */
    public Optional<Text> nameOf(String path) {
        return elements.nameOf(path);
    }
}
