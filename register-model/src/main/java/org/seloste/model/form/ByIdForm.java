package org.seloste.model.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.text.Language;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;

/**
 * A collection by id: a mapping from id to content, or a list in which an entry is an id alone or {@code id: content}.
 *
 * @param <T> the elements' type
 */
public final class ByIdForm<T> extends Form<List<T>> {

    private final String kind;
    private final Supplier<? extends ObjectForm<T, ?>> element;
    private final Optional<TermKind> vocabulary;
    private final Predicate<T> described;
    private final Optional<Function<T, Optional<String>>> broader;
    private final Set<String> allowed;

    ByIdForm(
            String kind,
            Supplier<? extends ObjectForm<T, ?>> element,
            Optional<TermKind> vocabulary,
            Predicate<T> described,
            Optional<Function<T, Optional<String>>> broader,
            Set<String> allowed) {
        this.kind = kind;
        this.element = element;
        this.vocabulary = vocabulary;
        this.described = described;
        this.broader = broader;
        this.allowed = allowed;
    }

    /**
     * What references call the collection.
     *
     * @return a key such as {@code purposes}
     */
    public String kind() {
        return kind;
    }

    /**
     * How an element is spelled.
     *
     * @return the elements' form
     */
    public ObjectForm<T, ?> element() {
        return element.get();
    }

    /**
     * The part of the vocabulary whose ids need no text.
     *
     * @return the kind of term, or empty when every element says itself what it is
     */
    public Optional<TermKind> vocabulary() {
        return vocabulary;
    }

    @Override
    public Optional<List<T>> read(Node node, Reading reading) {
        return entries(node, reading).flatMap(entries -> read(entries, reading));
    }

