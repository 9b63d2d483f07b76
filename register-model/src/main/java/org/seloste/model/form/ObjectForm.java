package org.seloste.model.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.seloste.model.statement.Listing;
import org.seloste.model.text.Language;
import org.seloste.model.text.Nearest;

/**
 * A value with keys, spelled as a mapping; or, where only its main key is said, as that key's value alone.
 *
 * @param <T> the value's type
 * @param <B> its builder
 */
public final class ObjectForm<T, B> extends Form<T> {

    /** What always holds, and the key at which a fault is told; of the value as a whole when there is none. */
    private record Invariant<T>(String code, Optional<String> key, Predicate<T> holds) {
        String path(String path) {
            return key.map(at -> path.isEmpty() ? at : path + "/" + at).orElse(path);
        }
    }

    private final String name;
    private final String description;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Field<T, B, ?>> fields = new ArrayList<>();
    private final List<Invariant<T>> invariants = new ArrayList<>();
    private Optional<Function<T, String>> getId = Optional.empty();
    private Optional<BiConsumer<B, String>> setId = Optional.empty();
    private Optional<String> shorthand = Optional.empty();
    private Optional<Predicate<T>> internalWhen = Optional.empty();

    private ObjectForm(String name, Supplier<B> newBuilder, Function<B, T> build, String description) {
        this.name = name;
        this.newBuilder = newBuilder;
        this.build = build;
        this.description = description;
    }

    /**
     * Declares a type.
     *
     * @param name its name in kebab-case, as in messages and the schema
     * @param newBuilder makes a builder
     * @param build makes the value
     * @param description what the thing is, in plain words
     * @param <T> the value's type
     * @param <B> its builder
     * @return a form without fields, to which fields are added before it is used
     */
    public static <T, B> ObjectForm<T, B> of(
            String name, Supplier<B> newBuilder, Function<B, T> build, String description) {
        return new ObjectForm<>(name, newBuilder, build, description);
    }

    /**
     * Says that values have an id, which the collection that holds them spells.
     *
     * @param get reads the id
     * @param set gives the id to a builder
     * @return this form
     */
    public ObjectForm<T, B> id(Function<T, String> get, BiConsumer<B, String> set) {
        getId = Optional.of(get);
        setId = Optional.of(set);
        return this;
    }

    /**
     * Adds a key that must be there.
     *
     * @param key the key
     * @param form how its value is spelled
     * @param get reads the value
     * @param set gives it to a builder
     * @param description what it means
     * @param <V> the value's type
     * @return this form
     */
    public <V> ObjectForm<T, B> required(
            String key, Form<V> form, Function<T, V> get, BiConsumer<B, V> set, String description) {
        return add(key, form, get.andThen(Optional::of), set, true, Visibility.PUBLIC, description);
    }

    /**
     * Adds a key that may be there.
     *
     * @param key the key
     * @param form how its value is spelled
     * @param get reads the value
     * @param set gives it to a builder
     * @param description what it means
     * @param <V> the value's type
     * @return this form
     */
    public <V> ObjectForm<T, B> optional(
            String key, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set, String description) {
        return add(key, form, get, set, false, Visibility.PUBLIC, description);
    }

    /**
     * Adds a key for the controller's own use, which no public document shows.
     *
     * @param key the key
     * @param form how its value is spelled
     * @param get reads the value
     * @param set gives it to a builder
     * @param description what it means
     * @param <V> the value's type
     * @return this form
     */
    public <V> ObjectForm<T, B> internal(
            String key, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set, String description) {
        return add(key, form, get, set, false, Visibility.INTERNAL, description);
    }

    /**
     * Adds a key with a list of values.
     *
     * @param key the key
     * @param form how the list is spelled
     * @param get reads the list; an empty one is not written
     * @param set gives it to a builder
     * @param description what it means
     * @param <V> the items' type
     * @return this form
     */
    public <V> ObjectForm<T, B> list(
            String key, Form<List<V>> form, Function<T, List<V>> get, BiConsumer<B, List<V>> set, String description) {
        return list(key, form, get, set, Visibility.PUBLIC, description);
    }

