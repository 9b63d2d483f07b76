package org.seloste.model.io;

import java.util.List;
import java.util.Optional;
import org.seloste.model.form.Node;

/** Looks for keys in mappings. */
final class Entries {

    private Entries() {}

    static Optional<Node.Entry> find(Node.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst();
    }

    static Node.Mapping without(Node.Mapping mapping, String... keys) {
        return new Node.Mapping(
                mapping.entries().stream()
                        .filter(entry -> !List.of(keys).contains(entry.key()))
                        .toList(),
                mapping.position());
    }
}
