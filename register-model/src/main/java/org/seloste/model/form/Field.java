package org.seloste.model.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A key of a type in the file form.
 *
 * @param <T> the type that has the key
 * @param <B> the type's builder
 * @param <V> the value's type
 */
public final class Field<T, B, V> {

    private final String key;
    private final Form<V> form;
    private final Function<T, Optional<V>> get;
    private final BiConsumer<B, V> set;
    private final boolean required;
    private final Visibility visibility;
    private final String description;

    Field(
            String key,
            Form<V> form,
            Function<T, Optional<V>> get,
            BiConsumer<B, V> set,
            boolean required,
            Visibility visibility,
            String description) {
        this.key = key;
        this.form = Objects.requireNonNull(form, "two classes of forms need each other to be made");
        this.get = get;
        this.set = set;
        this.required = required;
        this.visibility = visibility;
        this.description = description;
    }

    /**
     * The key in the file.
     *
     * @return a kebab-case word
     */
    public String key() {
        return key;
    }

    /**
     * How the value is spelled.
     *
     * @return the value's form
     */
    public Form<V> form() {
        return form;
    }

    /**
     * Whether the public may see the value.
     *
     * @return public or internal
     */
    public Visibility visibility() {
        return visibility;
    }

    /**
     * What the key means, in plain words.
     *
     * @return one or two English sentences
     */
    public String description() {
        return description;
    }

    /**
     * The value of the key.
     *
     * @param owner what has the key
     * @return the value, or empty when it is not stated
     */
    public Optional<V> in(T owner) {
        return get.apply(owner);
    }

    /**
     * Whether the key must be there.
     *
     * @return true when its lack is a fault
     */
    public boolean isRequired() {
        return required;
    }

    boolean read(Node node, Reading reading, B builder) {
        Optional<V> value = form.read(node, reading);
        value.ifPresent(read -> set.accept(builder, read));
        return value.isPresent();
    }

    Optional<Object> write(T owner, Writing writing) {
        return in(owner)
                .filter(value -> writing.shows(visibility) && writing.shows(form, value))
                .map(value -> form.write(value, writing))
                .filter(written ->
                        writing.audience() == Visibility.INTERNAL || !List.of().equals(written));
    }

    void walk(T owner, String path, Visibility outer, Visit visit) {
        in(owner)
                .ifPresent(value ->
                        form.walk(value, path, visibility == Visibility.INTERNAL ? Visibility.INTERNAL : outer, visit));
    }
}
