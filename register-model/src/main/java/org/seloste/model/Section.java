package org.seloste.model;

import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** Free text under a title, for what no type can say; counted, since each is a failure of the model. */
@Value.Immutable
@ModelStyle
public interface Section extends Identified {
    /** {@return the title} */
    Text getTitle();

    /** {@return the text} */
    Text getText();

    /**
     * Starts a section.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a section; what is not given is not stated. */
    final class Builder extends ImmutableSection.Builder {
        Builder() {}
    }
}
