package org.seloste.model.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.text.Nearest;

/** What a register declares by id, and what it refers to. */
final class References {

    private final Map<String, Set<String>> declared = new LinkedHashMap<>();
    private final List<Reference> made = new ArrayList<>();

    /** Among more ids than a person writes, nobody looks for the nearest. */
    private static final int MOST_CANDIDATES = 5_000;

    /** A reference; one that leads upwards, to another of the same kind, names the id of the thing that makes it. */
    record Reference(String path, List<String> kinds, String id, Set<String> alsoKnown, Optional<String> from) {}

    void declare(String kind, String id) {
        declared.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(id);
    }

    void refer(Reference reference) {
        made.add(reference);
    }

    /** Everything that is wrong with the references: those to nothing, and those that come back to where they began. */
    List<Fault> faults() {
        List<Fault> faults = dangling();
        faults.addAll(Circles.among(made));
        return faults;
    }

    private List<Fault> dangling() {
        Map<List<String>, Set<String>> targets = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Reference reference : made) {
            if (!reference.alsoKnown().contains(reference.id())
                    && !targets.computeIfAbsent(reference.kinds(), this::declared)
                            .contains(reference.id())) {
                faults.add(dangling(reference, known(reference)));
            }
            if (faults.size() >= Reading.MOST_FAULTS) {
                break;
            }
        }
        return faults;
    }

    private static Fault dangling(Reference reference, Set<String> known) {
        String kinds = String.join(", ", reference.kinds());
        Optional<String> near = known.size() > MOST_CANDIDATES
                ? Optional.empty()
                : otherSpelling(reference, known).or(() -> Nearest.of(reference.id(), known));
        return near.map(word -> new Fault(
                        "dangling-reference-near",
                        reference.path(),
                        Optional.empty(),
                        List.of(reference.id(), kinds, word)))
                .orElseGet(() -> new Fault(
                        "dangling-reference", reference.path(), Optional.empty(), List.of(reference.id(), kinds)));
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
        known.addAll(declared(reference.kinds()));
        return known;
    }

    private Set<String> declared(List<String> kinds) {
        Set<String> ids = new LinkedHashSet<>();
        boolean mixed = kinds.size() > 1;
        for (String kind : kinds) {
            for (String id : declared.getOrDefault(kind, Set.of())) {
                ids.add(mixed ? kind + "/" + id : id);
            }
        }
        return ids;
    }
}
