package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** What the register says that it does not hold; it says nothing of anything else. */
@Value.Immutable
@ModelStyle
public interface NotCollected {
    /** {@return special categories that are not processed} */
    List<@NotBlank String> getSpecial();

    /** {@return data that are not collected, by name} */
    List<@Valid DataCategory> getData();

    /** {@return the statement in words; empty when not stated} */
    Optional<Text> getText();

    /**
     * Starts a not collected.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a not collected; what is not given is not stated. */
    final class Builder extends ImmutableNotCollected.Builder {
        Builder() {}
    }
}
