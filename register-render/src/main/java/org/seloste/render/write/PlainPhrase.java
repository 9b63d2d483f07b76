package org.seloste.render.write;

import org.seloste.render.document.Emphasis;
import org.seloste.render.document.Gap;
import org.seloste.render.document.InLanguage;
import org.seloste.render.document.InlineVisitor;
import org.seloste.render.document.LineBreak;
import org.seloste.render.document.Link;
import org.seloste.render.document.Phrase;
import org.seloste.render.document.Strong;
import org.seloste.render.document.Words;

/** Running text without mark-up: a gap in brackets, an address after its words, a line end for a line break. */
final class PlainPhrase implements InlineVisitor<String> {

    private static final PlainPhrase INSTANCE = new PlainPhrase();

    private PlainPhrase() {}

    static String of(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        phrase.inlines().forEach(inline -> text.append(inline.accept(INSTANCE)));
        return text.toString().strip();
    }

    @Override
    public String visit(Words words) {
        return words.text();
    }

    @Override
    public String visit(Strong strong) {
        return strong.text();
    }

    @Override
    public String visit(Emphasis emphasis) {
        return emphasis.text();
    }

    @Override
    public String visit(Link link) {
        if (link.anchor().isPresent() || link.target().startsWith("tel:")) {
            return link.text();
        }
        String address =
                link.target().startsWith("mailto:") ? link.target().substring("mailto:".length()) : link.target();
        return link.text().contains(address) ? link.text() : link.text() + " <" + address + ">";
    }

    @Override
    public String visit(InLanguage span) {
        StringBuilder text = new StringBuilder();
        span.words().inlines().forEach(inline -> text.append(inline.accept(this)));
        return text.toString();
    }

    @Override
    public String visit(Gap gap) {
        return "[" + gap.text() + "]";
    }

    @Override
    public String visit(LineBreak lineBreak) {
        return "\n";
    }
}
