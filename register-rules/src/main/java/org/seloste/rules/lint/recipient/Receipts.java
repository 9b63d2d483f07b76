package org.seloste.rules.lint.recipient;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.seloste.model.Party;
import org.seloste.rules.lint.Subject;

/** Where a register says what each party receives. */
final class Receipts {

    private final Map<String, Set<String>> disclosures = new HashMap<>();
    private final Map<String, Set<String>> processors = new HashMap<>();

    Receipts(Subject register) {
        Recipients.disclosures(register).stream()
                .forEach(place -> place.value().getTo().forEach(to -> add(disclosures, to, place.path())));
        Recipients.processors(register).stream().forEach(place -> {
            place.value().getBy().forEach(by -> add(processors, "parties/" + by, place.path()));
            place.value().getSubProcessors().stream()
                    .flatMap(sub -> sub.getBy().stream())
                    .forEach(by -> add(processors, "parties/" + by, place.path()));
        });
    }

    private static void add(Map<String, Set<String>> receipts, String party, String path) {
        receipts.computeIfAbsent(party, any -> new LinkedHashSet<>()).add(path);
    }

    /** The disclosures that name a party. */
    List<String> disclosuresTo(Party party) {
        return List.copyOf(disclosures.getOrDefault("parties/" + party.getId(), Set.of()));
    }

    /** The processors that are a party, or that engage it. */
    List<String> processorsOf(Party party) {
        return List.copyOf(processors.getOrDefault("parties/" + party.getId(), Set.of()));
    }
}
