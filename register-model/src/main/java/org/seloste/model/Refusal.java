package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** What happens when a request is refused, Article 12(4). */
@Value.Immutable
@ModelStyle
public interface Refusal {
    /** {@return true when the register says: the refusal is given in writing} */
    @Value.Default
    default boolean isWritten() {
        return false;
    }

    /** {@return true when the register says: reasons are given} */
    @Value.Default
    default boolean isReasons() {
        return false;
    }

    /** {@return true when the register says: the matter may be taken to the supervisory authority} */
    @Value.Default
    default boolean isAuthority() {
        return false;
    }

    /** {@return who gives it} */
    List<@NotBlank String> getBy();

    /** {@return the procedure in words; empty when not stated} */
    Optional<Text> getText();

    /**
     * Starts a refusal.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a refusal; what is not given is not stated. */
    final class Builder extends ImmutableRefusal.Builder {
        Builder() {}
    }
}
