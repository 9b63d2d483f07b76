package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** Which duties of the Regulation one of several joint controllers answers for. */
@Value.Immutable
@ModelStyle
public interface JointDuty extends Identified {
    /** {@return the duties, such as informing or answering a right} */
    List<@NotBlank String> getDuties();

    /** {@return the rights to which it answers} */
    List<@NotBlank String> getRights();

    /** {@return true when the register says: it answers for everything that no other does} */
    @Value.Default
    default boolean isRest() {
        return false;
    }

    /** {@return the division in words; empty when not stated} */
    Optional<Text> getText();

    /**
     * Starts a joint duty.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a joint duty; what is not given is not stated. */
    final class Builder extends ImmutableJointDuty.Builder {
        Builder() {}
    }
}
