package org.seloste.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of terms and what is said of each: label and value.
 *
 * @param form how it is laid out where the format can choose
 * @param definitions the terms and what is said of them, at least one
 * @param about the path in the register of what the list speaks of
 */
public record DefinitionList(Form form, List<Definition> definitions, Optional<String> about) implements Prose {

    /** How a list of terms is laid out where the format can choose. */
    public enum Form {
        /** Under one another, to be read through. */
        ROWS,
        /** Side by side, to be taken in at a glance: the summary of a notice. */
        CARDS
    }

    /**
     * A term and what is said of it.
     *
     * @param term the term
     * @param body what is said of it
     */
    public record Definition(Phrase term, Body body) {

        /**
         * Checks the term.
         *
         * @param term the term
         * @param body what is said of it
         * @throws IllegalArgumentException when the term is blank
         */
        public Definition {
            Phrase.visible("A term", term);
        }
    }

    /**
     * Copies the list.
     *
     * @param form how it is laid out where the format can choose
     * @param definitions the terms and what is said of them, at least one
     * @param about the path in the register of what the list speaks of
     * @throws IllegalArgumentException when there is no definition
     */
    public DefinitionList {
        definitions = List.copyOf(definitions);
        if (definitions.isEmpty()) {
            throw new IllegalArgumentException("A definition list needs at least one term");
        }
    }

    /**
     * Starts a list of terms under one another.
     *
     * @return a builder
     */
    public static Builder rows() {
        return new Builder(Form.ROWS);
    }

    /**
     * Starts a list of terms side by side.
     *
     * @return a builder
     */
    public static Builder cards() {
        return new Builder(Form.CARDS);
    }

    @Override
    public <R> R accept(ProseVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Collects terms. */
    public static final class Builder {

        private final Form form;
        private final List<Definition> definitions = new ArrayList<>();
        private Optional<String> about = Optional.empty();

        private Builder(Form form) {
            this.form = form;
        }

        /**
         * Adds a term explained in plain words.
         *
         * @param term the term
         * @param text what is said of it
         * @return this builder
         */
        public Builder add(String term, String text) {
            return add(term, Body.of(text));
        }

        /**
         * Adds a term.
         *
         * @param term the term
         * @param words what is said of it
         * @return this builder
         */
        public Builder add(String term, Phrase words) {
            return add(term, Body.of(words));
        }

        /**
         * Adds a term.
         *
         * @param term the term
         * @param body what is said of it
         * @return this builder
         */
        public Builder add(String term, Body body) {
            return add(Phrase.of(term), body);
        }

        /**
         * Adds a term that is more than plain words.
         *
         * @param term the term
         * @param body what is said of it
         * @return this builder
         * @throws IllegalArgumentException when the term is blank
         */
        public Builder add(Phrase term, Body body) {
            definitions.add(new Definition(term, body));
            return this;
        }

        /**
         * Says what in the register the list speaks of.
         *
         * @param path a path such as {@code controller}
         * @return this builder
         */
        public Builder about(String path) {
            about = Optional.of(path);
            return this;
        }

        /**
         * Whether no term has been added yet.
         *
         * @return true while {@link #build()} would refuse
         */
        public boolean isEmpty() {
            return definitions.isEmpty();
        }

        /**
         * Finishes the list.
         *
         * @return the list
         * @throws IllegalArgumentException when no term was added
         */
        public DefinitionList build() {
            return new DefinitionList(form, definitions, about);
        }
    }
}
