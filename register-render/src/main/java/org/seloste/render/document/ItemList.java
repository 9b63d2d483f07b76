package org.seloste.render.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A bulleted or numbered list.
 *
 * @param kind whether the order of the items matters
 * @param items the items, at least one
 * @param about the path in the register of what the list speaks of
 */
public record ItemList(Kind kind, List<Body> items, Optional<String> about) implements Prose {

    /** Whether the order of the items matters. */
    public enum Kind {
        /** It does not. */
        BULLETED,
        /** It does: first, second, third. */
        NUMBERED
    }

    /**
     * Copies the list.
     *
     * @param kind whether the order of the items matters
     * @param items the items, at least one
     * @param about the path in the register of what the list speaks of
     * @throws IllegalArgumentException when there is no item
     */
    public ItemList {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A list needs at least one item");
        }
    }

    /**
     * A bulleted list of plain words.
     *
     * @param items the words of each item
     * @return the list
     * @throws IllegalArgumentException when there is no item
     */
    public static ItemList bullets(String... items) {
        return bullets(Arrays.stream(items).map(Body::of).toList());
    }

    /**
     * A bulleted list.
     *
     * @param items the items
     * @return the list
     * @throws IllegalArgumentException when there is no item
     */
    public static ItemList bullets(Collection<Body> items) {
        return new ItemList(Kind.BULLETED, List.copyOf(items), Optional.empty());
    }

    /**
     * A numbered list of plain words.
     *
     * @param items the words of each item
     * @return the list
     * @throws IllegalArgumentException when there is no item
     */
    public static ItemList numbers(String... items) {
        return numbers(Arrays.stream(items).map(Body::of).toList());
    }

    /**
     * A numbered list.
     *
     * @param items the items
     * @return the list
     * @throws IllegalArgumentException when there is no item
     */
    public static ItemList numbers(Collection<Body> items) {
        return new ItemList(Kind.NUMBERED, List.copyOf(items), Optional.empty());
    }

    /**
     * This list, said to speak of something in the register.
     *
     * @param path a path such as {@code data}
     * @return a copy with the path
     */
    public ItemList about(String path) {
        return new ItemList(kind, items, Optional.of(path));
    }

    @Override
    public <R> R accept(ProseVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
