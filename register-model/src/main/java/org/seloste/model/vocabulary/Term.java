package org.seloste.model.vocabulary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seloste.model.text.Text;

/**
 * A term of the vocabulary: an id that registers use, and its label in Finnish, English and Swedish.
 *
 * <p>Labels are noun phrases in the nominative (conditions: phrases) that stand after a colon or in a list as they are.
 * They begin in lower case, except for proper names.
 */
public final class Term {

    private final TermKind kind;
    private final String id;
    private final Text label;
    private final Optional<String> broader;
    private final List<String> dpv;
    private final Map<Trait, List<String>> traits;

    Term(
            TermKind kind,
            String id,
            Text label,
            Optional<String> broader,
            List<String> dpv,
            Map<Trait, List<String>> traits) {
        this.kind = kind;
        this.id = id;
        this.label = label;
        this.broader = broader;
        this.dpv = List.copyOf(dpv);
        EnumMap<Trait, List<String>> copy = new EnumMap<>(Trait.class);
        traits.forEach((trait, values) -> copy.put(trait, List.copyOf(values)));
        this.traits = Collections.unmodifiableMap(copy);
    }

    /**
     * The kind of the term, which is the namespace of its id.
     *
     * @return the kind
     */
    public TermKind kind() {
        return kind;
    }

    /**
     * The id by which registers name the term; it never changes.
     *
     * @return English words in kebab-case, such as {@code email-address}
     */
    public String id() {
        return id;
    }

    /**
     * The label of the term for people.
     *
     * @return a text in all three languages
     */
    public Text label() {
        return label;
    }

    /**
     * The id of the next broader term of the same kind.
     *
     * @return the id, or empty at the top
     */
    public Optional<String> broader() {
        return broader;
    }

    /**
     * The ids of this term in the Data Privacy Vocabulary (DPV) 2.3, as prefixed names: {@code pd:EmailAddress}.
     *
     * @return the ids, the closest first; empty where that vocabulary has no such term
     */
    public List<String> dpv() {
        return dpv;
    }

    /**
     * What the term says of itself in one respect.
     *
     * @param trait the respect
     * @return the values, none where the term is silent
     */
    public List<String> get(Trait trait) {
        return traits.getOrDefault(trait, List.of());
    }

    /**
     * Whether the term says something of itself in one respect.
     *
     * @param trait the respect
     * @return true when there is a value
     */
    public boolean has(Trait trait) {
        return traits.containsKey(trait);
    }

    @Override
    public String toString() {
        return kind.word() + "/" + id;
    }
}
