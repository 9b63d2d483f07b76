package org.seloste.office;

import java.util.ArrayList;
import java.util.List;
import org.seloste.render.document.Block;
import org.seloste.render.document.BlockVisitor;
import org.seloste.render.document.Body;
import org.seloste.render.document.Callout;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Document;
import org.seloste.render.document.Gap;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.LineBreak;
import org.seloste.render.document.Link;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Section;
import org.seloste.render.document.Table;
import org.seloste.render.document.Visibility;

/** The words of a document in reading order: what each format must show. */
final class DocumentWords implements BlockVisitor<Void> {

    private final List<String> words = new ArrayList<>();
    private final String bullet;

    private DocumentWords(String bullet) {
        this.bullet = bullet;
    }

    /** The words, with the bullet that the format draws as a character, or nothing when it draws it as a shape. */
    static String of(Document document, String bullet) {
        DocumentWords words = new DocumentWords(bullet);
        words.write(document);
        return String.join(" ", words.words).replaceAll("[\u2066-\u2069]", "");
    }

    /**
     * Where two texts begin to differ, or nothing. Spaces do not count: a line ends without one, also in the middle of
     * an address.
     */
    static String difference(String expected, String actual) {
        String one = expected.replaceAll("[\\s\u00A0]+", "");
        String two = actual.replaceAll("[\\s\u00A0]+", "");
        int same = 0;
        while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) {
            same++;
        }
        return one.equals(two) ? "" : "expected " + around(one, same) + " but was " + around(two, same);
    }

    private static String around(String text, int place) {
        return "…" + text.substring(Math.max(0, place - 40), Math.min(text.length(), place + 40)) + "…";
    }

    private void write(Document document) {
        words.add(document.title());
        document.subtitle().ifPresent(words::add);
        if (document.visibility() == Visibility.INTERNAL) {
            words.add(document.labels().internal());
        }
        if (document.isDraft()) {
            words.add(document.labels().draft() + " " + document.labels().draftNote());
            List<Gap> gaps = document.gaps();
            if (!gaps.isEmpty()) {
                words.add(document.labels().missing() + " (" + gaps.size() + ")");
            }
            for (int i = 0; i < gaps.size(); i++) {
                words.add((i + 1) + ". " + gaps.get(i).topic());
            }
        }
        document.facts().forEach(this::definition);
        document.summary().ifPresent(this::block);
        document.blocks().forEach(this::block);
    }

    private void block(Block block) {
        block.accept(this);
    }

    private void body(Body body) {
        body.blocks().forEach(this::block);
    }

    private void phrase(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        phrase.inlines().forEach(inline -> {
            text.append(inline instanceof LineBreak ? " " : inline.text());
            if (inline instanceof Link link) {
                text.append(LinkAddress.besides(link));
            }
        });
        words.add(text.toString());
    }

    private void definition(DefinitionList.Definition definition) {
        phrase(definition.term());
        body(definition.body());
    }

    @Override
    public Void visit(Section section) {
        phrase(section.title());
        section.blocks().forEach(this::block);
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        phrase(paragraph.words());
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        int number = 0;
        for (Body item : list.items()) {
            number++;
            words.add(list.kind() == ItemList.Kind.NUMBERED ? number + "." : bullet);
            body(item);
        }
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        list.definitions().forEach(this::definition);
        return null;
    }

    @Override
    public Void visit(Table table) {
        phrase(table.caption());
        boolean rowByRow = table.heads().size() > 5;
        if (!rowByRow) {
            table.heads().forEach(this::phrase);
        }
        for (Table.Row row : table.rows()) {
            phrase(row.head());
            for (int i = 0; i < row.cells().size(); i++) {
                if (rowByRow) {
                    phrase(table.heads().get(i + 1));
                }
                body(row.cells().get(i));
            }
        }
        return null;
    }

    @Override
    public Void visit(Callout callout) {
        phrase(callout.title());
        body(callout.body());
        return null;
    }
}
