package org.seloste.render.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A titled part of a document. How deep it lies follows from the sections around it.
 *
 * @param anchor by what links find it, such as {@code your-rights}: stable, and the same in every language
 * @param title its heading
 * @param blocks what stands in it, in reading order; sections among them lie one level deeper
 * @param about the path in the register of what it speaks of
 */
public record Section(String anchor, Phrase title, List<Block> blocks, Optional<String> about) implements Block {

    /** How deep sections can be nested: formats have six levels of headings, the first of which is the title's. */
    public static final int MAX_DEPTH = 5;

    /**
     * Copies the list.
     *
     * @param anchor by what links find it, such as {@code your-rights}: stable, and the same in every language
     * @param title its heading
     * @param blocks what stands in it, in reading order; sections among them lie one level deeper
     * @param about the path in the register of what it speaks of
     * @throws IllegalArgumentException when the anchor is not one, the title is blank, or sections are nested more than
     *     {@value #MAX_DEPTH} deep
     */
    public Section {
        Characters.anchor(anchor);
        Phrase.visible("The title of a section", title);
        blocks = List.copyOf(blocks);
        if (depth(blocks) >= MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "The section '" + anchor + "' holds sections nested more than " + MAX_DEPTH + " deep");
        }
    }

    /**
     * Starts a section.
     *
     * @param anchor by what links find it, such as {@code your-rights}
     * @param title its heading
     * @return a builder
     */
    public static Builder at(String anchor, String title) {
        return at(anchor, Phrase.of(title));
    }

    /**
     * Starts a section whose title is more than plain words.
     *
     * @param anchor by what links find it, such as {@code your-rights}
     * @param title its heading
     * @return a builder
     */
    public static Builder at(String anchor, Phrase title) {
        return new Builder(anchor, title);
    }

    /**
     * The sections that lie directly in this one.
     *
     * @return the sections, in reading order
     */
    public List<Section> sections() {
        return in(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }

    static List<Section> in(List<Block> blocks) {
        return blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }

    private static int depth(List<Block> blocks) {
        return in(blocks).stream()
                .mapToInt(section -> 1 + depth(section.blocks))
                .max()
                .orElse(0);
    }

    /** Collects the blocks of a section. */
    public static final class Builder {

        private final String anchor;
        private final Phrase title;
        private final List<Block> blocks = new ArrayList<>();
        private Optional<String> about = Optional.empty();

        private Builder(String anchor, Phrase title) {
            this.anchor = anchor;
            this.title = title;
        }

        /**
         * Adds a paragraph of plain words.
         *
         * @param text the words
         * @return this builder
         */
        public Builder paragraph(String text) {
            return add(Paragraph.of(text));
        }

        /**
         * Adds a paragraph of several pieces of text.
         *
         * @param inlines the pieces
         * @return this builder
         */
        public Builder paragraph(Inline... inlines) {
            return add(Paragraph.of(inlines));
        }

        /**
         * Adds a bulleted list of plain words.
         *
         * @param items the words of each item, at least one
         * @return this builder
         */
        public Builder bullets(String... items) {
            return add(ItemList.bullets(items));
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
         * Says what in the register the section speaks of.
         *
         * @param path a path such as {@code purposes}
         * @return this builder
         */
        public Builder about(String path) {
            about = Optional.of(path);
            return this;
        }

        /**
         * Whether nothing has been added yet.
         *
         * @return true while the section would have a title only
         */
        public boolean isEmpty() {
            return blocks.isEmpty();
        }

        /**
         * Finishes the section.
         *
         * @return the section
         * @throws IllegalArgumentException when the anchor is not one, the title is blank, or sections are nested more
         *     than {@value #MAX_DEPTH} deep
         */
        public Section build() {
            return new Section(anchor, title, blocks, about);
        }
    }
}
