package org.seloste.rules.lint;

import java.util.Optional;
import org.seloste.model.ProcessorRecord;
import org.seloste.model.text.Text;
import org.seloste.model.vocabulary.Term;
import org.seloste.model.vocabulary.TermKind;
import org.seloste.model.vocabulary.Vocabulary;

/** A processor's record as rules look at it: the record itself, and the names of its parts. */
public final class RecordSubject {

    private final ProcessorRecord stated;
    private final Vocabulary vocabulary;
    private final Elements elements;

    private RecordSubject(ProcessorRecord stated, Vocabulary vocabulary) {
        this.stated = stated;
        this.vocabulary = vocabulary;
        this.elements = Elements.of(stated, vocabulary);
    }

    /**
     * Looks through a record once.
     *
     * @param stated the record
     * @param context the vocabulary, and the day and the law that no rule on records asks for
     * @return the record with the names of its parts
     */
    public static RecordSubject of(ProcessorRecord stated, LintContext context) {
        return new RecordSubject(stated, context.vocabulary());
    }

    /**
     * The record itself.
     *
     * @return the record
     */
    public ProcessorRecord stated() {
        return stated;
    }

    /**
     * What a word of the record means.
     *
     * @param kind the kind of term
     * @param word an id
     * @return the standard term, or that of which the record's own term is a kind; empty when nobody knows it
     */
    public Optional<Term> term(TermKind kind, String word) {
        return Terms.of(vocabulary, stated.getTerms(), kind, word);
    }

    /**
     * The kind of the element that holds a place, such as {@code clients}.
     *
     * <p>A processor is described with the form of a controller, and is none.
     *
     * @param path a path by keys and ids
     * @return the kind, or empty when the place is within no element
     */
    public Optional<String> kindOf(String path) {
        return elements.kindOf(path).map(kind -> kind.equals("controllers") ? "processors" : kind);
    }

    /**
     * The name of the element that holds a place.
     *
     * @param path a path by keys and ids
     * @return its own words, or those of the vocabulary, or its id; empty when the place is within no element
     */
    public Optional<Text> nameOf(String path) {
        return elements.nameOf(path);
    }
}