    /**
     * Adds a key with a list of values for the controller's own use, which no public document shows.
     *
     * @param key the key
     * @param form how the list is spelled
     * @param get reads the list; an empty one is not written
     * @param set gives it to a builder
     * @param description what it means
     * @param <V> the items' type
     * @return this form
     */
    public <V> ObjectForm<T, B> internalList(
            String key, Form<List<V>> form, Function<T, List<V>> get, BiConsumer<B, List<V>> set, String description) {
        return list(key, form, get, set, Visibility.INTERNAL, description);
    }

    private <V> ObjectForm<T, B> list(
            String key,
            Form<List<V>> form,
            Function<T, List<V>> get,
            BiConsumer<B, List<V>> set,
            Visibility visibility,
            String description) {
        return add(
                key,
                form,
                owner -> Optional.of(get.apply(owner)).filter(values -> !values.isEmpty()),
                set,
                false,
                visibility,
                description);
    }

    /**
     * Adds a key with a listing: not stated, none, or a list that is open, closed or silent.
     *
     * @param key the key
     * @param form how the elements are spelled
     * @param get reads the listing
     * @param set gives it to a builder
     * @param description what it means
     * @param <V> the elements' type
     * @return this form
     */
    public <V> ObjectForm<T, B> listing(
            String key,
            ByIdForm<V> form,
            Function<T, Listing<V>> get,
            BiConsumer<B, Listing<V>> set,
            String description) {
        return add(
                key,
                new ListingForm<>(form),
                owner -> Optional.of(get.apply(owner)).filter(Listing::isStated),
                set,
                false,
                Visibility.PUBLIC,
                description);
    }

    /**
     * Adds a key that is true or not said.
     *
     * @param key the key
     * @param get reads the flag
     * @param set gives it to a builder
     * @param description what it means
     * @return this form
     */
    public ObjectForm<T, B> flag(String key, Predicate<T> get, BiConsumer<B, Boolean> set, String description) {
        return add(
                key,
                Forms.yesOrNo(),
                owner -> get.test(owner) ? Optional.of(true) : Optional.empty(),
                set,
                false,
                Visibility.PUBLIC,
                description);
    }

    private <V> ObjectForm<T, B> add(
            String key,
            Form<V> form,
            Function<T, Optional<V>> get,
            BiConsumer<B, V> set,
            boolean required,
            Visibility visibility,
            String meaning) {
        fields.add(new Field<>(key, form, get, set, required, visibility, meaning));
        return this;
    }

    /**
     * Says that the value may be spelled as the value of one key alone.
     *
     * @param key one of this form's keys
     * @return this form
     */
    public ObjectForm<T, B> shorthand(String key) {
        shorthand = Optional.of(key);
        return this;
    }

    /**
     * Says what no value can be: a fault when it does not hold.
     *
     * @param code the code of the fault
     * @param holds whether a value can exist
     * @return this form
     */
    public ObjectForm<T, B> invariant(String code, Predicate<T> holds) {
        invariants.add(new Invariant<>(code, Optional.empty(), holds));
        return this;
    }

    /**
     * Says what the value of a key cannot be: a fault at the key when it does not hold.
     *
     * @param code the code of the fault
     * @param key one of this form's keys
     * @param holds whether a value can exist
     * @return this form
     */
    public ObjectForm<T, B> invariant(String code, String key, Predicate<T> holds) {
        invariants.add(new Invariant<>(code, Optional.of(key), holds));
        return this;
    }

    /**
     * Says when a value as a whole is for the controller's own use.
     *
     * @param internal whether it is
     * @return this form
     */
    public ObjectForm<T, B> internalWhen(Predicate<T> internal) {
        internalWhen = Optional.of(internal);
        return this;
    }

    /**
     * The name of the type, as in messages and the schema.
     *
     * @return a kebab-case word
     */
    public String name() {
        return name;
    }

