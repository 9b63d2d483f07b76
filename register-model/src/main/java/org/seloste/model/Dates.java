package org.seloste.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The dates of a register description. */
@Value.Immutable
@ModelStyle
public interface Dates {
    /** {@return the day on which it was drawn up; empty when not stated} */
    Optional<LocalDate> getCreated();

    /** {@return the day on which it was last changed; empty when not stated} */
    Optional<LocalDate> getUpdated();

    /** {@return the day from which it holds; empty when not stated} */
    Optional<LocalDate> getValidFrom();

    /** {@return the day on which it was last checked; empty when not stated} */
    Optional<LocalDate> getReviewed();

    /**
     * Starts a dates.
     *
     * @return a builder in which nothing is stated
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a dates; what is not given is not stated. */
    final class Builder extends ImmutableDates.Builder {
        Builder() {}
    }
}
