package org.seloste.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seloste.model.DataCategory;
import org.seloste.model.Register;
import org.seloste.model.statement.Listing;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;

/** The data of a register by every name under which an action may speak of them. */
final class DataIndex {

    /** Data for which Act 759/2004 sets conditions of its own, chapters 2 to 6. */
    private static final List<String> WORKPLACE =
            List.of("credit-information", "aptitude-assessment", "camera-image", "email-message", "genetic");

    private final Terms terms;
    private final Map<String, DeclaredData> declared = new LinkedHashMap<>();
    private final Map<String, Set<String>> covered = new HashMap<>();
    private final Names names = new Names();
    private final Map<String, DataFacts> facts = new HashMap<>();
    private final Map<String, Bits> bits = new HashMap<>();
    private final Bits plain;
    private final Set<String> open = new HashSet<>();
    private final boolean bases;

    DataIndex(Register register, Terms terms) {
        this.terms = terms;
        declare(register.getData(), Optional.empty());
        declared.values().forEach(node -> cover(node).forEach(names::add));
        Map<String, List<DeclaredData>> byName = new LinkedHashMap<>();
        declared.values()
                .forEach(node ->
                        List.of(node.reference(), node.value().getId()).forEach(name -> add(byName, name, node)));
        Set<String> named = Set.copyOf(byName.keySet());
        covered.forEach((reference, within) -> within.stream()
                .filter(name -> !named.contains(name))
                .forEach(name -> add(byName, name, node(reference))));
        byName.forEach((name, nodes) -> facts.put(name, facts(name, nodes)));
        declared.keySet().forEach(reference -> bits.put(reference, names.bits(cover(reference))));
        plain = names.bits(
                facts.keySet().stream().filter(name -> facts(name).isPlain()).toList());
        declared.values().stream()
                .filter(node -> node.value().getItems().closure() == Listing.Closure.OPEN)
                .forEach(node -> node.upwards().map(DeclaredData::reference).forEach(open::add));
        bases = declared.values().stream()
                .anyMatch(node -> !node.value().getBases().isEmpty());
    }

    private static void add(Map<String, List<DeclaredData>> byName, String name, DeclaredData node) {
        List<DeclaredData> nodes = byName.computeIfAbsent(name, any -> new ArrayList<>());
        if (!nodes.contains(node)) {
            nodes.add(node);
        }
    }

    private void declare(Listing<DataCategory> categories, Optional<DeclaredData> parent) {
        for (DataCategory category : categories) {
            String before = parent.map(node -> node.reference() + "/").orElse("");
            String place = parent.map(node -> node.path() + "/items/").orElse("data/");
            DeclaredData node = new DeclaredData(before + category.getId(), place + category.getId(), category, parent);
            declared.put(node.reference(), node);
            declare(category.getItems(), Optional.of(node));
        }
    }

    private DeclaredData node(String reference) {
        return Optional.ofNullable(declared.get(reference))
                .orElseThrow(() -> new IllegalStateException("The register declares no data " + reference));
    }

    /** The names that declaring something covers: itself, its items, and without items whatever is a kind of it. */
    private Set<String> cover(DeclaredData node) {
        Set<String> known = covered.get(node.reference());
        if (known != null) {
            return known;
        }
        Set<String> all =
                new LinkedHashSet<>(List.of(node.reference(), node.value().getId()));
        covered.put(node.reference(), all);
        if (node.value().getItems().state() == Listing.State.NOT_STATED && isTerm(node)) {
            all.addAll(terms.within(TermKind.DATA, node.value().getId()));
            declared.values().stream()
                    .filter(other -> isKindOf(other, node.value().getId()))
                    .forEach(other ->
                            all.addAll(List.of(other.reference(), other.value().getId())));
        }
        for (DataCategory item : node.value().getItems()) {
            all.addAll(cover(node(node.reference() + "/" + item.getId())));
        }
        return all;
    }

    private boolean isTerm(DeclaredData node) {
        return terms.knows(TermKind.DATA, node.value().getId());
    }

    private boolean isKindOf(DeclaredData node, String term) {
        return terms.isWithin(
                TermKind.DATA, node.value().getIs().orElse(node.value().getId()), term);
    }