    /**
     * What the thing is, in plain words.
     *
     * @return one or two English sentences
     */
    public String description() {
        return description;
    }

    /**
     * The keys, in the order in which they are written.
     *
     * @return the fields
     */
    public List<Field<T, B, ?>> fields() {
        return List.copyOf(fields);
    }

    /**
     * Whether a value as a whole is for the controller's own use.
     *
     * @param value a value of the type
     * @return public or internal
     */
    public Visibility visibilityOf(T value) {
        return internalWhen.filter(test -> test.test(value)).isPresent() ? Visibility.INTERNAL : Visibility.PUBLIC;
    }

    /**
     * Whether a value, of whatever type it is known to be, is as a whole for the controller's own use.
     *
     * @param value a value of the type
     * @return public or internal
     */
    public Visibility visibilityOfAny(Object value) {
        @SuppressWarnings("unchecked") // a form is asked only for values of its own type
        T own = (T) value;
        return visibilityOf(own);
    }

    /**
     * What a value states, key by key.
     *
     * @param value a value of the type
     * @param path where it stands
     * @return the stated fields with their values and places, in the order of the form
     */
    public List<StatedField> stated(Object value, String path) {
        @SuppressWarnings("unchecked") // a form is asked only for values of its own type
        T own = (T) value;
        List<StatedField> stated = new ArrayList<>();
        for (Field<T, B, ?> field : fields) {
            field.in(own)
                    .ifPresent(each -> stated.add(new StatedField(
                            field,
                            new Placed(path.isEmpty() ? field.key() : path + "/" + field.key(), field.form(), each))));
        }
        return stated;
    }

    /**
     * The key as whose value alone a value may be spelled.
     *
     * @return a key, or empty when there is no short form
     */
    public Optional<String> mainKey() {
        return shorthand;
    }

    String naturalKey() {
        return shorthand.orElse(fields.get(0).key());
    }

    String idOf(T value) {
        return getId.orElseThrow(() -> new IllegalStateException(name + " has no id"))
                .apply(value);
    }

    @Override
    public Optional<T> read(Node node, Reading reading) {
        return read(node, reading, Optional.empty());
    }

    /**
     * Reads a value whose id stands outside it.
     *
     * @param node what stands in the file
     * @param reading the reading so far
     * @param id the id, for a type that has one
     * @return the value, or empty when it could not be read
     */
    public Optional<T> read(Node node, Reading reading, Optional<String> id) {
        B builder = newBuilder.get();
        setId.ifPresent(set -> id.ifPresent(value -> set.accept(builder, value)));
        boolean whole;
        if (node instanceof Node.Mapping mapping && !isWordings(mapping)) {
            whole = readKeys(mapping, reading, builder);
        } else if (shorthand.isPresent() && !(node instanceof Node.Missing)) {
            whole = field(shorthand.get()).orElseThrow().read(node, reading, builder);
            whole = whole && nothingElseRequired(node, reading);
        } else {
            reading.fault(
                    node.position(), node instanceof Node.Missing ? "value-missing" : "mapping-expected", expected());
            whole = false;
        }
        if (!whole) {
            return Optional.empty();
        }
        T value = build.apply(builder);
        for (Invariant<T> invariant : invariants) {
            if (!invariant.holds().test(value)) {
                invariant
                        .key()
                        .ifPresentOrElse(
                                key -> reading.faultOf(key, invariant.code()),
                                () -> reading.fault(node.position(), invariant.code()));
                whole = false;
            }
        }
        return whole ? Optional.of(value) : Optional.empty();
    }

    private boolean nothingElseRequired(Node node, Reading reading) {
        List<String> missing = fields.stream()
                .filter(field -> field.isRequired() && !Optional.of(field.key()).equals(shorthand))
                .map(Field::key)
                .toList();
        missing.forEach(key -> reading.fault(node.position(), "key-missing", key, name));
        return missing.isEmpty();
    }

    private boolean isWordings(Node.Mapping mapping) {
        return shorthand
                        .flatMap(this::field)
                        .filter(field -> field.form() instanceof TextForm)
                        .isPresent()
                && !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(entry -> Language.of(entry.key()).isPresent());
    }

