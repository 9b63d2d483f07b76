package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** How long a purpose goes on. */
@Value.Immutable
@ModelStyle
public interface Lasting {
    /** {@return the time or relationship during which it goes on} */
    List<@NotBlank String> getDuring();

    /** {@return that it goes on after this} */
    List<@NotBlank String> getAfter();

    /** {@return the first of these ends it} */
    List<@NotBlank String> getUntil();

    /** {@return it does not go on in these cases} */
    List<@NotBlank String> getUnless();

    /** {@return the time in words; empty when not stated} */
    Optional<Text> getText();

    /**
     * Starts a lasting.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a lasting; what is not given is not stated. */
    final class Builder extends ImmutableLasting.Builder {
        Builder() {}
    }
}
