package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** A term that the standard vocabulary lacks, under the id kind/word. */
@Value.Immutable
@ModelStyle
public interface OwnTerm extends Identified {
    /** {@return the term in words, as a noun phrase in its basic form} */
    Text getText();

    /** {@return the standard term of which it is a kind; empty when not stated} */
    Optional<@NotBlank String> getIs();

    /**
     * Starts a own term.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a own term; what is not given is not stated. */
    final class Builder extends ImmutableOwnTerm.Builder {
        Builder() {}
    }
}
