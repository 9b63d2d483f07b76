package org.seloste.model.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A set of terms by kind and id; the standard one carries what registers commonly need.
 *
 * <p>Immutable. Terms keep the order of the files, which is the order for people to read.
 */
public final class Vocabulary {

    private final Map<TermKind, Map<String, Term>> terms;

    Vocabulary(Collection<Term> all) {
        EnumMap<TermKind, Map<String, Term>> byKind = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            byKind.put(kind, new LinkedHashMap<>());
        }
        for (Term term : all) {
            if (of(byKind, term.kind()).put(term.id(), term) != null) {
                throw new IllegalArgumentException("The term " + term + " occurs twice");
            }
        }
        this.terms = byKind;
        all.forEach(this::checkBroader);
    }

    private static Map<String, Term> of(Map<TermKind, Map<String, Term>> byKind, TermKind kind) {
        return byKind.getOrDefault(kind, Map.of());
    }

    private void checkBroader(Term term) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.of(term.id());
        while (next.isPresent()) {
            String id = next.get();
            if (!seen.add(id)) {
                throw new IllegalArgumentException("The term " + term + " is broader than itself");
            }
            next = find(term.kind(), id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The term " + term + " names the broader term " + id + ", which does not exist"))
                    .broader();
        }
    }

    /**
     * The standard vocabulary, which comes with the library.
     *
     * @return always the same vocabulary
     */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /**
     * The term of a kind and an id.
     *
     * @param kind the kind
     * @param id the id
     * @return the term, or empty when there is none
     */
    public Optional<Term> find(TermKind kind, String id) {
        return Optional.ofNullable(of(terms, kind).get(id));
    }

    /**
     * The terms of a kind.
     *
     * @param kind the kind
     * @return the terms in their order for people
     */
    public List<Term> all(TermKind kind) {
        return Collections.unmodifiableList(new ArrayList<>(of(terms, kind).values()));
    }

    /**
     * Whether a term is the same as another or narrower than it, at any distance.
     *
     * @param kind the kind of both
     * @param narrower the id of the term asked about
     * @param broader the id of the term that may contain it
     * @return true when it is the same or narrower; false also when the narrower id is unknown
     */
    public boolean isWithin(TermKind kind, String narrower, String broader) {
        Optional<Term> term = find(kind, narrower);
        while (term.isPresent()) {
            if (term.get().id().equals(broader)) {
                return true;
            }
            term = term.get().broader().flatMap(id -> find(kind, id));
        }
        return false;
    }

    /**
     * The known id that somebody most likely meant.
     *
     * <p>An id that contains all words of what was written, as {@code email-address} does for {@code email} (rather one
     * that begins with them, a broad one and a short one); failing that, the id with the fewest edits, at most one for
     * each three letters.
     *
     * @param kind the kind
     * @param word what was written
     * @return the id, or empty when nothing is near
     */
    public Optional<String> nearest(TermKind kind, String word) {
        List<String> parts = Arrays.asList(word.split("-"));
        Optional<String> whole = all(kind).stream()
                .filter(term -> Arrays.asList(term.id().split("-")).containsAll(parts))
                .min(Comparator.comparing((Term term) -> !term.id().startsWith(word))
                        .thenComparing(term -> term.broader().isPresent())
                        .thenComparingInt(term -> term.id().length()))
                .map(Term::id);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<String> nearest = Optional.empty();
        int fewest = Math.max(1, word.length() / 3) + 1;
        for (String id : of(terms, kind).keySet()) {
            int edits = EditDistance.between(word, id, fewest);
            if (edits < fewest) {
                fewest = edits;
                nearest = Optional.of(id);
            }
        }
        return nearest;
    }

    private static final class Standard {
        static final Vocabulary VOCABULARY = new Vocabulary(VocabularyFiles.read());
    }
}
