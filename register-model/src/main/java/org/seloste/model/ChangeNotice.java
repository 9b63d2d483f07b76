package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** How people are told when the notice changes. */
@Value.Immutable
@ModelStyle
public interface ChangeNotice {
    /** {@return how, in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the channels} */
    List<@NotBlank String> getChannels();

    /** {@return true when the register says: it only says the notice is updated when needed} */
    @Value.Default
    default boolean isAsNeeded() {
        return false;
    }

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /**
     * Starts a change notice.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a change notice; what is not given is not stated. */
    final class Builder extends ImmutableChangeNotice.Builder {
        Builder() {}
    }
}
