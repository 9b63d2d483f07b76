package org.seloste.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.seloste.model.text.Text;

/**
 * What a register promises not to do, or to do only so; it holds for this register alone and with the exceptions that
 * it names.
 */
@Value.Immutable
@ModelStyle
public interface Promise extends Identified {
    /** {@return what is not done; empty when not stated} */
    Optional<PromisedAct> getNot();

    /** {@return what is done only as said here; empty when not stated} */
    Optional<PromisedAct> getOnly();

    /** {@return the promise in words; empty when not stated} */
    Optional<Text> getText();

    /** {@return the data} */
    List<@NotBlank String> getData();

    /** {@return the people} */
    List<@NotBlank String> getPeople();

    /** {@return the purposes} */
    List<@NotBlank String> getPurposes();

    /** {@return the uses by others that it rules out} */
    List<PromisedUse> getUses();

    /** {@return to or with whom} */
    List<@NotBlank String> getTo();

    /** {@return what is not combined with the data} */
    List<@NotBlank String> getWith();

    /** {@return the uses of cookies to which alone it applies} */
    List<@NotBlank String> getCookies();

    /** {@return the area outside which it is not done; empty when not stated} */
    Optional<Area> getArea();

    /** {@return how often alone it is ruled out, as in 'not disclosed regularly'; empty when not stated} */
    Optional<Frequency> getFrequency();

    /** {@return never, or as a rule; empty when not stated} */
    Optional<Strength> getStrength();

    /** {@return the exceptions} */
    List<@Valid Exemption> getExcept();

    /** {@return the words of an existing notice on which a finding depends} */
    List<@NotBlank String> getAsStated();

    /**
     * Starts a promise.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a promise; what is not given is not stated. */
    final class Builder extends ImmutablePromise.Builder {
        Builder() {}
    }
}
