package org.seloste.rules.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.seloste.model.Described;
import org.seloste.model.OwnTerm;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;

/** What the words of a register mean: a standard term, or a term of its own that is a kind of one. */
public final class Terms {

    private Terms() {}

    /**
     * The standard term of a word.
     *
     * @param register the register, whose own terms count
     * @param kind the kind of term
     * @param word an id
     * @return the term, or that of which the register's own term is a kind; empty when nobody knows it
     */
    public static Optional<Term> of(Subject register, TermKind kind, String word) {
        return of(register.vocabulary(), register.register().getTerms(), kind, word);
    }

    static Optional<Term> of(Vocabulary vocabulary, List<OwnTerm> own, TermKind kind, String word) {
        Optional<String> at = Optional.of(word);
        while (at.isPresent()) {
            Optional<Term> standard = vocabulary.find(kind, at.get());
            if (standard.isPresent()) {
                return standard;
            }
            at = broader(own, kind.word() + "/" + at.get());
        }
        return Optional.empty();
    }

    /** Own terms may be kinds of own terms; no register holds a circle of them. */
    private static Optional<String> broader(List<OwnTerm> own, String id) {
        return own.stream().filter(each -> each.getId().equals(id)).findFirst().flatMap(OwnTerm::getIs);
    }

    /**
     * The standard term of an element: the one that it names, or that of its id.
     *
     * @param register the register, whose own terms count
     * @param kind the kind of term
     * @param element the element
     * @return the term, or empty when the element is a kind of nothing that is known
     */
    public static Optional<Term> of(Subject register, TermKind kind, Described element) {
        return of(register, kind, element.getIs().orElse(element.getId()));
    }

    /**
     * Whether a word means one of some terms, or something narrower.
     *
     * @param register the register, whose own terms count
     * @param kind the kind of term
     * @param word an id
     * @param broader ids of standard terms
     * @return false also when nobody knows the word
     */
    public static boolean isWithin(Subject register, TermKind kind, String word, String... broader) {
        return of(register, kind, word)
                .filter(term -> isWithin(register, term, broader))
                .isPresent();
    }

    /**
     * Whether an element is a kind of one of some terms.
     *
     * @param register the register, whose own terms count
     * @param kind the kind of term
     * @param element the element
     * @param broader ids of standard terms
     * @return false also when the element is a kind of nothing that is known
     */
    public static boolean isWithin(Subject register, TermKind kind, Described element, String... broader) {
        return of(register, kind, element)
                .filter(term -> isWithin(register, term, broader))
                .isPresent();
    }

    private static boolean isWithin(Subject register, Term term, String... broader) {
        return Stream.of(broader).anyMatch(each -> register.vocabulary().isWithin(term.kind(), term.id(), each));
    }
}
