package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** A processor that a processor engages, Article 28(2) and (4). */
@Value.Immutable
@ModelStyle
public interface SubProcessor extends Identified {
    /** {@return who} */
    List<@NotBlank String> getBy();

    /** {@return the task in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return whether the controller has authorised it; empty when not stated} */
    Optional<Boolean> getAuthorised();

    /**
     * Starts a sub processor.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a sub processor; what is not given is not stated. */
    final class Builder extends ImmutableSubProcessor.Builder {
        Builder() {}
    }
}
