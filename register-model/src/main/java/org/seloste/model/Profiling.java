package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/** Automated evaluation of personal aspects (profilointi), Article 4(4), short of a decision under Article 22. */
@Value.Immutable
@ModelStyle
public interface Profiling extends Identified {
    /** {@return the profiling in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return what it leads to; empty when not stated} */
    Optional<Text> getEffect();

    /** {@return the purposes it serves} */
    List<@NotBlank String> getPurposes();

    /** {@return the data it uses} */
    List<@NotBlank String> getData();

    /** {@return whom it concerns} */
    List<@NotBlank String> getPeople();

    /** {@return whether it is done, may be, or occasionally; empty when not stated} */
    Optional<Modality> getModality();

    /** {@return on what condition} */
    List<@Valid Condition> getWhen();

    /** {@return the other notice in which it is told} */
    List<@NotBlank String> getTold();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return what else is said of it; empty when not stated} */
    Optional<Text> getNote();

    /**
     * Starts a profiling.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a profiling; what is not given is not stated. */
    final class Builder extends ImmutableProfiling.Builder {
        Builder() {}
    }
}
