package org.seloste.render.document;

import java.util.Optional;

/** A new line within a paragraph, as between the lines of a postal address. */
public record LineBreak() implements Inline {

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public String text() {
        return " ";
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