    Optional<List<Node.Entry>> entries(Node node, Reading reading) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping.entries());
        }
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(List.of(bare(scalar)));
        }
        if (node instanceof Node.Items items) {
            List<Node.Entry> entries = new ArrayList<>();
            boolean whole = true;
            for (Node item : items.items()) {
                Optional<Node.Entry> entry = entry(item, reading);
                entry.ifPresent(entries::add);
                whole = whole && entry.isPresent();
            }
            return whole ? Optional.of(entries) : Optional.empty();
        }
        reading.fault(node.position(), "value-missing", expected());
        return Optional.empty();
    }

    private Optional<Node.Entry> entry(Node item, Reading reading) {
        if (item instanceof Node.Scalar scalar) {
            return Optional.of(bare(scalar));
        }
        if (item instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
            return Optional.of(mapping.entries().get(0));
        }
        if (item instanceof Node.Mapping mapping && mapping.entries().size() > 1) {
            reading.fault(
                    item.position(),
                    "entry-indentation",
                    mapping.entries().get(0).key());
        } else {
            reading.fault(item.position(), "entry-expected", element().name());
        }
        return Optional.empty();
    }

    private static Node.Entry bare(Node.Scalar scalar) {
        return new Node.Entry(scalar.text(), scalar.position(), new Node.Mapping(List.of(), scalar.position()));
    }

    Optional<List<T>> read(List<Node.Entry> entries, Reading reading) {
        List<T> values = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        boolean whole = true;
        for (Node.Entry entry : entries) {
            Reading inside = reading.at(entry.key(), entry.keyPosition());
            boolean good = checkId(entry, inside, seen);
            reading.declare(declaredKind(entry.key()), referenceId(inside.path()));
            Optional<T> value = element().read(entry.value(), inside, Optional.of(entry.key()));
            good = good && value.isPresent() && hasMeaning(entry, value.get(), inside);
            value.ifPresent(values::add);
            value.flatMap(term -> broader(inside.path(), entry.key(), term)).ifPresent(reading::refer);
            whole = whole && good;
        }
        return whole ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private boolean isOwnTerms() {
        return broader.isPresent();
    }

    /** The reference of an own term to the standard or own term of the same kind of which it is a kind. */
    Optional<References.Reference> broader(String path, String id, T value) {
        return isOwnTerms() && isOwnTerm(id)
                ? broader.get().apply(value).map(word -> {
                    int slash = id.indexOf('/');
                    return new TermForm(TermKind.of(id.substring(0, slash)).orElseThrow())
                            .made(path + "/is", word, Optional.of(id.substring(slash + 1)));
                })
                : Optional.empty();
    }

    Optional<References.Reference> broaderOfObject(String path, String id, Object value) {
        @SuppressWarnings("unchecked") // a form visits only values of its own type
        T own = (T) value;
        return broader(path, id, own);
    }

    private boolean checkId(Node.Entry entry, Reading reading, Set<String> seen) {
        Optional<String> fault = idFault(entry.key());
        if (fault.isPresent()) {
            reading.fault(entry.keyPosition(), fault.get(), entry.key());
            return false;
        }
        if (!seen.add(entry.key())) {
            reading.fault(entry.keyPosition(), "id-twice", entry.key(), kind);
            return false;
        }
        return true;
    }

    Optional<String> idFault(String id) {
        if (id.isBlank()) {
            return Optional.of("id-blank");
        }
        if (isOwnTerms() ? !isOwnTerm(id) : !Forms.isId(id)) {
            return Optional.of(isOwnTerms() ? "own-term-malformed" : "id-malformed");
        }
        return Forms.RESERVED.contains(id) && !allowed.contains(id) ? Optional.of("id-reserved") : Optional.empty();
    }

    private static boolean isOwnTerm(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && TermKind.of(id.substring(0, slash)).isPresent() && Forms.isId(id.substring(slash + 1));
    }

    String declaredKind(String id) {
        return isOwnTerms() && id.indexOf('/') > 0 ? TermForm.OWN_TERMS + id.substring(0, id.indexOf('/')) : kind;
    }

    /**
     * The id by which an element is referred to: where elements nest, that of its owner stands before its own.
     *
     * @param path where the element stands
     * @return its id, such as {@code boat/invoice}
     */
    public String referenceId(String path) {
        int nested = path.indexOf("/" + Forms.NESTED + "/");
        return nested >= 0 && path.startsWith(kind + "/")
                ? path.substring(kind.length() + 1).replace("/" + Forms.NESTED + "/", "/")
                : path.substring(path.lastIndexOf('/') + 1);
    }

    private boolean hasMeaning(Node.Entry entry, T value, Reading reading) {
        if (isDescribed(entry.key(), value)) {
            return true;
        }
        Optional<String> near =
                vocabulary.flatMap(terms -> Vocabulary.standard().nearest(terms, entry.key()));
        if (near.isPresent()) {
            reading.fault(entry.keyPosition(), "term-unknown-near", entry.key(), near.get());
        } else {
            reading.fault(entry.keyPosition(), "term-unknown", entry.key());
        }
        return false;
    }

    boolean isDescribed(String id, T value) {
        return vocabulary.isEmpty()
                || Vocabulary.standard().find(vocabulary.get(), id).isPresent()
                || described.test(value);
    }

    boolean isDescribedObject(String id, Object value) {
        @SuppressWarnings("unchecked") // a form visits only values of its own type
        T own = (T) value;
        return isDescribed(id, own);
    }

    @Override
    public Object write(List<T> value, Writing writing) {
        return written(value, writing, Optional.empty());
    }

    Object written(List<T> value, Writing writing, Optional<Object> more) {
        Map<String, Object> contents = new LinkedHashMap<>();
        for (T each : value) {
            if (writing.shows(element(), each)) {
                contents.put(element().idOf(each), element().write(each, writing));
            }
        }
        if (contents.isEmpty() && !value.isEmpty()) {
            return List.of();
        }
        boolean bare = contents.values().stream().allMatch(content -> content.equals(Map.of()));
        if (bare && more.isEmpty()) {
            return List.copyOf(contents.keySet());
        }
        more.ifPresent(rest -> contents.put(Forms.MORE, rest));
        return contents;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(
                schemaName(),
                () -> Map.of(
                        "description",
                        "By id: a mapping from id to content, or a list of ids.",
                        "anyOf",
                        alternatives(definitions, Optional.empty())));
    }

    String schemaName() {
        return kind.equals(element().name())
                ? kind + "-by-id"
                : kind + "-by-id-of-" + element().name();
    }

    List<Map<String, Object>> alternatives(SchemaDefinitions definitions, Optional<Map<String, Object>> more) {
        Map<String, Object> entries = entriesSchema(definitions, more);
        Map<String, Object> mapping = new LinkedHashMap<>(entries);
        more.ifPresent(any -> mapping.put("minProperties", 1));
        Map<String, Object> single = new LinkedHashMap<>(entries);
        single.put("minProperties", 1);
        single.put("maxProperties", 1);
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        more.ifPresent(any -> list.put("minItems", 1));
        List<Map<String, Object>> alternatives = new ArrayList<>(List.of(mapping, list));
        if (required().isEmpty()) {
            list.put("items", Map.of("anyOf", List.of(bareIds(definitions), single)));
            alternatives.add(bareIds(definitions));
        } else {
            list.put("items", single);
        }
        return alternatives;
    }

    private Map<String, Object> entriesSchema(SchemaDefinitions definitions, Optional<Map<String, Object>> more) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("type", "object");
        vocabulary.ifPresent(terms -> entries.put(
                "allOf",
                List.of(definitions.reference(
                        "standard-keys-" + terms.word(), () -> Map.of("properties", labels(terms))))));
        more.ifPresent(rest -> entries.put("properties", Map.of(Forms.MORE, rest)));
        List<Object> names = new ArrayList<>(List.of(idSchema(definitions)));
        more.ifPresent(any -> names.add(Map.of("const", Forms.MORE)));
        if (!allowed.isEmpty()) {
            names.add(Map.of("enum", allowed.stream().sorted().toList()));
        }
        entries.put("propertyNames", names.size() == 1 ? names.get(0) : Map.of("anyOf", names));
        entries.put("additionalProperties", element().schema(definitions));
        return entries;
    }

    /** The standard ids with what they mean, so that an editor can offer them. */
    private static Map<String, Object> labels(TermKind terms) {
        Map<String, Object> labels = new LinkedHashMap<>();
        Vocabulary.standard().all(terms).stream()
                .sorted(Comparator.comparing(Term::id))
                .forEach(term -> labels.put(term.id(), Map.of("description", label(term))));
        return labels;
    }

    private static String label(Term term) {
        return Stream.of(Language.ENGLISH, Language.FINNISH, Language.SWEDISH)
                .flatMap(language -> term.label().in(language).stream())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private Map<String, Object> bareIds(SchemaDefinitions definitions) {
        return vocabulary
                .map(terms -> definitions.reference(
                        "standard-" + terms.word(),
                        () -> Map.of(
                                "description",
                                "One of the standard " + terms.word() + ".",
                                "enum",
                                Stream.concat(
                                                Vocabulary.standard().all(terms).stream()
                                                        .map(Term::id),
                                                allowed.stream())
                                        .sorted()
                                        .toList())))
                .orElseGet(() -> idSchema(definitions));
    }

    private List<String> required() {
        return element().fields().stream()
                .filter(Field::isRequired)
                .map(Field::key)
                .toList();
    }

    private Map<String, Object> idSchema(SchemaDefinitions definitions) {
        if (isOwnTerms()) {
            String kinds = Arrays.stream(TermKind.values()).map(TermKind::word).collect(Collectors.joining("|"));
            return definitions.reference(
                    "own-term-id",
                    () -> Map.of(
                            "description",
                            "A kind of term and an id, such as events/season-closed.",
                            "type",
                            "string",
                            "pattern",
                            "^(" + kinds + ")/[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
        }
        return definitions.reference("id", ByIdForm::idSchema);
    }

    /** What an id looks like: for editors. */
    private static Map<String, Object> idSchema() {
        return Map.of(
                "description",
                "An id: lower-case letters a-z, digits and single hyphens, beginning with a letter.",
                "type",
                "string",
                "pattern",
                Forms.ID_PATTERN,
                "maxLength",
                Forms.ID_LENGTH,
                "not",
                Map.of("enum", Forms.RESERVED.stream().sorted().toList()));
    }

    @Override
    public void walk(List<T> value, String path, Visibility visibility, Visit visit) {
        for (T each : value) {
            String id = element().idOf(each);
            String inside = path + "/" + id;
            visit.element(inside, this, id, each);
            element().walk(each, inside, visibility, visit);
        }
    }

    /**
     * The elements with their places.
     *
     * @param value a collection of the form
     * @param path where the collection stands
     * @return the elements in order
     */
    public List<Placed> place(Object value, String path) {
        List<Placed> placed = new ArrayList<>();
        for (Object each : (List<?>) value) {
            @SuppressWarnings("unchecked") // a form is asked only for values of its own type
            T own = (T) each;
            placed.add(new Placed(path + "/" + element().idOf(own), element(), own));
        }
        return placed;
    }

    @Override
    String expected() {
        return "a mapping from id to " + element().name() + ", or a list of ids";
    }
}
