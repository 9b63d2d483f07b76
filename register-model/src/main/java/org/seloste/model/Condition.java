package org.seloste.model;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.form.Forms;
import org.seloste.model.text.Text;

/** When a statement holds; a coded condition can be decided by a program, words alone need a person. */
@Value.Immutable
@ModelStyle
public interface Condition {
    /** {@return the standard condition; empty when not stated} */
    Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getIs();

    /** {@return the condition in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the law that sets it} */
    List<LawRef> getLaws();

    /**
     * One that is a standard condition and nothing else.
     *
     * @param word the standard condition
     * @return the condition
     */
    static Condition of(String word) {
        return builder().is(word).build();
    }

    /**
     * Starts a condition.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a condition; what is not given is not stated. */
    final class Builder extends ImmutableCondition.Builder {
        Builder() {}
    }
}
