package org.seloste.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.seloste.render.document.Body;
import org.seloste.render.document.DefinitionList;
import org.seloste.render.document.Gap;
import org.seloste.render.document.InLanguage;
import org.seloste.render.document.Inline;
import org.seloste.render.document.ItemList;
import org.seloste.render.document.LineBreak;
import org.seloste.render.document.Link;
import org.seloste.render.document.Paragraph;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.ProseVisitor;

/** The text of a cell of a sheet: a line for each paragraph and each item of a list. */
final class CellText implements ProseVisitor<String> {

    private static final CellText INSTANCE = new CellText();

    private CellText() {}

    static String of(Body body) {
        return body.blocks().stream().map(block -> block.accept(INSTANCE)).collect(Collectors.joining("\n"));
    }

    static String of(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : phrase.inlines()) {
            text.append(text(inline));
        }
        return PrintableText.of(text.toString().strip());
    }

    private static String text(Inline inline) {
        if (inline instanceof LineBreak) {
            return "\n";
        }
        if (inline instanceof Gap gap) {
            return "[" + gap.text() + "]";
        }
        if (inline instanceof InLanguage span) {
            return of(span.words());
        }
        return inline instanceof Link link ? link.text() + LinkAddress.besides(link) : inline.text();
    }

    @Override
    public String visit(Paragraph paragraph) {
        return of(paragraph.words());
    }

    @Override
    public String visit(ItemList list) {
        List<String> lines = new ArrayList<>();
        for (Body item : list.items()) {
            String number = list.kind() == ItemList.Kind.NUMBERED ? (lines.size() + 1) + ". " : "";
            lines.add(number + of(item));
        }
        return String.join("\n", lines);
    }

    @Override
    public String visit(DefinitionList list) {
        return list.definitions().stream()
                .map(definition -> {
                    String term = of(definition.term());
                    return term + LabelMark.after(term) + of(definition.body());
                })
                .collect(Collectors.joining("\n"));
    }
}
