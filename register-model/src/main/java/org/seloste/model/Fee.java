package org.seloste.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** What answering a right costs. */
@Value.Immutable
@ModelStyle
public interface Fee {
    /** {@return whether and how often it is free; empty when not stated} */
    Optional<FreeOfCharge> getFree();

    /** {@return the fee in words; empty when not stated} */
    Optional<Text> getText();

    /**
     * Starts a fee.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a fee; what is not given is not stated. */
    final class Builder extends ImmutableFee.Builder {
        Builder() {}
    }
}
