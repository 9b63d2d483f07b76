package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/** The ground of a transfer to a third country in Chapter V of the Regulation. */
@Value.Immutable
@ModelStyle
public interface Mechanism {
    /** {@return the standard mechanism; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getIs();

    /**
     * {@return the mechanism to which the register calls its own equivalent, without claiming it; empty when not
     * stated}
     */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLike();

    /** {@return the decision or instrument; empty when not stated} */
    Optional<LawRef> getDecision();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what is said of it in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return true when the register says: it is named as an example only} */
    @Value.Default
    default boolean isExample() {
        return false;
    }

    /**
     * One that is a standard mechanism and nothing else.
     *
     * @param word the standard mechanism
     * @return the mechanism
     */
    static Mechanism of(String word) {
        return builder().is(word).build();
    }

    /**
     * Starts a mechanism.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a mechanism; what is not given is not stated. */
    final class Builder extends ImmutableMechanism.Builder {
        Builder() {}
    }
}
