package org.seloste.model;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/** An exception to a promise: something of the register, a standard condition, or words. */
@Value.Immutable
@ModelStyle
public interface Exemption {
    /** {@return something of the register as kind/id, or a standard condition; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getIs();

    /** {@return the exception in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the law that sets it} */
    List<LawRef> getLaws();

    /**
     * One that is a standard condition, or something of the register as kind/id and nothing else.
     *
     * @param word the standard condition, or something of the register as kind/id
     * @return the exemption
     */
    static Exemption of(String word) {
        return builder().is(word).build();
    }

    /**
     * Starts a exemption.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a exemption; what is not given is not stated. */
    final class Builder extends ImmutableExemption.Builder {
        Builder() {}
    }
}
