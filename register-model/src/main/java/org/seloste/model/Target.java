package org.seloste.model;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/** What a right reaches or does not reach. */
@Value.Immutable
@ModelStyle
public interface Target {
    /** {@return a purpose, data or a disclosure; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getIs();

    /** {@return it in words; empty when not stated} */
    Optional<Text> getText();

    /**
     * One that is a purpose, data or disclosure as kind/id and nothing else.
     *
     * @param word the purpose, data or disclosure as kind/id
     * @return the target
     */
    static Target of(String word) {
        return builder().is(word).build();
    }

    /**
     * Starts a target.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a target; what is not given is not stated. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