    private DataFacts facts(String name, List<DeclaredData> nodes) {
        String id = name.substring(name.lastIndexOf('/') + 1);
        Set<String> special = new LinkedHashSet<>(terms.trait(TermKind.DATA, id, Trait.SPECIAL));
        Set<String> mayReveal = new LinkedHashSet<>(terms.trait(TermKind.DATA, id, Trait.MAY_REVEAL));
        Set<String> grounds = new LinkedHashSet<>();
        boolean criminal = terms.has(TermKind.DATA, id, Trait.CRIMINAL);
        boolean nationalId = terms.has(TermKind.DATA, id, Trait.NATIONAL_ID);
        boolean workplace = isWorkplace(id);
        for (DeclaredData node : nodes) {
            for (DeclaredData part : family(node, id)) {
                DataCategory value = part.value();
                String term = value.getIs().orElse(value.getId());
                special.addAll(value.getSpecial());
                special.addAll(terms.trait(TermKind.DATA, term, Trait.SPECIAL));
                mayReveal.addAll(value.getMayReveal());
                mayReveal.addAll(terms.trait(TermKind.DATA, term, Trait.MAY_REVEAL));
                value.getGrounds().forEach(ground -> grounds.add(ground.getIs()));
                criminal |= value.isCriminal() || terms.has(TermKind.DATA, term, Trait.CRIMINAL);
                nationalId |= terms.has(TermKind.DATA, term, Trait.NATIONAL_ID);
                workplace |= isWorkplace(term);
            }
        }
        return new DataFacts(
                List.copyOf(nodes),
                Set.copyOf(special),
                Set.copyOf(mayReveal),
                Set.copyOf(grounds),
                criminal,
                nationalId,
                workplace);
    }

    /** What is declared under the name: the node and its categories, and its items where the node itself is named. */
    private List<DeclaredData> family(DeclaredData node, String id) {
        return node.value().getId().equals(id)
                ? Stream.concat(node.upwards(), below(node)).toList()
                : node.upwards().toList();
    }

    private Stream<DeclaredData> below(DeclaredData node) {
        return node.value().getItems().stream()
                .map(item -> node(node.reference() + "/" + item.getId()))
                .flatMap(item -> Stream.concat(Stream.of(item), below(item)));
    }

    private boolean isWorkplace(String id) {
        return WORKPLACE.stream().anyMatch(term -> terms.isWithin(TermKind.DATA, id, term))
                || terms.trait(TermKind.DATA, id, Trait.SPECIAL).contains("health");
    }

    int number(String name) {
        return names.number(name);
    }

    Names names() {
        return names;
    }

    boolean isDeclared(String name) {
        return names.number(name) >= 0;
    }

    DataFacts facts(String name) {
        DataFacts known = facts.get(name);
        return known == null ? facts(name, List.of()) : known;
    }

    Set<String> cover(String reference) {
        DeclaredData node = declared.get(reference);
        return node == null ? Set.of() : cover(node);
    }

    Bits bits(List<String> references) {
        return Bits.union(references.stream()
                .map(reference -> bits.getOrDefault(reference, Bits.NONE))
                .toList());
    }

    /** Whether no rule has anything to say of data by its number. */
    boolean isPlain(int number) {
        return plain.has(number);
    }

    /** Whether an open list of items may hold what a name means. */
    boolean mayHold(String reference, String name) {
        DeclaredData node = declared.get(reference);
        return node != null
                && declared.values().stream()
                        .filter(other -> other.isUnder(node))
                        .filter(other -> other.value().getItems().closure() == Listing.Closure.OPEN)
                        .anyMatch(open -> holds(open, name));
    }

    /** Whether something declared, or anything within it, leaves its list of items open. */
    boolean isOpen(String reference) {
        return open.contains(reference);
    }

    /** Whether some data have a legal basis of their own. */
    boolean haveBases() {
        return bases;
    }

    private boolean holds(DeclaredData open, String name) {
        String term = open.value().getIs().orElse(open.value().getId());
        return !terms.hasNarrower(TermKind.DATA, term) || terms.isWithin(TermKind.DATA, name, term);
    }

    boolean hasOwnRetention() {
        return declared.values().stream()
                .anyMatch(node -> node.value().getRetention().isPresent());
    }

    /** The narrower data that are declared under something that is named as a whole. */
    boolean isPartlyDeclared(String name) {
        return declared.values().stream()
                .anyMatch(node -> terms.isWithin(TermKind.DATA, node.value().getId(), name));
    }
}
