package org.seloste.model.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where in its files each part of a register stands: a side table by path, so that it outlives builders and the merging
 * of a catalogue's shared parts.
 */
public final class SourceMap {

    private final Map<String, Position> positions = new HashMap<>();

    SourceMap() {}

    /**
     * The table of a register that was built in code and stands in no file.
     *
     * @return an empty table
     */
    public static SourceMap none() {
        return new SourceMap();
    }

    void put(String path, Position position) {
        positions.putIfAbsent(path, position);
    }

    /**
     * The place of a path, or of the nearest path above it that has one.
     *
     * @param path a path by keys and ids, such as {@code purposes/sales/bases/contract}
     * @return its place, or empty when the register stands in no file
     */
    public Optional<Position> positionOf(String path) {
        String at = path;
        while (!positions.containsKey(at)) {
            if (at.isEmpty()) {
                return Optional.empty();
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return Optional.of(positions.get(at));
    }

    /**
     * Whether the very path stands in a file, and not only something above it.
     *
     * @param path a path by keys and ids
     * @return true when it does
     */
    public boolean has(String path) {
        return positions.containsKey(path);
    }
}
