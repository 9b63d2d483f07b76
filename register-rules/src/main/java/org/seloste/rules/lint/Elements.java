package org.seloste.rules.lint;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.Register;
import org.seloste.model.RightStatement;
import org.seloste.model.Shapes;
import org.seloste.model.form.ByIdForm;
import org.seloste.model.form.Form;
import org.seloste.model.form.ListForm;
import org.seloste.model.form.ObjectForm;
import org.seloste.model.form.ReferenceForm;
import org.seloste.model.form.TermForm;
import org.seloste.model.form.Visibility;
import org.seloste.model.form.Visit;
import org.seloste.model.text.Language;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.Vocabulary;

/** What a register or a processor's record names by id, with the words by which people know it. */
public final class Elements {

    private record Element(ByIdForm<?> form, String id, Object value) {}

    /** The keys by which an element without a name is known, the first that an element states. */
    private static final Set<String> TELLING = Set.of("to", "by", "roles", "data", "purposes");

    private final Vocabulary vocabulary;
    private final Map<String, Element> byPath = new LinkedHashMap<>();

    private Elements(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Looks through a register once.
     *
     * @param register the register
     * @param vocabulary the standard terms
     * @return its elements by place
     */
    public static Elements of(Register register, Vocabulary vocabulary) {
        return of(Shapes.register(), register, vocabulary);
    }

    /**
     * Looks through a processor's record once.
     *
     * @param processorRecord the record
     * @param vocabulary the standard terms
     * @return its elements by place
     */
    public static Elements of(ProcessorRecord processorRecord, Vocabulary vocabulary) {
        return of(Shapes.processorRecord(), processorRecord, vocabulary);
    }

    private static <T> Elements of(ObjectForm<T, ?> form, T root, Vocabulary vocabulary) {
        Elements elements = new Elements(vocabulary);
        form.walk(root, "", Visibility.PUBLIC, new Visit() {
            @Override
            public void value(String path, Form<?> form, Object value, Visibility visibility) {}

            @Override
            public void element(String path, ByIdForm<?> form, String id, Object value) {
                elements.byPath.put(path, new Element(form, id, value));
            }
        });
        return elements;
    }

    /**
     * The places of all elements.
     *
     * @return the paths in the order of the file form
     */
    public Set<String> paths() {
        return byPath.keySet();
    }

    /**
     * The kind of the element that holds a place, such as {@code purposes}.
     *
     * @param path a path by keys and ids
     * @return the kind, or empty when the place is within no element
     */
    public Optional<String> kindOf(String path) {
        return at(path).map(element -> element.form().kind());
    }

    /**
     * The name of the element that holds a place.
     *
     * @param path a path by keys and ids
     * @return its own words, or those of the vocabulary, or its id; empty when the place is within no element
     */
    public Optional<Text> nameOf(String path) {
        return at(path).map(this::name);
    }

    private Optional<Element> at(String path) {
        String at = path;
        while (!at.isEmpty()) {
            Element element = byPath.get(at);
            if (element != null) {
                return Optional.of(element);
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return Optional.empty();
    }

    private Text name(Element element) {
        Map<String, Object> stated = new LinkedHashMap<>();
        element.form()
                .element()
                .stated(element.value(), "")
                .forEach(field -> stated.put(field.field().key(), field.placed().value()));
        Optional<Text> own = Stream.of("name", "title", "text", "term")
                .map(stated::get)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst();
        Optional<Text> standard = Stream.of(stated.get("is"), element.id())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .flatMap(word ->
                        element.form().vocabulary().stream().flatMap(kind -> vocabulary.find(kind, word).stream()))
                .map(Term::label)
                .findFirst();
        boolean sentence = element.value() instanceof RightStatement;
        return (sentence ? standard.or(() -> own) : own.or(() -> standard))
                .or(() -> byWhatItIsAbout(element))
                .orElseGet(() -> Text.everywhere(element.id()));
    }

    /** Disclosures, retentions and the like have no names; people know them by the recipients or the data. */
    private Optional<Text> byWhatItIsAbout(Element element) {
        return element.form().element().stated(element.value(), "").stream()
                .filter(field -> TELLING.contains(field.field().key()))
                .map(field -> field.placed())
                .filter(placed -> placed.value() instanceof List<?> && placed.form() instanceof ListForm<?>)
                .map(placed -> joined(((ListForm<?>) placed.form()).item(), (List<?>) placed.value()))
                .findFirst();
    }

    private Text joined(Form<?> form, List<?> values) {
        List<Text> names = values.stream()
                .map(value -> nameOf(form, String.valueOf(value)))
                .toList();
        Map<Language, String> joined = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            joined.put(
                    language,
                    names.stream()
                            .map(name -> name.in(language).orElseGet(name::toString))
                            .collect(Collectors.joining(", ")));
        }
        return Text.of(joined);
    }

    /**
     * The name of what a value refers to.
     *
     * @param form how the value is spelled: a reference or a term
     * @param value an id, or a kind and an id
     * @return the name of the element or the standard term, or the value itself when it names neither
     */
    public Text nameOf(Form<?> form, String value) {
        Optional<Text> name = Optional.empty();
        if (form instanceof ReferenceForm reference) {
            name = Stream.concat(Stream.of(""), reference.kinds().stream().map(kind -> kind + "/"))
                    .map(kind -> kind + value)
                    .filter(byPath::containsKey)
                    .findFirst()
                    .flatMap(this::nameOf);
        } else if (form instanceof TermForm term) {
            name = vocabulary.find(term.kind(), value).map(Term::label);
        }
        return name.orElseGet(() -> Text.everywhere(value));
    }
}
