package org.seloste.rules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.OwnTerm;
import org.seloste.model.Register;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Trait;
import org.seloste.model.vocabulary.Vocabulary;

/** The standard vocabulary together with a register's own terms, and what is within what. */
final class Terms {

    private final Vocabulary vocabulary;
    private final Map<TermKind, Map<String, OwnTerm>> own = new EnumMap<>(TermKind.class);
    private final Map<TermKind, Map<String, List<String>>> children = new EnumMap<>(TermKind.class);

    Terms(Vocabulary vocabulary, Register register) {
        this.vocabulary = vocabulary;
        for (OwnTerm term : register.getTerms()) {
            int cut = term.getId().indexOf('/');
            TermKind.of(term.getId().substring(0, Math.max(0, cut)))
                    .ifPresent(kind -> own.computeIfAbsent(kind, any -> new LinkedHashMap<>())
                            .put(term.getId().substring(cut + 1), term));
        }
        for (TermKind kind : TermKind.values()) {
            Map<String, List<String>> byBroader = new HashMap<>();
            for (Term term : vocabulary.all(kind)) {
                term.broader().ifPresent(broader -> child(byBroader, broader, term.id()));
            }
            own.getOrDefault(kind, Map.of())
                    .forEach((id, term) -> term.getIs().ifPresent(broader -> child(byBroader, broader, id)));
            children.put(kind, byBroader);
        }
    }

    private static void child(Map<String, List<String>> byBroader, String broader, String id) {
        byBroader.computeIfAbsent(broader, any -> new ArrayList<>()).add(id);
    }

    boolean knows(TermKind kind, String id) {
        return vocabulary.find(kind, id).isPresent()
                || own.getOrDefault(kind, Map.of()).containsKey(id);
    }

    private Optional<String> broader(TermKind kind, String id) {
        OwnTerm mine = own.getOrDefault(kind, Map.of()).get(id);
        return mine != null ? mine.getIs() : vocabulary.find(kind, id).flatMap(Term::broader);
    }

    boolean isWithin(TermKind kind, String narrower, String wider) {
        Optional<String> at = Optional.of(narrower);
        for (int steps = 0; at.isPresent() && steps < 30; steps++) {
            if (at.get().equals(wider)) {
                return true;
            }
            at = broader(kind, at.get());
        }
        return false;
    }

    /** Whether a term is one of some, or within one of them. */
    boolean isAmong(TermKind kind, String narrower, Collection<String> wider) {
        return wider.stream().anyMatch(each -> isWithin(kind, narrower, each));
    }

    /** A term and everything within it. */
    Set<String> within(TermKind kind, String id) {
        Set<String> all = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (all.add(next)) {
                open.addAll(children.getOrDefault(kind, Map.of()).getOrDefault(next, List.of()));
            }
        }
        return all;
    }

    boolean hasNarrower(TermKind kind, String id) {
        return children.getOrDefault(kind, Map.of()).containsKey(id);
    }

    boolean has(TermKind kind, String id, Trait trait) {
        return !trait(kind, id, trait).isEmpty();
    }

    /** What the term says of itself, or for a term that says nothing, the nearest broader one that does. */
    List<String> trait(TermKind kind, String id, Trait trait) {
        Optional<String> at = Optional.of(id);
        for (int steps = 0; at.isPresent() && steps < 30; steps++) {
            List<String> values =
                    vocabulary.find(kind, at.get()).map(term -> term.get(trait)).orElse(List.of());
            if (!values.isEmpty()) {
                return values;
            }
            at = broader(kind, at.get());
        }
        return List.of();
    }

    Text label(TermKind kind, String id) {
        OwnTerm mine = own.getOrDefault(kind, Map.of()).get(id);
        return mine != null
                ? mine.getText()
                : vocabulary.find(kind, id).map(Term::label).orElseGet(() -> Text.everywhere(id));
    }

    Optional<String> nearest(TermKind kind, String id) {
        return vocabulary.nearest(kind, id);
    }

    List<Term> all(TermKind kind) {
        return vocabulary.all(kind);
    }
}
