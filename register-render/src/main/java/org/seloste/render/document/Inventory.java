package org.seloste.render.document;

import java.util.ArrayList;
import java.util.List;

/** What a document holds, in reading order. */
final class Inventory {

    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Blocks blocks = new Blocks();
    private final Inlines inlines = new Inlines();

    void add(Block block) {
        block.accept(blocks);
    }

    void add(Body body) {
        body.blocks().forEach(this::add);
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    List<Table> tables() {
        return List.copyOf(tables);
    }

    List<String> anchors() {
        return anchors;
    }

    List<String> targets() {
        return targets;
    }

    private Inventory add(Phrase phrase) {
        phrase.inlines().forEach(inline -> inline.accept(inlines));
        return this;
    }

    private final class Blocks implements BlockVisitor<Inventory> {

        @Override
        public Inventory visit(Section section) {
            anchors.add(section.anchor());
            add(section.title());
            section.blocks().forEach(Inventory.this::add);
            return Inventory.this;
        }

        @Override
        public Inventory visit(Paragraph paragraph) {
            return add(paragraph.words());
        }

        @Override
        public Inventory visit(ItemList list) {
            list.items().forEach(Inventory.this::add);
            return Inventory.this;
        }

        @Override
        public Inventory visit(DefinitionList list) {
            list.definitions().forEach(definition -> {
                add(definition.term());
                add(definition.body());
            });
            return Inventory.this;
        }

        @Override
        public Inventory visit(Table table) {
            tables.add(table);
            add(table.caption());
            table.heads().forEach(Inventory.this::add);
            table.rows().forEach(row -> {
                row.anchor().ifPresent(anchors::add);
                add(row.head());
                row.cells().forEach(Inventory.this::add);
            });
            return Inventory.this;
        }

        @Override
        public Inventory visit(Callout callout) {
            add(callout.title());
            add(callout.body());
            return Inventory.this;
        }
    }

    private final class Inlines implements InlineVisitor<Inventory> {

        @Override
        public Inventory visit(Words words) {
            return Inventory.this;
        }

        @Override
        public Inventory visit(Strong strong) {
            return Inventory.this;
        }

        @Override
        public Inventory visit(Emphasis emphasis) {
            return Inventory.this;
        }

        @Override
        public Inventory visit(Link link) {
            link.anchor().ifPresent(targets::add);
            return Inventory.this;
        }

        @Override
        public Inventory visit(InLanguage span) {
            return add(span.words());
        }

        @Override
        public Inventory visit(Gap gap) {
            gaps.add(gap);
            return Inventory.this;
        }

        @Override
        public Inventory visit(LineBreak lineBreak) {
            return Inventory.this;
        }
    }
}
