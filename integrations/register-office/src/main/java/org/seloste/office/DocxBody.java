package org.seloste.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.seloste.model.text.Language;
import org.seloste.render.document.Block;
import org.seloste.render.document.BlockVisitor;
import org.seloste.render.document.Body;
import org.seloste.render.document.Callout;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.Edition;
import org.seloste.render.document.Emphasis;
import org.seloste.render.document.Gap;
import org.seloste.render.document.InLanguage;
import org.seloste.render.document.Inline;
import org.seloste.render.document.InlineVisitor;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.LineBreak;
import org.seloste.render.document.Link;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;
import org.seloste.render.document.Strong;
import org.seloste.render.document.Table;
import org.seloste.render.document.Visibility;
import org.seloste.render.document.Words;
import org.seloste.render.write.Brand;
import org.seloste.render.write.Logo;

/** Writes what a document says into a Word file. */
final class DocxBody {

    /** A table with more columns than this is written row by row: its columns would be too narrow on paper. */
    private static final int MOST_COLUMNS = 5;

    /** The most letters of a term that has its value beside it; a longer one has it below. */
    private static final int SHORT_TERM = 26;

    private static final int LOGO_HEIGHT = 40;

    /** The space below a value that stands below its term, in twentieths of a point. */
    private static final int VALUE_DISTANCE = 60;

    /** The space above a box, in twentieths of a point. */
    private static final int BOX_DISTANCE = 200;

    private final XWPFDocument word;
    private final Document document;
    private final DocxStyles styles;
    private final Brand brand;
    private final DocxLists lists;
    private final Map<String, String> bookmarks = new HashMap<>();
    private int bookmarksSet;

    DocxBody(XWPFDocument word, Document document, DocxStyles styles, Brand brand) {
        this.word = word;
        this.document = document;
        this.styles = styles;
        this.brand = brand;
        this.lists = new DocxLists(word);
    }

    void write() throws IOException {
        letterhead();
        line("Title", document.title());
        document.subtitle().ifPresent(words -> line("Subtitle", words));
        if (document.visibility() == Visibility.INTERNAL) {
            line("Seloste Mark", document.labels().internal());
        }
        draft();
        Look facts = new Look(word::createParagraph, "Seloste Facts");
        document.facts().forEach(fact -> beside(fact.term(), fact.body(), facts, "Seloste Facts"));
        languages();
        document.summary().ifPresent(summary -> blocks(List.of(summary), 1, top()));
        contents();
        blocks(document.blocks(), 1, top());
    }

    private void letterhead() throws IOException {
        if (brand.logo().isPresent()) {
            picture(LogoPicture.of(brand.logo().get()));
        }
        brand.organisation().ifPresent(name -> text(word.createParagraph()).styled(name, styles.id("Strong")));
    }