    private boolean readKeys(Node.Mapping mapping, Reading reading, B builder) {
        boolean whole = true;
        Set<String> seen = new LinkedHashSet<>();
        for (Node.Entry entry : mapping.entries()) {
            Optional<Field<T, B, ?>> field = field(entry.key());
            if (field.isEmpty()) {
                unknownKey(entry, reading);
                whole = false;
            } else {
                seen.add(entry.key());
                whole &= field.get().read(entry.value(), reading.at(entry.key(), entry.keyPosition()), builder);
            }
        }
        for (Field<T, B, ?> field : fields) {
            if (field.isRequired() && !seen.contains(field.key())) {
                reading.fault(mapping.position(), "key-missing", field.key(), name);
                whole = false;
            }
        }
        return whole;
    }

    private void unknownKey(Node.Entry entry, Reading reading) {
        if (reading.hasTooManyFaults()) {
            return;
        }
        List<String> known = fields.stream().map(Field::key).toList();
        Optional<String> near = Nearest.of(entry.key(), known);
        if (near.isPresent()) {
            reading.fault(entry.keyPosition(), "key-unknown-near", entry.key(), name, near.get());
        } else {
            reading.fault(entry.keyPosition(), "key-unknown", entry.key(), name, String.join(", ", known));
        }
    }

    private Optional<Field<T, B, ?>> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    @Override
    public Object write(T value, Writing writing) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Field<T, B, ?> field : fields) {
            field.write(value, writing).ifPresent(each -> written.put(field.key(), each));
        }
        if (shorthand.isPresent() && written.size() == 1 && written.containsKey(shorthand.get())) {
            Object only = written.get(shorthand.get());
            if (!(only instanceof Map<?, ?> map) || isWordings(map)) {
                return only;
            }
        }
        return written;
    }

    private boolean isWordings(Map<?, ?> map) {
        return field(naturalKey()).orElseThrow().form() instanceof TextForm
                && map.keySet().stream()
                        .allMatch(key -> Language.of(String.valueOf(key)).isPresent());
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(name, () -> {
            Map<String, Object> object = keysSchema(definitions);
            if (shorthand.isEmpty()
                    || fields.stream()
                            .anyMatch(field -> field.isRequired()
                                    && !Optional.of(field.key()).equals(shorthand))) {
                return object;
            }
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", description);
            schema.put(
                    "anyOf",
                    List.of(object, field(shorthand.get()).orElseThrow().form().schema(definitions)));
            return schema;
        });
    }

    private Map<String, Object> keysSchema(SchemaDefinitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field<T, B, ?> field : fields) {
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("description", field.description());
            field.form().schema(definitions).forEach(described::putIfAbsent);
            properties.put(field.key(), described);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("description", description);
        object.put("type", "object");
        object.put("properties", properties);
        object.put("additionalProperties", false);
        List<String> required =
                fields.stream().filter(Field::isRequired).map(Field::key).toList();
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    @Override
    public void walk(T value, String path, Visibility visibility, Visit visit) {
        Visibility own = visibility == Visibility.INTERNAL ? visibility : visibilityOf(value);
        visit.object(path, this, value, own);
        for (Field<T, B, ?> field : fields) {
            field.walk(value, path.isEmpty() ? field.key() : path + "/" + field.key(), own, visit);
        }
    }

    List<Fault> brokenInvariants(Object value, String path) {
        @SuppressWarnings("unchecked") // a form visits only values of its own type
        T own = (T) value;
        return invariants.stream()
                .filter(invariant -> !invariant.holds().test(own))
                .map(invariant -> new Fault(invariant.code(), invariant.path(path), Optional.empty(), List.of()))
                .toList();
    }

    @Override
    String expected() {
        return "a mapping with the keys of " + name
                + shorthand
                        .map(key -> ", or " + field(key).orElseThrow().form().expected())
                        .orElse("");
    }
}
