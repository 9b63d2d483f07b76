package org.seloste.rules.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words found by the places under which they stand, so that nobody looks through all of them for one element. */
final class WordsByPlace {

    private final List<Wording> all = new ArrayList<>();
    private final Map<String, List<Wording>> byPlace = new HashMap<>();

    void add(Wording wording) {
        all.add(wording);
        String path = wording.path();
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            byPlace.computeIfAbsent(path.substring(0, end), any -> new ArrayList<>())
                    .add(wording);
        }
    }

    /** All words, in the order of the file form. */
    List<Wording> all() {
        return all;
    }

    /** The words at a place or below it, in the order of the file form. */
    List<Wording> under(String path) {
        return byPlace.getOrDefault(path, List.of());
    }
}
