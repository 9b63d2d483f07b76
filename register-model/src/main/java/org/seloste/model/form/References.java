package org.seloste.model.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a register declares by id, and what it refers to; the difference is the list of dangling references. */
final class References {

    private final Map<String, Set<String>> declared = new LinkedHashMap<>();
    private final List<Reference> made = new ArrayList<>();

    record Reference(String path, List<String> kinds, String id, Set<String> alsoKnown) {}

    void declare(String kind, String id) {
        declared.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(id);
    }

    void refer(Reference reference) {
        made.add(reference);
    }

    List<Fault> dangling() {
        List<Fault> faults = new ArrayList<>();
        for (Reference reference : made) {
            Set<String> known = known(reference);
            if (!known.contains(reference.id())) {
                List<String> candidates = new ArrayList<>(known);
                faults.add(otherSpelling(reference, known)
                        .or(() -> Nearest.of(reference.id(), candidates))
                        .map(near -> new Fault(
                                "dangling-reference-near",
                                reference.path(),
                                Optional.empty(),
                                List.of(reference.id(), String.join(", ", reference.kinds()), near)))
                        .orElseGet(() -> new Fault(
                                "dangling-reference",
                                reference.path(),
                                Optional.empty(),
                                List.of(reference.id(), String.join(", ", reference.kinds())))));
            }
        }
        return faults;
    }

    /** The right spelling of an id that has its kind before it and needs none, or the other way round. */
    private static Optional<String> otherSpelling(Reference reference, Set<String> known) {
        String bare = reference.id().substring(reference.id().indexOf('/') + 1);
        return known.contains(bare)
                ? Optional.of(bare)
                : known.stream()
                        .filter(each -> each.endsWith("/" + reference.id()))
                        .findFirst();
    }

    private Set<String> known(Reference reference) {
        Set<String> known = new LinkedHashSet<>(reference.alsoKnown());
        boolean mixed = reference.kinds().size() > 1;
        for (String kind : reference.kinds()) {
            for (String id : declared.getOrDefault(kind, Set.of())) {
                known.add(mixed ? kind + "/" + id : id);
            }
        }
        return known;
    }
}