    private void picture(LogoPicture picture) throws IOException {
        Logo logo = picture.logo();
        boolean png = logo.mediaType().equals("image/png");
        XWPFRun run = word.createParagraph().createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(logo.picture()),
                    png
                            ? org.apache.poi.common.usermodel.PictureType.PNG
                            : org.apache.poi.common.usermodel.PictureType.JPEG,
                    png ? "logo.png" : "logo.jpg",
                    Units.toEMU((double) LOGO_HEIGHT * picture.width() / picture.height()),
                    Units.toEMU(LOGO_HEIGHT));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A picture can be added to every Word file", e);
        }
        String alternative = logo.alternative().isEmpty() ? brand.organisation().orElse("") : logo.alternative();
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alternative);
    }

    private void draft() {
        if (!document.isDraft()) {
            return;
        }
        Look box = top().framed(DocxFrame.DRAFT);
        XWPFParagraph note = box.paragraph("Normal");
        note.setSpacingBefore(BOX_DISTANCE);
        text(note).styled(document.labels().draft(), styles.id("Strong"));
        text(note).plain(" " + document.labels().draftNote());
        List<Gap> gaps = document.gaps();
        if (!gaps.isEmpty()) {
            text(box.paragraph("Normal")).plain(document.labels().missing() + " (" + gaps.size() + ")");
            BigInteger list = lists.next(ItemList.Kind.NUMBERED);
            for (Gap gap : gaps) {
                XWPFParagraph item = box.paragraph("List Number");
                number(item, list, 0);
                text(item).plain(gap.topic());
            }
        }
    }

    private void languages() {
        List<Edition> others = document.editions().stream()
                .filter(edition -> edition.language() != document.language())
                .toList();
        if (document.base().isEmpty() || others.isEmpty()) {
            return;
        }
        XWPFParagraph line = top().paragraph("Normal");
        text(line).plain(document.labels().languages() + ":");
        for (Edition edition : others) {
            text(line).plain(" ");
            new DocxText(line, edition.language())
                    .link(document.address(edition), edition.label(), styles.id("Hyperlink"));
        }
    }

    /** Names the sections, each a link; a field that Word can make anew. */
    private void contents() {
        List<Section> sections = document.blocks().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        if (sections.isEmpty()) {
            return;
        }
        line("TOC Heading", document.labels().contents());
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            DocxText entry = text(top().paragraph("toc 1"));
            if (i == 0) {
                entry.beginField("TOC \\o \"1-1\" \\n \\h \\z");
            }
            entry.jump(bookmark(section.anchor()), section.title().text().replace('\n', ' '), "");
            if (i == sections.size() - 1) {
                entry.endField();
            }
        }
    }

    private void line(String style, String words) {
        text(top().paragraph(style)).plain(words);
    }

    private Look top() {
        return new Look(word::createParagraph, "Normal");
    }

    private DocxText text(XWPFParagraph paragraph) {
        return new DocxText(paragraph, document.language());
    }

    private void blocks(List<? extends Block> blocks, int level, Look look) {
        Blocks visitor = new Blocks(level, look);
        for (int i = 0; i < blocks.size(); i++) {
            if (Lead.isAt(blocks, i)) {
                visitor.paragraph((Paragraph) blocks.get(i)).setKeepNext(true);
            } else {
                blocks.get(i).accept(visitor);
            }
        }
    }

    private void body(Body body, Look look) {
        blocks(body.blocks(), 0, look);
    }

    private void heading(int level, Phrase title, Optional<String> anchor, Look look) {
        XWPFParagraph heading = look.paragraph("heading " + Math.min(level, 5));
        marked(heading, anchor, () -> phrase(title, heading));
    }

    /** Writes into a paragraph and sets a bookmark around it. */
    private void marked(XWPFParagraph paragraph, Optional<String> anchor, Runnable content) {
        if (anchor.isEmpty()) {
            content.run();
            return;
        }
        bookmarksSet++;
        BigInteger id = BigInteger.valueOf(bookmarksSet);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(bookmark(anchor.get()));
        content.run();
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /** The name of the bookmark of an anchor: Word allows neither full stops nor long ones. */
    private String bookmark(String anchor) {
        return bookmarks.computeIfAbsent(anchor, key -> "_seloste_" + (bookmarks.size() + 1));
    }

    private void phrase(Phrase phrase, XWPFParagraph paragraph) {
        Inlines visitor = new Inlines(paragraph, document.language());
        for (Inline inline : phrase.inlines()) {
            inline.accept(visitor);
        }
    }

    private void number(XWPFParagraph item, BigInteger list, int depth) {
        item.setNumID(list);
        item.setNumILvl(BigInteger.valueOf(Math.min(depth, DocxLists.LEVELS - 1)));
    }

    /** A term with its value beside it, or below it when one of the two is too long for that. */
    private void beside(Phrase term, Body value, Look look, String style) {
        Optional<Phrase> words = value.words();
        if (words.isPresent() && term.text().length() <= SHORT_TERM) {
            XWPFParagraph line = look.paragraph(style);
            term(term, line);
            text(line).tab();
            phrase(words.get(), line);
        } else {
            below(term, value, look, "Seloste Term", look.indented(styles.indent("Seloste Value")));
        }
    }

    private void below(Phrase term, Body value, Look look, String style, Look inside) {
        phrase(term, look.paragraph(style));
        body(value, inside);
    }

    private void term(Phrase term, XWPFParagraph line) {
        text(line).styled(term.text().replace('\n', ' '), styles.id("Strong"));
    }

    /** Where paragraphs go and how they look: their style, in how many lists they stand, the frame around them. */
    private final class Look {

        private final Supplier<XWPFParagraph> next;
        private final String style;
        private final int depth;
        private final Optional<DocxFrame> frame;
        private final int indent;

        Look(Supplier<XWPFParagraph> next, String style) {
            this(next, style, 0, Optional.empty(), 0);
        }

        private Look(Supplier<XWPFParagraph> next, String style, int depth, Optional<DocxFrame> frame, int indent) {
            this.next = next;
            this.style = style;
            this.depth = depth;
            this.frame = frame;
            this.indent = indent;
        }

        Look framed(DocxFrame around) {
            return new Look(next, style, depth, Optional.of(around), indent);
        }

        Look deeper() {
            return new Look(next, style, depth + 1, frame, indent);
        }

        /** Further in by a distance, in twentieths of a point. */
        Look indented(int distance) {
            return new Look(next, style, depth, frame, distance);
        }

        XWPFParagraph paragraph(String name) {
            XWPFParagraph paragraph = next.get();
            paragraph.setStyle(styles.id(name));
            frame.ifPresent(around -> around.put(paragraph));
            return paragraph;
        }

        XWPFParagraph plain() {
            XWPFParagraph paragraph = paragraph(depth > 0 && style.equals("Normal") ? "List Continue" : style);
            if (depth > 0 || indent > 0) {
                paragraph.setIndentationLeft(indent + DocxLists.INDENT * depth);
            }
            if (indent > 0) {
                paragraph.setIndentationHanging(0);
                paragraph.setSpacingAfter(VALUE_DISTANCE);
            }
            return paragraph;
        }

        /** An item of a list, which is marked by the number of the list unless its style does that. */
        XWPFParagraph item(String name, BigInteger list) {
            String own = style.equals("Seloste Cell") ? style : name;
            XWPFParagraph item = paragraph(own);
            boolean byStyle = depth == 0 && own.equals("List Bullet") && styles.isNumbered(own);
            if (!byStyle) {
                number(item, list, depth);
            }
            if (indent > 0) {
                item.setIndentationLeft(indent + DocxLists.INDENT * (depth + 1));
                item.setIndentationHanging(DocxLists.INDENT);
            }
            return item;
        }
    }

    /** Writes blocks; headings begin at a level. */
    private final class Blocks implements BlockVisitor<Void> {

        private final int level;
        private final Look look;

        Blocks(int level, Look look) {
            this.level = level;
            this.look = look;
        }

        @Override
        public Void visit(Section section) {
            heading(level, section.title(), Optional.of(section.anchor()), look);
            blocks(section.blocks(), level + 1, look);
            return null;
        }

        @Override
        public Void visit(Paragraph paragraph) {
            paragraph(paragraph);
            return null;
        }

        XWPFParagraph paragraph(Paragraph paragraph) {
            XWPFParagraph written = look.plain();
            phrase(paragraph.words(), written);
            return written;
        }

        @Override
        public Void visit(ItemList list) {
            BigInteger number = lists.next(list.kind());
            String style = list.kind() == ItemList.Kind.NUMBERED ? "List Number" : "List Bullet";
            list.items().forEach(item -> item(item, number, style));
            return null;
        }

        private void item(Body item, BigInteger number, String style) {
            XWPFParagraph first = look.item(style, number);
            List<? extends Block> blocks = item.blocks();
            if (blocks.size() > 1) {
                first.setKeepNext(true);
            }
            if (blocks.get(0) instanceof Paragraph paragraph) {
                phrase(paragraph.words(), first);
                blocks = blocks.subList(1, blocks.size());
            }
            blocks(blocks, 0, look.deeper());
        }

        @Override
        public Void visit(DefinitionList list) {
            for (DefinitionList.Definition definition : list.definitions()) {
                if (list.form() == DefinitionList.Form.CARDS) {
                    below(definition.term(), definition.body(), look, "Seloste Question", look);
                } else {
                    row(definition.term(), definition.body());
                }
            }
            return null;
        }

        private void row(Phrase term, Body value) {
            if (look.depth == 0 && look.style.equals("Normal")) {
                beside(term, value, look, "Seloste Value");
            } else if (value.words().isPresent()) {
                XWPFParagraph line = look.plain();
                term(term, line);
                text(line).plain(LabelMark.after(term.text()));
                phrase(value.words().get(), line);
            } else {
                XWPFParagraph line = look.plain();
                line.setKeepNext(true);
                term(term, line);
                body(value, look);
            }
        }

        @Override
        public Void visit(Table table) {
            phrase(table.caption(), look.paragraph("caption"));
            if (table.heads().size() > MOST_COLUMNS) {
                table.rows().forEach(row -> rowByRow(table, row));
            } else {
                grid(table);
            }
            return null;
        }

        private void rowByRow(Table table, Table.Row row) {
            heading(level, row.head(), row.anchor(), look);
            for (int i = 0; i < row.cells().size(); i++) {
                beside(table.heads().get(i + 1), row.cells().get(i), look, "Seloste Value");
            }
        }

        private void grid(Table table) {
            DocxTable grid = new DocxTable(
                    word, styles, table.heads().size(), table.rows().size() + 1);
            for (int column = 0; column < table.heads().size(); column++) {
                phrase(
                        table.heads().get(column),
                        cell(grid.cell(0, column), "Seloste Table Head").paragraph("Seloste Table Head"));
            }
            for (int number = 0; number < table.rows().size(); number++) {
                Table.Row row = table.rows().get(number);
                XWPFParagraph head =
                        cell(grid.cell(number + 1, 0), "Seloste Cell").paragraph("Seloste Cell");
                marked(head, row.anchor(), () -> phrase(row.head(), head));
                for (int i = 0; i < row.cells().size(); i++) {
                    body(row.cells().get(i), cell(grid.cell(number + 1, i + 1), "Seloste Cell"));
                }
            }
            XWPFParagraph after = word.createParagraph();
            after.setStyle(styles.id("Seloste Cell"));
        }

        private Look cell(Supplier<XWPFParagraph> paragraphs, String style) {
            return new Look(paragraphs, style);
        }

        @Override
        public Void visit(Callout callout) {
            Look framed = look.framed(DocxFrame.of(callout.kind()));
            heading(level, callout.title(), Optional.empty(), framed);
            body(callout.body(), framed);
            return null;
        }
    }

    /** Writes running text. */
    private final class Inlines implements InlineVisitor<Void> {

        private final XWPFParagraph paragraph;
        private final DocxText text;

        Inlines(XWPFParagraph paragraph, Language language) {
            this.paragraph = paragraph;
            this.text = new DocxText(paragraph, language);
        }

        @Override
        public Void visit(Words words) {
            text.plain(words.text());
            return null;
        }

        @Override
        public Void visit(Strong strong) {
            text.styled(strong.text(), styles.id("Strong"));
            return null;
        }

        @Override
        public Void visit(Emphasis emphasis) {
            text.styled(emphasis.text(), styles.id("Emphasis"));
            return null;
        }

        @Override
        public Void visit(Link link) {
            if (link.anchor().isPresent()) {
                text.jump(bookmark(link.anchor().get()), link.text(), styles.id("Hyperlink"));
            } else {
                text.link(link.target(), link.text(), styles.id("Hyperlink"));
                text.plain(LinkAddress.besides(link));
            }
            return null;
        }

        @Override
        public Void visit(InLanguage span) {
            Inlines inside = new Inlines(paragraph, span.language());
            span.words().inlines().forEach(inline -> inline.accept(inside));
            return null;
        }

        @Override
        public Void visit(Gap gap) {
            text.styled(gap.text(), styles.id("Seloste Gap"));
            return null;
        }

        @Override
        public Void visit(LineBreak lineBreak) {
            text.lineBreak();
            return null;
        }
    }
}
