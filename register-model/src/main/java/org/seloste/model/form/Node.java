package org.seloste.model.form;

import java.util.List;
import java.util.Optional;

/** A value of a YAML or JSON file with the place where it stands; every scalar is kept as the text that was written. */
public sealed interface Node {

    /**
     * Where the value begins.
     *
     * @return the place in the file
     */
    Position position();

    /**
     * A scalar, as written: {@code 00160} stays {@code 00160}.
     *
     * @param text the characters
     * @param position where it begins
     * @param lost a word that begins with # right after the characters and that YAML takes for a comment, if any
     */
    record Scalar(String text, Position position, Optional<String> lost) implements Node {}

    /**
     * A key without a value, or an explicit null.
     *
     * @param position where the value would begin
     */
    record Missing(Position position) implements Node {}

    /**
     * A list.
     *
     * @param items the items in the order of the file
     * @param position where it begins
     */
    record Items(List<Node> items, Position position) implements Node {}

    /**
     * A mapping.
     *
     * @param entries the entries in the order of the file, with every key once
     * @param position where it begins
     */
    record Mapping(List<Entry> entries, Position position) implements Node {}

    /**
     * A key and its value.
     *
     * @param key the key as written
     * @param keyPosition where the key stands
     * @param value the value
     */
    record Entry(String key, Position keyPosition, Node value) {}
}
