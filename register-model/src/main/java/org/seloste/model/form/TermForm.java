package org.seloste.model.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;

/** A word of the standard vocabulary, or one of the register's own {@code terms}. */
public final class TermForm extends Form<String> {

    private final TermKind kind;

    TermForm(TermKind kind) {
        this.kind = kind;
    }

    /**
     * The part of the vocabulary from which the word comes.
     *
     * @return the kind of term
     */
    public TermKind kind() {
        return kind;
    }

    @Override
    public Optional<String> read(Node node, Reading reading) {
        Optional<String> id = scalar(node, reading, expected());
        id.ifPresent(text -> refer(text, reading));
        return id;
    }

    void refer(String word, Reading reading) {
        reading.refer(made(reading.path(), word, Optional.empty()));
    }

    References.Reference made(String path, String word, Optional<String> from) {
        return new References.Reference(path, List.of(ownKind()), word, known(), from);
    }

    String ownKind() {
        return OWN_TERMS + kind.word();
    }

    static final String OWN_TERMS = "terms: ";

    private static final Map<TermKind, Set<String>> KNOWN = Stream.of(TermKind.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    each -> Vocabulary.standard().all(each).stream()
                            .map(Term::id)
                            .collect(Collectors.toUnmodifiableSet())));

    /** The ids of the standard terms, kept once: a register refers to thousands. */
    Set<String> known() {
        return KNOWN.getOrDefault(kind, Set.of());
    }

    @Override
    public Object write(String value, Writing writing) {
        return value;
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return definitions.reference(
                "term-" + kind.word(),
                () -> Map.of(
                        "type",
                        "string",
                        "description",
                        "One of the standard " + kind.word() + ", or one of the register's own terms.",
                        "anyOf",
                        List.of(
                                Map.of("enum", known().stream().sorted().toList()),
                                Map.of("pattern", Forms.ID_PATTERN))));
    }

    @Override
    public void walk(String value, String path, Visibility visibility, Visit visit) {
        visit.value(path, this, value, visibility);
    }

    @Override
    String expected() {
        return "a standard " + kind.word() + " or one under terms";
    }
}
