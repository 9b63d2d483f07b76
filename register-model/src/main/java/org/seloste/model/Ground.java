package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/**
 * The ground on which data of a protected kind may be processed: an Article 9(2) condition, a ground for criminal data,
 * a ground for the national identity code.
 */
@Value.Immutable
@ModelStyle
public interface Ground {
    /** {@return the standard ground} */
    @NotBlank
    String getIs();

    /** {@return the law on which it rests} */
    List<LawRef> getLaws();

    /** {@return what is said of it in words; empty when not stated} */
    Optional<Text> getText();

    /**
     * One that is a standard ground and nothing else.
     *
     * @param word the standard ground
     * @return the ground
     */
    static Ground of(String word) {
        return builder().is(word).build();
    }

    /**
     * Starts a ground.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ground; what is not given is not stated. */
    final class Builder extends ImmutableGround.Builder {
        Builder() {}
    }
}
