package org.seloste.model;

import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** What a word means in this register. */
@Value.Immutable
@ModelStyle
public interface GlossaryEntry extends Identified {
    /** {@return the word} */
    Text getTerm();

    /** {@return what it means} */
    Text getText();

    /**
     * Starts a glossary entry.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a glossary entry; what is not given is not stated. */
    final class Builder extends ImmutableGlossaryEntry.Builder {
        Builder() {}
    }
}
