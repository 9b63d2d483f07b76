package org.seloste.render.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table whose first column names its rows.
 *
 * @param caption what the table shows
 * @param heads the heads of the columns, that of the naming column first
 * @param rows the rows, at least one, each with a cell for every column
 * @param about the path in the register of what the table speaks of
 */
public record Table(Phrase caption, List<Phrase> heads, List<Row> rows, Optional<String> about) implements Block {

    /**
     * A row of a table.
     *
     * @param head what the row is about: the cell in the first column
     * @param cells the cells of the other columns
     * @param anchor an anchor by which links find the row, such as {@code purposes.sales}
     * @param about the path in the register of what the row speaks of
     */
    public record Row(Phrase head, List<Body> cells, Optional<String> anchor, Optional<String> about) {

        /**
         * Copies the list.
         *
         * @param head what the row is about: the cell in the first column
         * @param cells the cells of the other columns
         * @param anchor an anchor by which links find the row, such as {@code purposes.sales}
         * @param about the path in the register of what the row speaks of
         * @throws IllegalArgumentException when the head is blank or the anchor is not one
         */
        public Row {
            Phrase.visible("The head of a row", head);
            cells = List.copyOf(cells);
            anchor.ifPresent(Characters::anchor);
        }

        /**
         * A row of plain words.
         *
         * @param head the cell in the first column
         * @param cells the words of the other cells
         * @return the row
         */
        public static Row of(String head, String... cells) {
            return of(Phrase.of(head), Arrays.stream(cells).map(Body::of).toList());
        }

        /**
         * A row.
         *
         * @param head the cell in the first column
         * @param cells the other cells
         * @return the row
         */
        public static Row of(Phrase head, List<Body> cells) {
            return new Row(head, cells, Optional.empty(), Optional.empty());
        }

        /**
         * This row with an anchor by which links find it.
         *
         * @param anchor an anchor such as {@code purposes.sales}, the same in every language
         * @return a copy with the anchor
         * @throws IllegalArgumentException when the anchor is not one
         */
        public Row at(String anchor) {
            return new Row(head, cells, Optional.of(anchor), about);
        }

        /**
         * This row, said to speak of something in the register.
         *
         * @param path a path such as {@code purposes/sales}
         * @return a copy with the path
         */
        public Row about(String path) {
            return new Row(head, cells, anchor, Optional.of(path));
        }
    }

    /**
     * Copies the lists.
     *
     * @param caption what the table shows
     * @param heads the heads of the columns, that of the naming column first
     * @param rows the rows, at least one, each with a cell for every column
     * @param about the path in the register of what the table speaks of
     * @throws IllegalArgumentException when the caption or a head is blank, when there is no row, or when a row has
     *     more or fewer cells than the table has columns
     */
    public Table {
        Phrase.visible("The caption of a table", caption);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        heads.forEach(head -> Phrase.visible("The head of a column", head));
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("The table '" + caption.text() + "' has no rows");
        }
        for (Row row : rows) {
            if (row.cells().size() + 1 != heads.size()) {
                throw new IllegalArgumentException("The row '" + row.head().text() + "' of the table '" + caption.text()
                        + "' has " + (row.cells().size() + 1) + " cells for " + heads.size() + " columns");
            }
        }
    }

    /**
     * Starts a table.
     *
     * @param caption what the table shows
     * @param heads the heads of the columns, that of the naming column first
     * @return a builder
     */
    public static Builder of(String caption, String... heads) {
        return of(Phrase.of(caption), Arrays.stream(heads).map(Phrase::of).toList());
    }

    /**
     * Starts a table.
     *
     * @param caption what the table shows
     * @param heads the heads of the columns, that of the naming column first
     * @return a builder
     */
    public static Builder of(Phrase caption, List<Phrase> heads) {
        return new Builder(caption, heads);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Collects rows. */
    public static final class Builder {

        private final Phrase caption;
        private final List<Phrase> heads;
        private final List<Row> rows = new ArrayList<>();
        private Optional<String> about = Optional.empty();

        private Builder(Phrase caption, List<Phrase> heads) {
            this.caption = caption;
            this.heads = heads;
        }

        /**
         * Adds a row of plain words.
         *
         * @param head the cell in the first column
         * @param cells the words of the other cells
         * @return this builder
         */
        public Builder row(String head, String... cells) {
            return row(Row.of(head, cells));
        }

        /**
         * Adds a row.
         *
         * @param row the row
         * @return this builder
         */
        public Builder row(Row row) {
            rows.add(row);
            return this;
        }

        /**
         * Says what in the register the table speaks of.
         *
         * @param path a path such as {@code purposes}
         * @return this builder
         */
        public Builder about(String path) {
            about = Optional.of(path);
            return this;
        }

        /**
         * Finishes the table.
         *
         * @return the table
         * @throws IllegalArgumentException when the caption or a head is blank, when there is no row, or when a row has
         *     more or fewer cells than the table has columns
         */
        public Table build() {
            return new Table(caption, heads, rows, about);
        }
    }
}
