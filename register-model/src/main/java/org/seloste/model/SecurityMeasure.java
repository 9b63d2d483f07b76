package org.seloste.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A technical or organisational measure that protects personal data (suojatoimi), Article 32. */
@Value.Immutable
@ModelStyle
public interface SecurityMeasure extends Described {
    /** {@return manual, electronic, organisational or physical; empty when not stated} */
    Optional<MeasureKind> getKind();

    /** {@return the words of an existing notice on which a reading or a finding depends} */
    List<@NotBlank String> getAsStated();

    /** {@return true when the register says: no public document tells of it} */
    @Value.Default
    default boolean isInternal() {
        return false;
    }

    /**
     * Starts a measure.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a measure; what is not given is not stated. */
    final class Builder extends ImmutableSecurityMeasure.Builder {
        Builder() {}
    }
}
