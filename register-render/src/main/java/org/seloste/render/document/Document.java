package org.seloste.render.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seloste.model.text.Language;

/**
 * A document in one language: a notice or a record, ready to be written in any format.
 *
 * <p>It is a draft when somebody says so, and always when it has a {@link Gap}.
 */
public final class Document {

    private final Language language;
    private final String title;
    private final Labels labels;
    private final Optional<String> subtitle;
    private final Optional<LocalDate> date;
    private final List<DefinitionList.Definition> facts;
    private final String profile;
    private final Visibility visibility;
    private final Optional<String> base;
    private final List<Edition> editions;
    private final Optional<Section> summary;
    private final List<Block> blocks;
    private final List<Gap> gaps;
    private final List<Table> tables;
    private final boolean draft;

    private Document(Builder builder) {
        language = builder.language;
        title = builder.title;
        labels = builder.labels;
        subtitle = builder.subtitle;
        date = builder.date;
        facts = List.copyOf(builder.facts);
        profile = builder.profile;
        visibility = builder.visibility;
        base = builder.base;
        editions = List.copyOf(builder.editions);
        summary = builder.summary;
        blocks = List.copyOf(builder.blocks);
        Inventory inventory = new Inventory();
        facts.forEach(
                fact -> inventory.add(new DefinitionList(DefinitionList.Form.ROWS, List.of(fact), Optional.empty())));
        summary.ifPresent(inventory::add);
        blocks.forEach(inventory::add);
        gaps = inventory.gaps();
        tables = inventory.tables();
        draft = builder.draft || !gaps.isEmpty();
        checkAnchors(inventory);
        checkEditions();
    }

    private Document(Document finished) {
        language = finished.language;
        title = finished.title;
        labels = finished.labels;
        subtitle = finished.subtitle;
        date = finished.date;
        facts = finished.facts;
        profile = finished.profile;
        visibility = finished.visibility;
        base = finished.base;
        editions = finished.editions;
        summary = finished.summary;
        blocks = finished.blocks;
        gaps = finished.gaps;
        tables = finished.tables;
        draft = true;
    }

    /**
     * Starts a document.
     *
     * @param language the language it is written in
     * @param title its title
     * @param labels the words around its content, in the same language
     * @return a builder
     * @throws IllegalArgumentException when the title is blank
     */
    public static Builder builder(Language language, String title, Labels labels) {
        return new Builder(language, title, labels);
    }

    /**
     * The language the document is written in.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The title.
     *
     * @return the title, never blank
     */
    public String title() {
        return title;
    }

    /**
     * The words around the content.
     *
     * @return the labels, in the document's language
     */
    public Labels labels() {
        return labels;
    }

    /**
     * A line under the title, such as the controller's name.
     *
     * @return the line, or empty
     */
    public Optional<String> subtitle() {
        return subtitle;
    }

    /**
     * The date of the document, for formats that keep one beside the text.
     *
     * @return the date, or empty
     */
    public Optional<LocalDate> date() {
        return date;
    }

    /**
     * What is said of the document itself: version, dates, profile, each with its label.
     *
     * @return labels and values, in reading order
     */
    public List<DefinitionList.Definition> facts() {
        return facts;
    }

    /**
     * The kind of document, such as {@code notice} or {@code record}.
     *
     * @return an identifier in kebab-case
     */
    public String profile() {
        return profile;
    }

    /**
     * For whom the document is made.
     *
     * @return public or internal
     */
    public Visibility visibility() {
        return visibility;
    }

    /**
     * The address under which the editions are published.
     *
     * @return an {@code https} or {@code http} address that ends in a slash, or empty
     */
    public Optional<String> base() {
        return base;
    }

    /**
     * The languages that the document exists in, its own included.
     *
     * @return the editions, in the order of the switch; empty when there is nothing to switch
     */
    public List<Edition> editions() {
        return editions;
    }

    /**
     * Where an edition is to be found.
     *
     * @param edition the edition
     * @return its address, absolute when the document has a base address
     */
    public String address(Edition edition) {
        return base.map(address -> URI.create(address).resolve(edition.href()).toString())
                .orElse(edition.href());
    }

    /**
     * The first layer of a layered notice: who, why, how long, which rights.
     *
     * @return the summary, or empty
     */
    public Optional<Section> summary() {
        return summary;
    }

    /**
     * The content, without the summary.
     *
     * @return the blocks, in reading order
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Everything that the document shows as not stated.
     *
     * @return the gaps, in reading order
     */
    public List<Gap> gaps() {
        return gaps;
    }

    /**
     * Every table of the document.
     *
     * @return the tables, in reading order
     */
    public List<Table> tables() {
        return tables;
    }

    /**
     * Whether the document is not to be published yet.
     *
     * @return true when somebody said so, and always when there is a gap
     */
    public boolean isDraft() {
        return draft;
    }

    /**
     * This document marked as a draft, though it may have no gap: when the register it is made from breaks a rule.
     *
     * @return a document that is a draft
     */
    public Document asDraft() {
        return new Document(this);
    }

    private static void checkAnchors(Inventory inventory) {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String anchor : inventory.anchors()) {
            if (!seen.add(anchor)) {
                faults.add("the anchor '" + anchor + "' stands twice");
            }
        }
        for (String target : inventory.targets()) {
            if (!seen.contains(target)) {
                faults.add("a link goes to '#" + target + "', which is not there");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The document does not hold together: " + String.join("; ", faults));
        }
    }

    private void checkEditions() {
        long own = editions.stream()
                .filter(edition -> edition.language() == language)
                .count();
        long languages = editions.stream().map(Edition::language).distinct().count();
        if (!editions.isEmpty() && (own != 1 || languages != editions.size())) {
            throw new IllegalArgumentException(
                    "The editions must name each language once, the document's own included");
        }
    }

    /** Collects the parts of a document. */
    public static final class Builder {

        private final Language language;
        private final String title;
        private final Labels labels;
        private Optional<String> subtitle = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();
        private final List<DefinitionList.Definition> facts = new ArrayList<>();
        private String profile = "notice";
        private Visibility visibility = Visibility.PUBLIC;
        private Optional<String> base = Optional.empty();
        private final List<Edition> editions = new ArrayList<>();
        private Optional<Section> summary = Optional.empty();
        private final List<Block> blocks = new ArrayList<>();
        private boolean draft;

        private Builder(Language language, String title, Labels labels) {
            this.language = language;
            this.title = Characters.visible("The title of a document", title);
            this.labels = labels;
        }

        /**
         * Sets the line under the title.
         *
         * @param line a line such as the controller's name
         * @return this builder
         * @throws IllegalArgumentException when the line is blank
         */
        public Builder subtitle(String line) {
            subtitle = Optional.of(Characters.visible("The subtitle of a document", line));
            return this;
        }

        /**
         * Sets the date that formats keep beside the text. To show a date, add it as a fact.
         *
         * @param day the date of the document
         * @return this builder
         */
        public Builder date(LocalDate day) {
            date = Optional.of(day);
            return this;
        }

        /**
         * Adds something said of the document itself.
         *
         * @param label the label, such as "Version"
         * @param value the value, such as "3"
         * @return this builder
         * @throws IllegalArgumentException when the label is blank
         */
        public Builder fact(String label, String value) {
            return fact(label, Phrase.of(value));
        }

        /**
         * Adds something said of the document itself.
         *
         * @param label the label, such as "Valid from"
         * @param value the value
         * @return this builder
         * @throws IllegalArgumentException when the label is blank
         */
        public Builder fact(String label, Phrase value) {
            facts.add(new DefinitionList.Definition(Phrase.of(label), Body.of(value)));
            return this;
        }

        /**
         * Sets the kind of document; {@code notice} when not set.
         *
         * @param id an identifier in kebab-case
         * @return this builder
         * @throws IllegalArgumentException when the identifier is not one
         */
        public Builder profile(String id) {
            profile = Characters.anchor(id);
            return this;
        }

        /**
         * Makes the document one for the controller and the supervisory authority only.
         *
         * @return this builder
         */
        public Builder internal() {
            visibility = Visibility.INTERNAL;
            return this;
        }

        /**
         * Sets the address under which the editions are published.
         *
         * @param address an {@code https} or {@code http} address that ends in a slash
         * @return this builder
         * @throws IllegalArgumentException when it is not one
         */
        public Builder base(String address) {
            if (!Link.isWeb(address) || !address.endsWith("/") || address.contains("?") || address.contains("#")) {
                throw new IllegalArgumentException(
                        "'" + Characters.clean(address) + "' is not a web address that ends in a slash");
            }
            base = Optional.of(address);
            return this;
        }

        /**
         * Adds a language that the document exists in.
         *
         * @param edition the language and where that edition is
         * @return this builder
         */
        public Builder edition(Edition edition) {
            editions.add(edition);
            return this;
        }

        /**
         * Sets the first layer of a layered notice.
         *
         * @param section the summary
         * @return this builder
         */
        public Builder summary(Section section) {
            summary = Optional.of(section);
            return this;
        }

        /**
         * Adds blocks.
         *
         * @param more the blocks
         * @return this builder
         */
        public Builder add(Block... more) {
            return addAll(List.of(more));
        }

        /**
         * Adds blocks.
         *
         * @param more the blocks
         * @return this builder
         */
        public Builder addAll(Collection<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        /**
         * Makes the document a draft, though it may have no gap: when the register it is made from has faults.
         *
         * @return this builder
         */
        public Builder draft() {
            draft = true;
            return this;
        }

        /**
         * Finishes the document.
         *
         * @return the document
         * @throws IllegalArgumentException when an anchor stands twice, a link goes to an anchor that is not there, or
         *     the editions do not name each language once with the document's own among them
         */
        public Document build() {
            return new Document(this);
        }
    }
}
